package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.myologic.model.Depth;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;

/** Reads answers back that {@link AssessmentJson} wrote, as far as a replay needs them. */
public final class AnswerReader {
  private static final Set<String> REPLAY =
      Set.of("engine", "caseSha256", "asOf", "limits", "depth", "case");
  private static final String HERE = "/replay";

  private AnswerReader() {}

  /**
   * Reads one answer.
   *
   * @param json UTF-8, indented or on one line
   */
  public static AnswerReading read(byte[] json) {
    List<Issue> faults = new ArrayList<>();
    JsonNode tree = JsonTree.document(json, CaseLimits.ANSWER_BYTES, faults);
    if (!faults.isEmpty()) {
      return new AnswerReading.Faulty(faults);
    }
    Question question = question(tree, faults);
    return faults.isEmpty()
        ? new AnswerReading.Read(new RecordedAnswer(json, tree, question))
        : new AnswerReading.Faulty(faults);
  }

  /** What an answer says that it was asked; null beside a fault. */
  static Question question(JsonNode answer, List<Issue> faults) {
    if (!answer.path("replay").isObject()) {
      String message = "is missing; only an answer of 'classify --format json' can be read back";
      faults.add(Issue.error(HERE, message));
      return null;
    }
    Fields fields = Fields.of(answer.get("replay"), HERE, REPLAY, faults);
    LocalDate asOf = date(fields);
    Depth depth = fields.choice("depth", Depth.class, null);
    if (!fields.object().has("depth")) {
      fields.fault("depth", "is missing");
    }
    PatientCase patientCase = asOf == null ? null : patientCase(fields, asOf);
    return patientCase == null || depth == null ? null : new Question(patientCase, asOf, depth);
  }

  private static LocalDate date(Fields fields) {
    String text = fields.requiredText("asOf", CaseLimits.SHORT_TEXT);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return fields.fault("asOf", "must be a date such as 2026-01-31");
    }
  }

  private static PatientCase patientCase(Fields fields, LocalDate asOf) {
    if (!fields.object().has("case")) {
      return fields.fault("case", "is missing");
    }
    CaseReading reading = new CaseReader(asOf).read(fields.object().get("case"), "case-1");
    if (reading instanceof CaseReading.Read read) {
      return read.patientCase();
    }
    ((CaseReading.Faulty) reading)
        .faults().stream().map(fault -> fault.below(HERE + "/case")).forEach(fields.faults()::add);
    return null;
  }
}
