package org.myologic.reasoning;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.myologic.model.Evidence;
import org.myologic.ontology.Vocabulary;

/**
 * Reads off which input met which conjunct of a case class that HermiT entails. It decides nothing:
 * a conjunct is met by those inputs whose individual HermiT put into the conjunct's class.
 */
final class EvidenceFinder {
  private final CaseClasses classes;
  private final Vocabulary vocabulary;

  EvidenceFinder(CaseClasses classes, Vocabulary vocabulary) {
    this.classes = classes;
    this.vocabulary = vocabulary;
  }

  /** The evidence from every consistent reading of the case that is in the class. */
  List<Evidence> evidence(String caseClass, List<View> views) {
    return views.stream()
        .filter(v -> v.types().types().contains(caseClass))
        .flatMap(v -> evidence(caseClass, v).stream())
        .distinct()
        .toList();
  }

  /** The evidence for a case class, in the order of the conjuncts and of the inputs. */
  List<Evidence> evidence(String caseClass, View view) {
    Set<Evidence> found = new LinkedHashSet<>();
    collect(caseClass, view, new HashSet<>(), found);
    return List.copyOf(found);
  }

  private void collect(String caseClass, View view, Set<String> seen, Set<Evidence> found) {
    if (!seen.add(caseClass)) {
      return;
    }
    classes
        .definition(caseClass)
        .ifPresentOrElse(
            definition -> definition.conjuncts().forEach(c -> collect(c, view, seen, found)),
            () -> grounds(caseClass, view).forEach(way -> collect(way, view, seen, found)));
  }

  /** The ways into a case class that the case takes, those left out that presuppose the class. */
  private List<String> grounds(String caseClass, View view) {
    return classes.defined().stream()
        .filter(view.types().types()::contains)
        .filter(way -> vocabulary.isA(way, caseClass))
        .filter(way -> !presupposes(way, caseClass))
        .sorted()
        .toList();
  }

  private boolean presupposes(String way, String caseClass) {
    return classes.definition(way).orElseThrow().conjuncts().stream()
        .anyMatch(
            c ->
                c instanceof CaseClass.Conjunct.IsIn in
                    && vocabulary.isA(in.caseClass(), caseClass));
  }

  private void collect(
      CaseClass.Conjunct conjunct, View view, Set<String> seen, Set<Evidence> found) {
    if (conjunct instanceof CaseClass.Conjunct.IsIn in) {
      collect(in.caseClass(), view, seen, found);
    } else if (conjunct instanceof CaseClass.Conjunct.Reports reports) {
      view.types().factTypes().entrySet().stream()
          .filter(e -> meets(e, reports))
          .forEach(e -> found.add(as(e.getKey().path(), reports.filler())));
    } else if (conjunct instanceof CaseClass.Conjunct.Denies denies) {
      view.facts().stream()
          .filter(f -> meets(f, denies))
          .forEach(f -> found.add(denied(f.path(), denies.filler())));
    } else if (conjunct instanceof CaseClass.Conjunct.HasNumber number) {
      view.facts().stream()
          .filter(f -> f instanceof Fact.Number n && n.property().equals(number.property()))
          .forEach(f -> found.add(as(f.path(), number.property())));
    }
  }

  private boolean meets(Map.Entry<Fact, Set<String>> fact, CaseClass.Conjunct.Reports reports) {
    return fact.getKey() instanceof Fact.Present present
        && classes.isSubProperty(present.property(), reports.property())
        && fact.getValue().contains(reports.filler());
  }

  private boolean meets(Fact fact, CaseClass.Conjunct.Denies denies) {
    return fact instanceof Fact.Absent absent
        && absent.attributes().isEmpty()
        && classes.isSubProperty(denies.property(), absent.property())
        && vocabulary.isA(denies.filler(), absent.type());
  }

  private Evidence as(String path, String term) {
    return new Evidence(path, term, vocabulary.label(term));
  }

  private Evidence denied(String path, String term) {
    return new Evidence(path, term, "no " + vocabulary.label(term));
  }
}
