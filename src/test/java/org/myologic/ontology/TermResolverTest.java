package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myologic.model.InputReading.How;
import org.myologic.model.Term;
import org.myologic.model.Term.Kind;

class TermResolverTest {
  private static final List<Kind> KINDS =
      List.of(Kind.FINDING, Kind.CONDITION, Kind.ANATOMY, Kind.MODIFIER);
  private final TermResolver resolver = new TermResolver(Fixture.VOCABULARY);

  @ParameterizedTest
  @CsvSource({
    "muscle pain,                       EXACT,      myo:MusclePain",
    "Myalgia,                           EXACT,      myo:MusclePain",
    "muscle pains,                      NORMALISED, myo:MusclePain",
    "myo:MusclePain,                    EXACT,      myo:MusclePain",
    "https://w3id.org/myologic/Edema,   EXACT,      myo:Edema",
    "peripheral edema,                  NORMALISED, myo:Edema",
    "severe pain of the muscles,        PHRASE,     myo:SevereMusclePain",
    "calf cramps on walking,            PHRASE,     myo:Calf myo:MuscleCramp myo:Exertion",
    "pregnant for eight weeks,          PHRASE,     myo:Pregnancy",
    "no muscle pain,                    NONE,       ''",
    "suspected pregnancy,               NONE,       ''",
    "green hair,                        NONE,       ''",
    "myo:Statin,                        NONE,       ''"
  })
  void resolves(String text, How how, String terms) {
    Resolution resolution = resolver.resolve(text, KINDS);
    assertEquals(how, resolution.how());
    assertEquals(terms, String.join(" ", resolution.terms().stream().map(Term::id).toList()));
  }

  @Test
  void wordsThatNoTermUsedAreLeftOver() {
    assertEquals(
        "two blocks",
        resolver.resolve("cramp for two blocks", KINDS).leftOver().replace("for ", ""));
  }

  @Test
  void twoTermsThatFitEquallyAreRivals() {
    OntologyFiles files =
        Fixture.with(
            "\nmyo:Twin a owl:Class ; rdfs:subClassOf myo:Finding ; rdfs:label \"twin\"@en ; skos:altLabel \"double\"@en ."
                + "\nmyo:Pair a owl:Class ; rdfs:subClassOf myo:Finding ; rdfs:label \"pair\"@en ; skos:altLabel \"double\"@en .");
    LoadedOntology ontology = LoadedOntology.of(files);
    TermResolver twins =
        new TermResolver(Vocabulary.of(ontology, OntologyClassifier.classify(ontology)));
    Resolution resolution = twins.resolve("double", KINDS);
    assertEquals(List.of(), resolution.terms());
    assertEquals(
        List.of("myo:Pair", "myo:Twin"),
        resolution.rivals().stream().map(Term::id).sorted().toList());
  }
}
