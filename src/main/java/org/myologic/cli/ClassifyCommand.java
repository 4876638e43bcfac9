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
      "FILE holds one case, a JSON array of cases, or a case a line (NDJSON) of any length."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every case was classified",
      "1:a case could not be read; each fault is named on standard error, the rest was done",
      "2:the command line is wrong",
      "3:internal error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  myologic classify case.json",
      "  myologic classify --format ndjson cohort.ndjson > answers.ndjson",
      "  echo '{\"findings\": [{\"term\": \"muscle cramp\"}]}' | myologic classify -"
    })
final class ClassifyCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Myologic> opened;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", description = "File of cases; - is standard input.")
  private String file;

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
    try (InputStream in = input();
        Myologic myologic = opened.get()) {
      return classify(myologic, in, wanted);
    }
  }

  private int classify(Myologic myologic, InputStream in, AnswerFormat wanted) throws IOException {
    Progress progress = Progress.over(in, size(), console.err());
    AnswerPrinter answers = new AnswerPrinter(wanted, console.out());
    Faults faults = new Faults(file.equals("-") ? "standard input" : file, console.err());
    new CaseFile(LocalDate.now())
        .read(
            progress,
            placed -> {
              progress.caseDone();
              placed
                  .reading()
                  .unless(myologic::faults)
                  .handle(
                      read -> answers.print(placed.place(), myologic.assess(read)),
                      found -> faults.report(placed.place(), found));
            });
    progress.end();
    answers.end();
    return faults.any() ? Exit.PARTLY : Exit.DONE;
  }

  private InputStream input() throws IOException {
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
