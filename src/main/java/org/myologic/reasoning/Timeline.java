package org.myologic.reasoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myologic.model.Cause;
import org.myologic.model.Evidence;
import org.myologic.model.Exposure;
import org.myologic.model.History;
import org.myologic.model.History.Dechallenge;
import org.myologic.model.History.Event;
import org.myologic.model.History.Kind;
import org.myologic.model.History.Review;
import org.myologic.model.InputReading;
import org.myologic.model.Moment;
import org.myologic.model.PatientCase;
import org.myologic.model.TestResult;
import org.myologic.model.TherapyStep;
import org.myologic.model.Tier;
import org.myologic.ontology.Vocabulary;

/**
 * Puts a case in the order of time. It compares times and repeats numbers; what they mean is the
 * ontology's to say.
 */
public final class Timeline {
  private static final Comparator<Event> OLDEST_FIRST =
      Comparator.comparing(Event::daysAgo).reversed().thenComparing(Event::event);

  private final PatientCase patientCase;
  private final Map<String, List<String>> terms;
  private final Vocabulary vocabulary;

  private Timeline(PatientCase patientCase, List<InputReading> readings, Vocabulary vocabulary) {
    this.patientCase = patientCase;
    this.vocabulary = vocabulary;
    this.terms =
        readings.stream()
            .collect(Collectors.toMap(InputReading::path, InputReading::terms, (a, b) -> a));
  }

  /** The events of a case and what stopping a drug showed; reviews need the therapy first. */
  static History of(PatientCase patientCase, List<InputReading> readings, Vocabulary vocabulary) {
    Timeline timeline = new Timeline(patientCase, readings, vocabulary);
    return new History(timeline.events(), timeline.dechallenges(), List.of());
  }

  /** When to judge the drugs that the case takes for its probable and confirmed causes. */
  public static List<Review> reviews(PatientCase patientCase, List<Cause> causes) {
    List<Review> reviews = new ArrayList<>();
    for (Cause cause : causes) {
      if (cause.tier() != Tier.POSSIBLE) {
        cause.therapy().stream()
            .filter(step -> step.reviewAfter() != null)
            .forEach(step -> reviews.addAll(reviews(patientCase, cause, step)));
      }
    }
    return reviews;
  }

  private static List<Review> reviews(PatientCase patientCase, Cause cause, TherapyStep step) {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < patientCase.drugs().size(); i++) {
      Exposure drug = patientCase.drugs().get(i);
      String path = "/drugs/" + i;
      if (drug.status() == Exposure.Status.CURRENT) {
        step.circumstances().stream()
            .filter(c -> c.effect().equals("reportedExposure"))
            .flatMap(c -> c.because().stream())
            .filter(e -> e.input().equals(path))
            .findFirst()
            .map(e -> review(e, drug, cause, step))
            .ifPresent(reviews::add);
      }
    }
    return reviews;
  }

  private static Review review(Evidence use, Exposure drug, Cause cause, TherapyStep step) {
    return new Review(
        use.input(),
        use.label(),
        cause.cause(),
        step.treatment(),
        step.reviewAfter(),
        drug.started() == null ? null : drug.started().daysAgo(),
        step.sources());
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < patientCase.drugs().size(); i++) {
      Exposure drug = patientCase.drugs().get(i);
      String path = "/drugs/" + i;
      if (drug.status() != Exposure.Status.NEVER) {
        add(events, drug.started(), event(Kind.STARTED, path, drug.term(), null));
        add(events, drug.ended(), event(Kind.STOPPED, path, drug.term(), null));
      }
    }
    for (int i = 0; i < patientCase.tests().size(); i++) {
      TestResult test = patientCase.tests().get(i);
      add(events, test.at(), event(Kind.RESULT, "/tests/" + i, test.term(), value(test)));
    }
    events.sort(OLDEST_FIRST);
    return events;
  }

  private static void add(List<Event> events, Moment when, Event what) {
    if (when != null) {
      events.add(new Event(when.daysAgo(), what.event(), what.input(), what.label(), what.value()));
    }
  }

  private Event event(Kind kind, String path, String text, String value) {
    return new Event(BigDecimal.ZERO, kind, path, label(path, text), value);
  }

  private String label(String path, String text) {
    List<String> known = terms.getOrDefault(path, List.of());
    return known.isEmpty()
        ? text
        : known.stream().map(vocabulary::label).collect(Collectors.joining(", "));
  }

  private static String value(TestResult test) {
    if (test.value() != null) {
      return Stream.of(test.comparator(), test.value().toPlainString(), test.unit())
          .filter(part -> part != null)
          .collect(Collectors.joining(" "));
    }
    return test.interpretation() == null
        ? null
        : test.interpretation().name().toLowerCase(Locale.ROOT);
  }

  private List<Dechallenge> dechallenges() {
    List<Dechallenge> all = new ArrayList<>();
    for (int i = 0; i < patientCase.drugs().size(); i++) {
      Exposure drug = patientCase.drugs().get(i);
      if (drug.status() == Exposure.Status.STOPPED && drug.ended() != null) {
        all.addAll(dechallenges("/drugs/" + i, drug));
      }
    }
    return all;
  }

  private List<Dechallenge> dechallenges(String path, Exposure drug) {
    List<Dechallenge> found = new ArrayList<>();
    BigDecimal end = drug.ended().daysAgo();
    for (List<Integer> series : series()) {
      List<Integer> before = series.stream().filter(i -> daysAgo(i).compareTo(end) >= 0).toList();
      List<Integer> after = series.stream().filter(i -> daysAgo(i).compareTo(end) < 0).toList();
      if (!before.isEmpty() && !after.isEmpty()) {
        int last = before.get(before.size() - 1);
        int latest = after.get(after.size() - 1);
        String sentence = sentence(label(path, drug.term()), end, last, latest);
        found.add(new Dechallenge(path, "/tests/" + last, "/tests/" + latest, sentence));
      }
    }
    return found;
  }

  /** The results with number and time by what was investigated, each series oldest first. */
  private List<List<Integer>> series() {
    return IntStream.range(0, patientCase.tests().size())
        .boxed()
        .filter(i -> patientCase.tests().get(i).value() != null)
        .filter(i -> patientCase.tests().get(i).at() != null)
        .filter(i -> !terms.getOrDefault("/tests/" + i, List.of()).isEmpty())
        .sorted(Comparator.comparing(this::daysAgo).reversed())
        .collect(Collectors.groupingBy(i -> terms.get("/tests/" + i).toString()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private BigDecimal daysAgo(int test) {
    return patientCase.tests().get(test).at().daysAgo();
  }

  private String sentence(String drug, BigDecimal end, int before, int after) {
    TestResult first = patientCase.tests().get(before);
    TestResult latest = patientCase.tests().get(after);
    String days =
        end.subtract(daysAgo(after))
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return "%s %s before stopping %s, %s %s after"
        .formatted(
            label("/tests/" + before, first.term()),
            value(first),
            drug,
            value(latest),
            days.equals("1") ? "1 day" : days + " days");
  }
}
