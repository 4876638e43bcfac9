package org.myologic.interop;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.myologic.model.AlertRaised;
import org.myologic.model.Assessment;
import org.myologic.model.Cause;
import org.myologic.model.CriterionMet;
import org.myologic.model.Tier;
import org.myologic.ontology.Names;

/**
 * Writes an assessment as RDF in Turtle. The answer and its parts are blank nodes, since a case has
 * no name of its own in the world; inputs are JSON pointers. The vocabulary is {@code
 * https://w3id.org/myologic/assessment#}, apart from the ontology, because an answer is not part of
 * it.
 */
public final class AssessmentTurtle {
  /** To be written once, before the first assessment. */
  public static final String PREFIXES =
      """
      @prefix a: <https://w3id.org/myologic/assessment#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix myo: <https://w3id.org/myologic/> .
      @prefix myosrc: <https://w3id.org/myologic/source/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static final Pattern PLAIN_NAME = Pattern.compile("myo:[A-Za-z][A-Za-z0-9]*");
  private static final Pattern SOURCE = Pattern.compile("[0-9A-Z][A-Za-z0-9-]*");

  private final StringBuilder out = new StringBuilder();

  private AssessmentTurtle() {}

  /** The statements of one assessment, without prefixes. */
  public static String of(Assessment assessment) {
    return new AssessmentTurtle().write(assessment);
  }

  private String write(Assessment assessment) {
    out.append("\n[] a a:Assessment ;\n");
    text("  dcterms:identifier", assessment.caseId());
    text("  a:status", assessment.status().word());
    text("  a:ontology", assessment.ontology().versionIri());
    text("  a:sha256", assessment.ontology().sha256());
    text("  a:reasoner", assessment.reasoner());
    assessment.alerts().forEach(this::alert);
    assessment.causes().forEach(this::cause);
    for (List<String> conflict : assessment.conflicts()) {
      out.append("  a:conflict [\n");
      conflict.forEach(input -> text("    a:input", input));
      out.append("  ] ;\n");
    }
    text("  rdfs:comment", Assessment.NOTICE);
    return out.append(".\n").toString();
  }

  private void alert(AlertRaised alert) {
    out.append("  a:alert [\n");
    name("    a:raises", alert.alert());
    text("    rdfs:label", alert.label());
    alert.because().stream().map(e -> e.input()).distinct().forEach(i -> text("    a:input", i));
    text("    a:action", alert.action());
    names("    dcterms:source", alert.sources());
    out.append("  ] ;\n");
  }

  private void cause(Cause cause) {
    out.append("  a:cause [\n");
    name("    a:names", cause.cause());
    text("    rdfs:label", cause.label());
    text("    a:role", cause.contributor() ? "contributor" : "cause");
    text("    a:tier", cause.tier().word());
    out.append("    a:lifeThreatening ").append(cause.lifeThreatening()).append(" ;\n");
    cause.criteria().forEach(met -> criterion("    a:metBy", met));
    cause.against().forEach(met -> criterion("    a:against", met));
    names("    a:mechanism", cause.mechanisms().stream().map(m -> m.term()).toList());
    names("    a:workup", cause.workup().stream().map(w -> w.investigation()).toList());
    String therapy = cause.tier() == Tier.POSSIBLE ? "    a:ifConfirmed" : "    a:therapy";
    names(therapy, cause.therapy().stream().map(t -> t.treatment()).toList());
    out.append("  ] ;\n");
  }

  private void criterion(String property, CriterionMet met) {
    out.append(property).append(" [\n");
    name("      a:criterion", met.criterion());
    met.metBy().stream().map(e -> e.input()).distinct().forEach(i -> text("      a:input", i));
    names("      dcterms:source", met.sources());
    out.append("    ] ;\n");
  }

  private void names(String property, List<String> names) {
    if (!names.isEmpty()) {
      out.append(property)
          .append(' ')
          .append(names.stream().map(AssessmentTurtle::iri).collect(Collectors.joining(" , ")))
          .append(" ;\n");
    }
  }

  private void name(String property, String name) {
    names(property, List.of(name));
  }

  private void text(String property, String text) {
    if (text != null) {
      out.append(property).append(" \"").append(escaped(text)).append("\" ;\n");
    }
  }

  private static String iri(String name) {
    if (PLAIN_NAME.matcher(name).matches()) {
      return name;
    }
    return SOURCE.matcher(name).matches() ? "myosrc:" + name : '<' + Names.full(name) + '>';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
