package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HermiT gives the same types with the case's module as with the whole ontology. */
class ModuleEqualityTest {
  private static final int SAMPLE = 6;

  static Stream<FolderCase> sample() {
    List<FolderCase> all = FolderCase.all();
    int step = Math.max(1, all.size() / SAMPLE);
    return IntStream.range(0, all.size())
        .filter(i -> i % step == 0)
        .limit(SAMPLE)
        .mapToObj(all::get);
  }

  @ParameterizedTest
  @MethodSource("sample")
  void sameTypes(FolderCase folder) {
    List<Fact> facts = ShippedOntology.INTERPRETER.interpret(folder.patientCase()).facts();
    assertEquals(
        ShippedOntology.HERMIT.classifyWithoutModule(facts),
        ShippedOntology.HERMIT.classify(facts));
  }
}
