package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myologic.model.InputReading.How;
import org.myologic.model.Term;
import org.myologic.model.Term.Kind;

/** Codes count as terms by the direction of their mappings. */
class CodeResolverTest {
  private static final TermResolver RESOLVER = new TermResolver(Fixture.CODED_VOCABULARY);

  private static String ids(List<Term> terms) {
    return String.join(" ", terms.stream().map(Term::id).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "hp:9000001,       myo:MusclePain,             ''",
    "HP:9000002,       myo:MuscleCramp,            is near to",
    "HP:9000003,       myo:Edema,                  HP:9000003 (Narrower) is more specific than 'peripheral oedema'",
    "HP:9000007,       myo:Edema myo:MuscleCramp,  is more specific than",
    "ICD10CM:R25.2,    myo:MuscleCramp,            stands below ICD10CM:R25 and is near to"
  })
  void whatMeansTheSameOrLessIsRead(String code, String terms, String note) {
    Resolution resolution = RESOLVER.resolve(code, List.of(Kind.FINDING, Kind.CONDITION));
    assertEquals(How.CODE, resolution.how());
    assertEquals(terms, ids(resolution.terms()));
    assertEquals(note.isEmpty(), resolution.note().isEmpty());
    assertTrue(resolution.note().contains(note), resolution.note());
  }

  @ParameterizedTest
  @CsvSource({
    "ATC:C10AA,    ''",
    "ATC:C10AA01,  stands below ATC:C10AA and is more specific than 'statin'"
  })
  void aCodeIsReadByTheNearestCodeAboveIt(String code, String note) {
    Resolution resolution = RESOLVER.resolve(code, List.of(Kind.DRUG));
    assertEquals("myo:Statin", ids(resolution.terms()));
    assertTrue(resolution.note().contains(note), resolution.note());
  }

  @ParameterizedTest
  @CsvSource({
    "HP:9000004,         myo:SevereMusclePain,  says less than",
    "HP:9000005,         myo:MusclePain,        something other than",
    "HP:9000006,         myo:Statin,            cannot be said here",
    "HP:9999999,         '',                    is not among the HPO codes known here",
    "ATC:A01,            '',                    is not among the ATC codes known here",
    "SNOMEDCT:24700008,  '',                    check digit",
    "LOINC:2157-7,       '',                    check digit"
  })
  void whatSaysLessOrIsUnknownIsNotRead(String code, String candidates, String note) {
    Resolution resolution = RESOLVER.resolve(code, List.of(Kind.FINDING));
    assertEquals(How.NONE, resolution.how());
    assertEquals("", ids(resolution.terms()));
    assertEquals(candidates, ids(resolution.rivals()));
    assertTrue(resolution.note().contains(note), resolution.note());
  }
}
