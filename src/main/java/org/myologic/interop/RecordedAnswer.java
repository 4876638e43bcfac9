package org.myologic.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myologic.model.Assessment;
import org.myologic.model.Question;

/**
 * An answer that was written down.
 *
 * @param bytes as they were written
 * @param tree the same as a tree
 * @param question what it answers, by its own account
 */
public record RecordedAnswer(byte[] bytes, JsonNode tree, Question question) {
  /**
   * What differs if the question is answered again; empty if both are the same byte for byte. What
   * concerns the ontology comes first, then engine, limits and case, then the rest in its order.
   */
  public List<Difference> differences(Assessment rebuilt) {
    if (isWritten(AssessmentJson.text(rebuilt)) || isWritten(AssessmentJson.line(rebuilt) + '\n')) {
      return List.of();
    }
    byte[] now = AssessmentJson.line(rebuilt).getBytes(StandardCharsets.UTF_8);
    JsonNode other = JsonTree.document(now, Integer.MAX_VALUE, new ArrayList<>());
    List<Difference> differences = Difference.between(tree, other);
    return differences.isEmpty() ? List.of(Difference.OF_LAYOUT) : differences;
  }

  private boolean isWritten(String text) {
    return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
  }
}
