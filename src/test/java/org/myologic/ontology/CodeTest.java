package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
  @ParameterizedTest
  @CsvSource({
    "HP:0003394,                                    HP:0003394",
    "hp:0003394,                                    HP:0003394",
    "http://purl.obolibrary.org/obo/HP_0003394,     HP:0003394",
    "icd10cm:g72.0,                                 ICD10CM:G72.0",
    "ICD-10-CM:G72.0,                               ICD10CM:G72.0",
    "http://hl7.org/fhir/sid/icd-10-cm|G72.0,       ICD10CM:G72.0",
    "SNOMEDCT: 24700007,                            SNOMEDCT:24700007",
    "http://snomed.info/sct|24700007,               SNOMEDCT:24700007",
    "http://snomed.info/id/24700007,                SNOMEDCT:24700007",
    "http://loinc.org|2157-6,                       LOINC:2157-6",
    "http://www.nlm.nih.gov/research/umls/rxnorm|36567, RXNORM:36567",
    "http://www.whocc.no/atc|C10AA01,               ATC:C10AA01",
    "muscle pain,                                   ''",
    "myo:Statin,                                    ''",
    "HP: very high,                                 ''",
    "XYZ:1234,                                      ''"
  })
  void isNamedInManyWays(String text, String curie) {
    assertEquals(curie, Code.named(text).map(Code::curie).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "SNOMEDCT:24700007,           true",
    "SNOMEDCT:24700008,           false",
    "SNOMEDCT:27400007,           false",
    "SNOMEDCT:16462851000119106,  true",
    "SNOMEDCT:16462851000119160,  false",
    "SNOMEDCT:G35,                false",
    "LOINC:2157-6,                true",
    "LOINC:2157-7,                false",
    "LOINC:2175-6,                false",
    "LOINC:30341-2,               true",
    "LOINC:98979-8,               true",
    "LOINC:98979,                 false",
    "HP:0003394,                  true",
    "HP:3394,                     false",
    "ICD10CM:T46.6X5A,            true",
    "ICD10CM:T466X5A,             false",
    "ATC:C10AA,                   true",
    "ATC:C10A0,                   false",
    "Orphanet:221,                true"
  })
  void hasAFormAndACheckDigit(String text, boolean valid) {
    assertEquals(valid, Code.named(text).orElseThrow().valid());
  }

  @ParameterizedTest
  @CsvSource({
    "ATC:L01FF01,      ATC:L01FF ATC:L01F ATC:L01 ATC:L",
    "ICD10CM:M62.831,  ICD10CM:M62.83 ICD10CM:M62.8 ICD10CM:M62",
    "ICD10CM:G35,      ''",
    "LOINC:2157-6,     ''"
  })
  void standsBelowOthersWhereCodesAreBuiltByPlace(String text, String above) {
    assertEquals(
        above,
        String.join(
            " ", Code.named(text).orElseThrow().above().stream().map(Code::curie).toList()));
  }
}
