package org.myologic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.interop.CaseLimits;
import org.myologic.interop.ComparisonJson;
import org.myologic.interop.ComparisonReader;
import org.myologic.interop.ComparisonReading;
import org.myologic.interop.ComparisonText;
import org.myologic.model.Comparison;
import org.myologic.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare BEFORE AFTER}: what changed between two assessments of one patient. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Says what changed between two assessments of one patient: causes, tiers, criteria, alerts,",
      "exclusions, and the inputs that differ.",
      "Each file holds an answer in JSON, which is taken as it stands, or a case, which is assessed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, whether or not anything changed",
      "1:a file could not be read; each fault is named on standard error",
      "2:the command line is wrong",
      "3:internal error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  myologic compare january.json march.json",
      "  myologic compare --format json answer-1.json answer-2.json"
    })
final class CompareCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Myologic> opened;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier case or answer.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later case or answer.")
  private String after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: ${DEFAULT-VALUE}.")
  private String format;

  CompareCommand(Console console, Supplier<Myologic> opened) {
    this.console = console;
    this.opened = opened;
  }

  @Override
  public Integer call() throws IOException {
    if (!List.of("text", "json").contains(format)) {
      throw usage("There is no format '" + format + "'. Take text or json.");
    }
    byte[] one = bytes(before);
    byte[] other = bytes(after);
    try (Myologic myologic = opened.get()) {
      ComparisonReading reading =
          new ComparisonReader(LocalDate.now(), myologic::faults, myologic::assess)
              .read(one, other);
      if (reading instanceof ComparisonReading.Read read) {
        print(read.comparison());
        return Exit.DONE;
      }
      report(((ComparisonReading.Faulty) reading).faults());
      return Exit.PARTLY;
    }
  }

  private void print(Comparison comparison) {
    boolean json = format.equals("json");
    console.out().print(json ? ComparisonJson.text(comparison) : ComparisonText.of(comparison));
    console.out().flush();
  }

  private void report(List<Issue> faults) {
    for (Issue fault : faults) {
      boolean earlier = fault.path().startsWith(ComparisonReader.BEFORE);
      String start = earlier ? ComparisonReader.BEFORE : ComparisonReader.AFTER;
      new Faults(earlier ? before : after, console.err()).report("", List.of(fault.within(start)));
    }
  }

  private byte[] bytes(String file) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw usage("The file " + file + " cannot be read. Check its name and place.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(CaseLimits.ANSWER_BYTES + 1);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
