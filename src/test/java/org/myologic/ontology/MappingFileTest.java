package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
  private static final String GOOD =
      """
      #mapping_set_id: "https://w3id.org/myologic/mappings/snomedct"
      #curie_map:
      #  SNOMEDCT: "http://snomed.info/id/"
      subject_id|subject_label|predicate_id|object_id|object_label|mapping_justification|confidence|comment
      myo:Pain|pain|skos:exactMatch|SNOMEDCT:22253000|Pain|semapv:ManualMappingCuration|0.95|
      """;

  private static List<Mapping> read(String text) {
    byte[] bytes = text.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
    return MappingFile.read(new OntologyFiles.Module("mappings/x.sssom.tsv", bytes));
  }

  @Test
  void aMappingKeepsItsDirection() {
    Code code = Code.named("SNOMEDCT:22253000").orElseThrow();
    assertEquals(List.of(new Mapping("myo:Pain", Mapping.Match.EXACT, code, "Pain")), read(GOOD));
  }

  @ParameterizedTest
  @CsvSource({
    "|comment,              |remark,            4, column names",
    "myo:Pain|pain,         myo:Pain,           5, 7 cells",
    "myo:Pain,              Pain,               5, no term of ours",
    "skos:exactMatch,       skos:sameMatch,     5, no SKOS mapping relation",
    "SNOMEDCT:22253000,     SNOMED:22253000,    5, no CURIE of a known vocabulary",
    "SNOMEDCT:22253000,     snomedct:22253000,  5, no CURIE of a known vocabulary",
    "22253000,              22253001,           5, no SNOMED CT code",
    "http://snomed.info/id/,http://example.org/,5, curie_map",
    "0.95,                  95,                 5, confidence"
  })
  void aFaultIsLocated(String good, String bad, int line, String problem) {
    String text = GOOD.replace(good, bad);
    BrokenModuleException e = assertThrows(BrokenModuleException.class, () -> read(text));
    String start = "ontology/mappings/x.sssom.tsv, line " + line + ": ";
    assertTrue(e.getMessage().startsWith(start), e.getMessage());
    assertTrue(e.getMessage().contains(problem), e.getMessage());
  }

  @Test
  void anEmptyFileIsAFault() {
    assertThrows(BrokenModuleException.class, () -> read("#mapping_set_id: x"));
  }
}
