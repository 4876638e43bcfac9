package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.myologic.model.Assessment;
import org.myologic.model.Comparison;
import org.myologic.model.Depth;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Question;
import org.myologic.model.Snapshot;

/**
 * Reads two assessments to be compared. Each is an answer, which is taken as it stands, or a case,
 * which is assessed now.
 *
 * @param today what the times of cases are counted back from
 * @param look what makes a well-formed case unusable
 * @param assess answers a question
 */
public record ComparisonReader(
    LocalDate today,
    Function<PatientCase, List<Issue>> look,
    Function<Question, Assessment> assess) {
  public static final String BEFORE = "/before";
  public static final String AFTER = "/after";
  private static final int BYTES = 2 * CaseLimits.ANSWER_BYTES;
  private static final Set<String> OF_AN_ANSWER = Set.of("replay", "ontology", "causes");

  /** Reads an object with {@code before} and {@code after}. */
  public ComparisonReading read(byte[] json) {
    List<Issue> faults = new ArrayList<>();
    JsonNode tree = JsonTree.document(json, BYTES, faults);
    if (!faults.isEmpty()) {
      return new ComparisonReading.Faulty(faults);
    }
    Fields.of(tree, "", Set.of("before", "after"), faults);
    for (String key : List.of("before", "after")) {
      if (tree.isObject() && !tree.has(key)) {
        faults.add(Issue.error("/" + key, "is missing; it is a case or an answer"));
      }
    }
    return faults.isEmpty()
        ? compare(tree.get("before"), tree.get("after"), faults)
        : new ComparisonReading.Faulty(faults);
  }

  /** Reads two documents. */
  public ComparisonReading read(byte[] before, byte[] after) {
    List<Issue> faults = new ArrayList<>();
    JsonNode one = document(before, BEFORE, faults);
    JsonNode other = document(after, AFTER, faults);
    return faults.isEmpty() ? compare(one, other, faults) : new ComparisonReading.Faulty(faults);
  }

  private static JsonNode document(byte[] json, String pointer, List<Issue> faults) {
    List<Issue> found = new ArrayList<>();
    JsonNode tree = JsonTree.document(json, CaseLimits.ANSWER_BYTES, found);
    found.forEach(fault -> faults.add(fault.below(pointer)));
    return tree;
  }

  private ComparisonReading compare(JsonNode before, JsonNode after, List<Issue> faults) {
    JsonNode one = answer(before, BEFORE, faults);
    JsonNode other = answer(after, AFTER, faults);
    if (!faults.isEmpty()) {
      return new ComparisonReading.Faulty(faults);
    }
    Snapshot earlier = snapshot(one, BEFORE, faults);
    Snapshot later = snapshot(other, AFTER, faults);
    return faults.isEmpty()
        ? new ComparisonReading.Read(Comparison.of(earlier, later))
        : new ComparisonReading.Faulty(faults);
  }

  private static Snapshot snapshot(JsonNode answer, String pointer, List<Issue> faults) {
    List<Issue> found = new ArrayList<>();
    Snapshot snapshot = SnapshotReader.read(answer, found);
    found.forEach(fault -> faults.add(fault.below(pointer)));
    return snapshot;
  }

  /** The answer itself, or that to the case. */
  private JsonNode answer(JsonNode tree, String pointer, List<Issue> faults) {
    if (OF_AN_ANSWER.stream().anyMatch(tree::has)) {
      return tree;
    }
    CaseReading reading = new CaseReader(today).read(tree, "case-1").unless(look);
    if (reading instanceof CaseReading.Faulty faulty) {
      faulty.faults().forEach(fault -> faults.add(fault.below(pointer)));
      return tree;
    }
    PatientCase patientCase = ((CaseReading.Read) reading).patientCase();
    return AssessmentJson.tree(assess.apply(new Question(patientCase, today, Depth.PLAIN)));
  }
}
