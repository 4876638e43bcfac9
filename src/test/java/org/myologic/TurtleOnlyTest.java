package org.myologic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myologic.model.Assessment;
import org.myologic.model.Finding;
import org.myologic.model.PatientCase;
import org.myologic.model.Sex;
import org.myologic.model.TestResult;

/**
 * A new cause, drug and threshold are a change in Turtle only: no class of ours knows any of them.
 */
class TurtleOnlyTest {
  private static final String NEW_CAUSE =
      """

      myo:HiccupTestMeasurement a owl:Class ; rdfs:subClassOf myo:Finding ; rdfs:label "hiccup rate measurement"@en .
      myo:HiccupTest a owl:Class ; rdfs:subClassOf myo:Investigation ; rdfs:label "hiccup rate"@en ;
          myo:measures myo:HiccupTestMeasurement ; myo:canonicalUnit "/min" .
      myo:FastHiccup a owl:Class ; rdfs:label "fast hiccup"@en ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( myo:HiccupTestMeasurement
          [ a owl:Restriction ; owl:onProperty myo:inCanonicalUnit ; owl:someValuesFrom
            [ a rdfs:Datatype ; owl:onDatatype xsd:decimal ; owl:withRestrictions ( [ xsd:minInclusive 12.5 ] ) ] ] ) ] .
      myo:Hiccup a owl:Class ; rdfs:subClassOf myo:Cause ; rdfs:label "test hiccup"@en ; myo:reportable true ;
          rdfs:subClassOf [ a owl:Restriction ; owl:onProperty myo:treatedBy ; owl:someValuesFrom myo:BreathHolding ] .
      myo:BreathHolding a owl:Class ; rdfs:subClassOf myo:Treatment ; rdfs:label "holding one's breath"@en .
      myo:ProbableHiccupCase a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( myo:PatientCase
          [ a owl:Restriction ; owl:onProperty myo:probablyCausedBy ; owl:someValuesFrom myo:Hiccup ] ) ] .
      myo:HiccupCriterionRate a owl:Class ; rdfs:label "fast hiccup"@en ; myo:ofCause myo:Hiccup ; myo:tier "probable" ;
          rdfs:subClassOf myo:ProbableHiccupCase ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( myo:PatientCase
          [ a owl:Restriction ; owl:onProperty myo:reportsFinding ; owl:someValuesFrom myo:FastHiccup ] ) ] .
      """;

  @Test
  void aCauseWrittenInTurtleIsFoundAtItsThreshold(@TempDir Path folder) throws IOException {
    copy(Path.of("ontology"), folder);
    Path criteria = folder.resolve("modules/criteria.ttl");
    Files.writeString(criteria, Files.readString(criteria) + NEW_CAUSE);
    try (Myologic myologic = Myologic.open(folder, Path.of("sparql"))) {
      assertEquals(List.of("myo:Hiccup"), causes(myologic.assess(rate("12.5"))));
      assertEquals(List.of(), causes(myologic.assess(rate("12.4"))));
      assertEquals(
          "myo:BreathHolding",
          myologic.assess(rate("12.5")).causes().get(0).therapy().get(0).treatment());
    }
  }

  private static PatientCase rate(String value) {
    return new PatientCase(
        "turtle",
        null,
        Sex.UNKNOWN,
        List.of(new Finding("hiccups", true, Map.of())),
        List.of(),
        List.of(),
        List.of(
            new TestResult(
                "hiccup rate", new BigDecimal(value), null, "/min", null, null, null, null)),
        null);
  }

  private static List<String> causes(Assessment assessment) {
    return assessment.causes().stream().map(c -> c.cause()).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
