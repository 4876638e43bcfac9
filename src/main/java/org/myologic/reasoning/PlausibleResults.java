package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Term;
import org.myologic.model.TestResult;
import org.myologic.ontology.TermResolver;
import org.myologic.ontology.Vocabulary;

/**
 * Finds numbers that cannot be results of their investigation, by the ontology's plausible maximum.
 */
public final class PlausibleResults {
  private final TermResolver resolver;
  private final Investigations investigations;

  public PlausibleResults(Vocabulary vocabulary) {
    this.resolver = new TermResolver(vocabulary);
    this.investigations = new Investigations(vocabulary);
  }

  /** An error for each implausible number, with its JSON pointer. */
  public List<Issue> faults(PatientCase patientCase) {
    return IntStream.range(0, patientCase.tests().size())
        .boxed()
        .flatMap(i -> fault("/tests/" + i + "/value", patientCase.tests().get(i)).stream())
        .toList();
  }

  private Optional<Issue> fault(String path, TestResult result) {
    if (result.value() == null || result.unit() == null) {
      return Optional.empty();
    }
    Stream<Term> terms =
        resolver.resolve(result.term(), List.of(Term.Kind.INVESTIGATION)).terms().stream();
    return terms.flatMap(t -> implausible(path, t, result).stream()).findFirst();
  }

  private Optional<Issue> implausible(String path, Term investigation, TestResult result) {
    Optional<BigDecimal> value =
        investigations.factor(investigation.id(), result.unit()).map(result.value()::multiply);
    return investigations
        .plausibleMaximum(investigation.id())
        .filter(maximum -> value.isPresent() && value.get().compareTo(maximum) > 0)
        .map(
            maximum ->
                Issue.error(
                    path,
                    "%s %s cannot be a result of '%s' (more than %s %s); check the number and the unit."
                        .formatted(
                            result.value().toPlainString(),
                            result.unit(),
                            investigation.label(),
                            maximum.toPlainString(),
                            investigations.canonicalUnit(investigation.id()).orElse(""))));
  }
}
