package org.myologic.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One patient as reported, before any term is resolved. The place of an item in its list is its
 * JSON pointer in every answer.
 *
 * @param id the caller's name for the case; not interpreted
 * @param age in years; may be null
 * @param sex {@link Sex#UNKNOWN} if not stated
 * @param context free text, shown and never reasoned from; may be null
 */
public record PatientCase(
    String id,
    BigDecimal age,
    Sex sex,
    List<Finding> findings,
    List<Exposure> drugs,
    List<ReportedCondition> conditions,
    List<TestResult> tests,
    String context) {
  public PatientCase {
    findings = List.copyOf(findings);
    drugs = List.copyOf(drugs);
    conditions = List.copyOf(conditions);
    tests = List.copyOf(tests);
  }
}
