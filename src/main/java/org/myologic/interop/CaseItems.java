package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.model.Attribute;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Issue;
import org.myologic.model.Moment;
import org.myologic.model.PatientCase;
import org.myologic.model.ReportedCondition;
import org.myologic.model.Sex;
import org.myologic.model.TestResult;

/**
 * The keys of a case and of its items, and what each may hold.
 *
 * @param today what dates are counted back from
 * @param faults where every fault is added; a value built beside a fault is never used
 */
record CaseItems(LocalDate today, List<Issue> faults) {
  private static final Set<String> CASE =
      Set.of("id", "age", "sex", "findings", "drugs", "conditions", "tests", "context");
  private static final Set<String> FINDING =
      Stream.concat(
              Stream.of("term", "status"), Arrays.stream(Attribute.values()).map(Attribute::key))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> DRUG =
      Set.of("term", "status", "dose", "route", "started", "ended");
  private static final Set<String> CONDITION = Set.of("term", "status");
  private static final Set<String> TEST =
      Set.of(
          "term",
          "value",
          "comparator",
          "unit",
          "lowerLimit",
          "upperLimit",
          "interpretation",
          "at");
  private static final List<String> COMPARATORS = List.of("<", "<=", ">", ">=");
  private static final String NO_MOMENT =
      "must be a duration before now such as -P8W, or a date such as 2026-01-31";
  private static final BigDecimal OLDEST_DAYS = CaseLimits.YEARS.multiply(new BigDecimal(366));

  private enum Presence {
    PRESENT,
    ABSENT
  }

  /** Reads a whole case. */
  PatientCase patientCase(JsonNode node, String idIfAbsent) {
    Fields fields = Fields.of(node, "", CASE, faults);
    String id = fields.text("id", CaseLimits.SHORT_TEXT);
    return new PatientCase(
        id == null ? idIfAbsent : id,
        fields.number("age", CaseLimits.YEARS),
        fields.choice("sex", Sex.class, Sex.UNKNOWN),
        fields.items("findings", this::finding),
        fields.items("drugs", this::drug),
        fields.items("conditions", this::condition),
        fields.items("tests", this::test),
        fields.text("context", CaseLimits.CONTEXT));
  }

  private Finding finding(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, FINDING, faults);
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    String term = fields.requiredText("term", CaseLimits.TERM);
    for (Attribute attribute : Attribute.values()) {
      String text = fields.text(attribute.key(), CaseLimits.TERM);
      if (text != null) {
        attributes.put(attribute, text);
      }
    }
    return new Finding(term, present(fields), attributes);
  }

  private Exposure drug(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, DRUG, faults);
    Exposure drug =
        new Exposure(
            fields.requiredText("term", CaseLimits.TERM),
            fields.choice("status", Exposure.Status.class, Exposure.Status.CURRENT),
            fields.text("dose", CaseLimits.SHORT_TEXT),
            fields.text("route", CaseLimits.SHORT_TEXT),
            moment(fields, "started"),
            moment(fields, "ended"));
    if (drug.started() != null
        && drug.ended() != null
        && drug.ended().daysAgo().compareTo(drug.started().daysAgo()) > 0) {
      fields.fault("ended", "lies before 'started'");
    }
    return drug;
  }

  private ReportedCondition condition(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, CONDITION, faults);
    return new ReportedCondition(fields.requiredText("term", CaseLimits.TERM), present(fields));
  }

  private TestResult test(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, TEST, faults);
    TestResult test =
        new TestResult(
            fields.requiredText("term", CaseLimits.TERM),
            fields.number("value", CaseLimits.LARGEST_VALUE),
            comparator(fields),
            fields.text("unit", CaseLimits.SHORT_TEXT),
            fields.number("lowerLimit", CaseLimits.LARGEST_VALUE),
            fields.number("upperLimit", CaseLimits.LARGEST_VALUE),
            fields.choice("interpretation", TestResult.Interpretation.class, null),
            moment(fields, "at"));
    if (test.lowerLimit() != null
        && test.upperLimit() != null
        && test.lowerLimit().compareTo(test.upperLimit()) > 0) {
      fields.fault("upperLimit", "is less than 'lowerLimit'");
    }
    return test;
  }

  private static String comparator(Fields fields) {
    String comparator = fields.text("comparator", CaseLimits.SHORT_TEXT);
    if (comparator == null) {
      return null;
    }
    if (!COMPARATORS.contains(comparator)) {
      return fields.fault("comparator", "must be one of " + String.join(", ", COMPARATORS));
    }
    return fields.object().has("value")
        ? comparator
        : fields.fault("comparator", "needs a 'value'");
  }

  private static boolean present(Fields fields) {
    return fields.choice("status", Presence.class, Presence.PRESENT) == Presence.PRESENT;
  }

  private Moment moment(Fields fields, String key) {
    String text = fields.text(key, CaseLimits.SHORT_TEXT);
    if (text == null) {
      return null;
    }
    try {
      Moment moment = Moment.parse(text, today);
      return moment.daysAgo().compareTo(OLDEST_DAYS) > 0
          ? fields.fault(key, "lies more than " + CaseLimits.YEARS + " years back")
          : moment;
    } catch (IllegalArgumentException e) {
      return fields.fault(key, e.getCause() == null ? "lies in the future" : NO_MOMENT);
    }
  }
}
