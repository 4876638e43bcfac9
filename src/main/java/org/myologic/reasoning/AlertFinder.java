package org.myologic.reasoning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.myologic.model.AlertRaised;
import org.myologic.model.Evidence;
import org.myologic.ontology.Vocabulary;

/** The alerts that HermiT entails, with the inputs that raise them. */
final class AlertFinder {
  private static final Comparator<Evidence> BY_INPUT =
      Comparator.comparing(Evidence::input).thenComparing(Evidence::as);

  private final CaseClasses classes;
  private final Vocabulary vocabulary;
  private final EvidenceFinder evidence;

  AlertFinder(CaseClasses classes, Vocabulary vocabulary) {
    this.classes = classes;
    this.vocabulary = vocabulary;
    this.evidence = new EvidenceFinder(classes, vocabulary);
  }

  List<AlertRaised> alerts(List<View> views, Conflicts conflicts) {
    Map<String, Set<Evidence>> raised = new LinkedHashMap<>();
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    for (View view : views) {
      for (String way : ways(view)) {
        String alert = vocabulary.first(way, "myo:ofAlert").orElseThrow();
        raised
            .computeIfAbsent(alert, k -> new TreeSet<>(BY_INPUT))
            .addAll(evidence.evidence(way, view));
        sources
            .computeIfAbsent(alert, k -> new TreeSet<>(vocabulary.values(alert, Vocabulary.SOURCE)))
            .addAll(vocabulary.values(way, Vocabulary.SOURCE));
      }
    }
    return raised.entrySet().stream()
        .map(
            e ->
                alert(
                    e.getKey(),
                    List.copyOf(e.getValue()),
                    conflicts,
                    List.copyOf(sources.get(e.getKey()))))
        .sorted(AssessmentOrder.ALERTS)
        .toList();
  }

  private List<String> ways(View view) {
    return classes.defined().stream()
        .filter(view.types().types()::contains)
        .filter(c -> vocabulary.first(c, "myo:ofAlert").isPresent())
        .sorted()
        .toList();
  }

  private AlertRaised alert(
      String alert, List<Evidence> because, Conflicts conflicts, List<String> sources) {
    return new AlertRaised(
        alert,
        vocabulary.label(alert),
        vocabulary.first(alert, "myo:urgency").orElse("routine"),
        because,
        vocabulary.first(alert, "myo:action").orElse(""),
        because.stream().anyMatch(e -> conflicts.involves(e.input())),
        sources);
  }
}
