package org.myologic.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.api.CannotListenException;
import org.myologic.ontology.BrokenModuleException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the launcher and what they share: help, version, exit codes. */
@Command(
    name = "myologic",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Causes of muscle spasms and other muscle symptoms: an ontology, a reasoner and SPARQL.",
      "For health professionals; not a medical device, not validated on patients."
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:part of the input could not be read (the rest was done), or a check found errors",
      "2:the command line is wrong",
      "3:internal error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  myologic classify case.json            the causes to consider, with their evidence",
      "  myologic classify --format json -      a case from standard input, the answer as JSON",
      "  myologic compare before.json after.json  what changed between two assessments",
      "  myologic terms muscle cramp            what the ontology calls it",
      "  myologic query                         the queries that can be asked",
      "  myologic check                         the quality checks of the ontology",
      "  myologic serve                         web page, HTTP API and SPARQL endpoint"
    })
public final class Commands implements Runnable {
  @Spec private CommandSpec spec;

  private Commands() {}

  /**
   * Runs one command line.
   *
   * @param myologic opened only by commands that need it
   * @return the exit code
   */
  public static int run(Console console, Supplier<Myologic> myologic, String... arguments) {
    CommandLine commands =
        new CommandLine(new Commands())
            .addSubcommand(new ClassifyCommand(console, myologic))
            .addSubcommand(new CompareCommand(console, myologic))
            .addSubcommand(new TermsCommand(console, myologic))
            .addSubcommand(new QueryCommand(console.out(), console.err()))
            .addSubcommand(new CheckCommand(console.out(), console.err()))
            .addSubcommand(new ServeCommand(console, myologic));
    try {
      return execute(console, commands, arguments);
    } catch (Error e) {
      return failed(console, e);
    }
  }

  private static int execute(Console console, CommandLine commands, String... arguments) {
    return commands
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  /** Says what is wrong in one line; the text of an unforeseen exception may hold case data. */
  private static int failed(Console console, Throwable e) {
    String message =
        e instanceof BrokenModuleException || e instanceof CannotListenException
            ? e.getMessage()
            : "Internal error (" + e.getClass().getSimpleName() + "). Please report it.";
    console.err().println(message);
    return Exit.INTERNAL;
  }
}
