package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myologic.model.Attribute;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Term;
import org.myologic.model.Term.Kind;
import org.myologic.ontology.Resolution;
import org.myologic.ontology.TermResolver;
import org.myologic.ontology.Vocabulary;

/**
 * Turns the words of a case into facts. The kind of the resolved term, not the list that the item
 * stood in, decides what is said of it: a disease among the findings is still a condition.
 */
public final class CaseInterpreter {
  private static final List<Kind> FINDING_KINDS =
      List.of(Kind.FINDING, Kind.CAUSE, Kind.CONDITION, Kind.ANATOMY, Kind.MODIFIER);
  private static final List<Kind> CONDITION_KINDS =
      List.of(Kind.CAUSE, Kind.CONDITION, Kind.FINDING, Kind.DRUG);
  private static final List<Kind> DRUG_KINDS = List.of(Kind.DRUG);

  private final Vocabulary vocabulary;
  private final TermResolver resolver;
  private final ResultInterpreter results;

  public CaseInterpreter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.resolver = new TermResolver(vocabulary);
    this.results = new ResultInterpreter(vocabulary);
  }

  /** The facts of a case, with how each input was understood. */
  CaseFacts interpret(PatientCase patientCase) {
    Reading reading = new Reading(vocabulary, resolver);
    if (patientCase.age() != null) {
      reading.add(new Fact.Number("/age", "myo:ageInYears", patientCase.age()));
    }
    for (int i = 0; i < patientCase.findings().size(); i++) {
      finding("/findings/" + i, patientCase.findings().get(i), reading);
    }
    for (int i = 0; i < patientCase.drugs().size(); i++) {
      drug("/drugs/" + i, patientCase.drugs().get(i), reading);
    }
    for (int i = 0; i < patientCase.conditions().size(); i++) {
      condition("/conditions/" + i, patientCase.conditions().get(i), reading);
    }
    results.interpret(patientCase, reading);
    return reading.result();
  }

  private void finding(String path, Finding finding, Reading reading) {
    Resolution resolution =
        finding.present()
            ? reading.stated(path, finding.term(), FINDING_KINDS)
            : reading.denied(path, finding.term(), FINDING_KINDS);
    List<Term> terms = resolution.terms();
    requireMainTerm(path, finding.term(), terms, reading);
    List<Map.Entry<String, String>> attributes = new ArrayList<>();
    List<Term> sites =
        new ArrayList<>(terms.stream().filter(t -> t.kind() == Kind.ANATOMY).toList());
    terms.stream()
        .filter(t -> t.kind() == Kind.MODIFIER)
        .forEach(
            t ->
                narrowing(t, resolution.eased().contains(t))
                    .ifPresent(p -> attributes.add(Map.entry(p, t.id()))));
    finding
        .attributes()
        .forEach(
            (a, text) ->
                attribute(path, a, text, reading).forEach(t -> place(a, t, sites, attributes)));
    terms.stream()
        .filter(t -> t.kind() != Kind.ANATOMY && t.kind() != Kind.MODIFIER)
        .forEach(t -> perSite(path, t, finding.present(), sites, attributes, reading));
  }

  private static void place(
      Attribute attribute,
      Term term,
      List<Term> sites,
      List<Map.Entry<String, String>> attributes) {
    if (attribute == Attribute.SITE) {
      sites.add(term);
    } else {
      attributes.add(Map.entry("myo:" + attribute.property(), term.id()));
    }
  }

  private static List<Term> attribute(
      String path, Attribute attribute, String text, Reading reading) {
    List<Kind> kinds =
        switch (attribute) {
          case SITE -> List.of(Kind.ANATOMY);
          case PERSISTENCE -> List.of(Kind.TREATMENT);
          default -> List.of(Kind.MODIFIER);
        };
    return reading.attribute(path + "/" + attribute.key(), text, kinds);
  }

  private static void requireMainTerm(String path, String text, List<Term> terms, Reading reading) {
    boolean onlyNarrowing =
        terms.stream().allMatch(t -> t.kind() == Kind.ANATOMY || t.kind() == Kind.MODIFIER);
    if (!terms.isEmpty() && onlyNarrowing) {
      reading.add(
          Issue.warning(
              path,
              "'%s' names %s, but no finding that is known here, so it was not used."
                  .formatted(
                      text, terms.stream().map(Term::label).collect(Collectors.joining(", ")))));
    }
  }

  /**
   * The property by which a modifier in a phrase narrows the finding; a trigger may be a relief.
   */
  private Optional<String> narrowing(Term modifier, boolean eased) {
    return vocabulary.above(modifier.id()).stream()
        .sorted(Comparator.comparingInt(group -> -vocabulary.above(group).size()))
        .flatMap(group -> vocabulary.values(group, "myo:narrowsBy").stream())
        .findFirst()
        .map(p -> eased && p.equals("myo:triggeredBy") ? "myo:relievedBy" : p);
  }

  /** One individual for each site, since the attributes of one individual combine freely. */
  private void perSite(
      String path,
      Term term,
      boolean present,
      List<Term> sites,
      List<Map.Entry<String, String>> attributes,
      Reading reading) {
    if (term.kind() != Kind.FINDING) {
      reading.add(condition(path, term, present));
      return;
    }
    if (sites.isEmpty()) {
      reading.add(finding(path, term, present, attributes));
    }
    for (Term site : sites) {
      List<Map.Entry<String, String>> here = new ArrayList<>(attributes);
      here.add(Map.entry("myo:locatedIn", site.id()));
      reading.add(finding(path, term, present, here));
    }
  }

  private static Fact finding(
      String path, Term term, boolean present, List<Map.Entry<String, String>> attributes) {
    return present
        ? new Fact.Present(
            path, "myo:reportsFinding", List.of(term.id()), attributes, Map.of(), false)
        : new Fact.Absent(path, "myo:hasFinding", term.id(), attributes);
  }

  private static Fact condition(String path, Term term, boolean present) {
    return present
        ? Fact.Present.of(path, "myo:reportsCondition", term.id())
        : Fact.Absent.of(path, "myo:hasCondition", term.id());
  }

  private static void condition(String path, ReportedCondition condition, Reading reading) {
    List<Term> terms =
        condition.present()
            ? reading.item(path, condition.term(), CONDITION_KINDS)
            : reading.denied(path, condition.term(), CONDITION_KINDS).terms();
    for (Term term : terms) {
      switch (term.kind()) {
        case FINDING -> reading.add(finding(path, term, condition.present(), List.of()));
        case DRUG -> reading.add(exposure(path, term, condition.present()));
        default -> reading.add(condition(path, term, condition.present()));
      }
    }
  }

  private static Fact exposure(String path, Term term, boolean present) {
    return present
        ? Fact.Present.of(path, "myo:takes", term.id())
        : Fact.Absent.of(path, "myo:exposedTo", term.id());
  }

  private static void drug(String path, Exposure exposure, Reading reading) {
    boolean never = exposure.status() == Exposure.Status.NEVER;
    List<Term> terms =
        never
            ? reading.denied(path, exposure.term(), DRUG_KINDS).terms()
            : reading.item(path, exposure.term(), DRUG_KINDS);
    for (Term term : terms) {
      if (never) {
        reading.add(exposure(path, term, false));
      } else {
        String property =
            exposure.status() == Exposure.Status.STOPPED ? "myo:stopped" : "myo:takes";
        reading.add(
            new Fact.Present(path, property, List.of(term.id()), List.of(), days(exposure), false));
      }
    }
  }

  private static Map<String, BigDecimal> days(Exposure exposure) {
    Map<String, BigDecimal> days = new HashMap<>();
    BigDecimal end = exposure.ended() == null ? BigDecimal.ZERO : exposure.ended().daysAgo();
    if (exposure.ended() != null) {
      days.put("myo:daysAfterStop", end);
    }
    if (exposure.started() != null) {
      days.put("myo:daysAfterStart", exposure.started().daysAgo());
      boolean endKnown = exposure.ended() != null || exposure.status() == Exposure.Status.CURRENT;
      if (endKnown && exposure.started().daysAgo().compareTo(end) >= 0) {
        days.put("myo:daysOnTreatment", exposure.started().daysAgo().subtract(end));
      }
    }
    return days;
  }
}
