package org.myologic.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.interop.CaseFile;
import org.myologic.model.Depth;
import org.myologic.model.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify FILE|-}: a case, an array of cases, or a case a line, of any length. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the causes to consider for a patient, with evidence, workup and therapy.",
      "FILE holds one case, a JSON array of cases, or a case a line (NDJSON) of any length.",
      "An answer in JSON holds all that rebuilds it; --replay does so and compares byte for byte."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every case was classified",
      "1:a case could not be read; each fault is named on standard error, the rest was done;",
      "  or the replayed answer is not the same",
      "2:the command line is wrong",
      "3:internal error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  myologic classify case.json",
      "  myologic classify --explain --format json case.json > answer.json",
      "  myologic classify --replay answer.json",
      "  myologic classify --format ndjson cohort.ndjson > answers.ndjson",
      "  echo '{\"findings\": [{\"term\": \"muscle cramp\"}]}' | myologic classify -"
    })
final class ClassifyCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Myologic> opened;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = "File of cases; - is standard input.")
  private String file;

  @Option(
      names = "--replay",
      paramLabel = "ANSWER",
      description =
          "Instead of FILE: an answer in JSON; rebuilds it and says 'identical' or what differs.")
  private String answer;

  @Option(
      names = "--next",
      description = "Also what to look for next; takes some seconds for each case.")
  private boolean next;

  @Option(
      names = "--explain",
      description = "Also what to look for next, and a proof for each cause; takes longer still.")
  private boolean explain;

  @Option(
      names = "--reasoner",
      paramLabel = "REASONER",
      defaultValue = "hermit",
      description = "hermit, the only one so far.")
  private String reasoner;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, ndjson or turtle. Default: ${DEFAULT-VALUE}.")
  private String format;

  ClassifyCommand(Console console, Supplier<Myologic> opened) {
    this.console = console;
    this.opened = opened;
  }

  @Override
  public Integer call() throws IOException {
    AnswerFormat wanted =
        AnswerFormat.of(format)
            .orElseThrow(
                () -> usage("There is no format '" + format + "'. Take " + AnswerFormat.words()));
    if (!reasoner.equals("hermit")) {
      throw usage("There is no reasoner '" + reasoner + "'. The only one so far is hermit.");
    }
    if ((file == null) == (answer == null)) {
      throw usage("Name either a FILE of cases or an answer to --replay.");
    }
    String input = file == null ? answer : file;
    Faults faults = new Faults(input.equals("-") ? "standard input" : input, console.err());
    try (InputStream in = input(input);
        Myologic myologic = opened.get()) {
      return file == null
          ? new ReplayRun(console, faults).run(myologic, in)
          : classify(myologic, in, new AnswerPrinter(wanted, console.out()), faults);
    }
  }

  private int classify(Myologic myologic, InputStream in, AnswerPrinter answers, Faults faults)
      throws IOException {
    Progress progress = Progress.over(in, size(), console.err());
    LocalDate today = LocalDate.now();
    new CaseFile(today)
        .read(
            progress,
            placed -> {
              progress.caseDone();
              placed
                  .reading()
                  .unless(myologic::faults)
                  .handle(
                      read ->
                          answers.print(
                              placed.place(), myologic.assess(new Question(read, today, depth()))),
                      found -> faults.report(placed.place(), found));
            });
    progress.end();
    answers.end();
    return faults.any() ? Exit.PARTLY : Exit.DONE;
  }

  private Depth depth() {
    if (explain) {
      return Depth.EXPLAINED;
    }
    return next ? Depth.NEXT : Depth.PLAIN;
  }

  private InputStream input(String file) throws IOException {
    if (file.equals("-")) {
      return console.in();
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw usage("The file " + file + " cannot be read. Check its name and place.");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }

  private long size() throws IOException {
    return file.equals("-") ? 0 : Files.size(Path.of(file));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
