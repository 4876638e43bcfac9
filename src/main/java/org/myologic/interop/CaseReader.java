package org.myologic.interop;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.myologic.interop.CaseReading.Faulty;
import org.myologic.interop.CaseReading.Read;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;

/**
 * Reads cases in the JSON format of the README. Unknown keys, repeated keys, wrong types and values
 * out of range are faults; all faults of a case are found in one pass and nothing is coerced.
 *
 * @param today what the dates in a case are counted back from
 */
public record CaseReader(LocalDate today) {
  /**
   * Reads a document that is one case.
   *
   * @param json UTF-8
   * @param idIfAbsent name of a case that has no {@code id}
   */
  public CaseReading read(byte[] json, String idIfAbsent) {
    List<Issue> faults = new ArrayList<>();
    return interpret(JsonTree.document(json, CaseLimits.CASE_BYTES, faults), idIfAbsent, faults);
  }

  /** Reads a case that is part of a longer document. */
  CaseReading read(JsonNode tree, String idIfAbsent) {
    return interpret(tree, idIfAbsent, new ArrayList<>());
  }

  /** Reads the value at the parser's current token, an item of a longer document. */
  CaseReading read(JsonParser parser, String idIfAbsent) throws IOException {
    List<Issue> faults = new ArrayList<>();
    return interpret(JsonTree.read(parser, CaseLimits.CASE_BYTES, faults), idIfAbsent, faults);
  }

  private CaseReading interpret(JsonNode tree, String idIfAbsent, List<Issue> faults) {
    if (tree.isMissingNode()) {
      return new Faulty(faults);
    }
    PatientCase patientCase = new CaseItems(today, faults).patientCase(tree, idIfAbsent);
    return faults.isEmpty() ? new Read(patientCase) : new Faulty(faults);
  }

  /** What to tell a person about text that is not JSON. */
  static Issue syntaxFault(JsonProcessingException e) {
    String place = place(e.getLocation());
    if (e instanceof StreamConstraintsException) {
      return Issue.error(
          "", "is nested too deeply or holds too long a name, number or text" + place);
    }
    return Issue.error(
        "", (e instanceof JsonEOFException ? "ends too early" : "is not valid JSON") + place);
  }

  /** Line and column; the line is left out where there is but one. */
  private static String place(JsonLocation location) {
    if (location == null) {
      return "";
    }
    String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
    return " (" + line + "column " + location.getColumnNr() + ")";
  }
}
