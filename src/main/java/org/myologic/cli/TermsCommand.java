package org.myologic.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.model.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code terms WORDS}: looks up what the ontology calls something. */
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    description = {
      "Looks up terms whose label or synonym has all the words, exact labels first.",
      "What it prints first on a line can be used as a 'term' in a case."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  myologic terms muscle cramp", "  myologic terms --limit 5 statin"})
final class TermsCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Myologic> opened;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Words of a label or synonym.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many terms. Default: ${DEFAULT-VALUE}.")
  private int limit;

  TermsCommand(Console console, Supplier<Myologic> opened) {
    this.console = console;
    this.opened = opened;
  }

  @Override
  public Integer call() {
    try (Myologic myologic = opened.get()) {
      List<Term> found = myologic.vocabulary().search(String.join(" ", words), limit);
      if (found.isEmpty()) {
        console.err().println("No term has these words. Try fewer, or a part of one.");
      }
      int width = found.stream().mapToInt(t -> t.id().length()).max().orElse(0);
      found.forEach(term -> console.out().println(line(term, width)));
      return Exit.DONE;
    }
  }

  private static String line(Term term, int width) {
    String synonyms =
        term.synonyms().isEmpty() ? "" : " (" + String.join("; ", term.synonyms()) + ")";
    return String.format("%-" + width + "s", term.id())
        + "  "
        + term.kind().word()
        + ": "
        + term.label()
        + synonyms;
  }
}
