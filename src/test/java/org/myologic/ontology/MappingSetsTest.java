package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myologic.ontology.Mapping.Match;

/** The shipped sets against the rules of {@code ontology/mappings/README.md}. */
class MappingSetsTest {
  private static final OntologyFiles FILES = OntologyFiles.in(Path.of("ontology"));
  private static final List<Mapping> MAPPINGS = CodeMap.of(FILES).mappings();

  private static List<String> repeated(Match match, Function<Mapping, String> key) {
    Map<String, Long> counts =
        MAPPINGS.stream()
            .filter(m -> m.match() == match)
            .collect(Collectors.groupingBy(key, Collectors.counting()));
    return counts.keySet().stream().filter(k -> counts.get(k) > 1).sorted().toList();
  }

  @Test
  void noCodeIsExactForTwoTerms() {
    assertEquals(List.of(), repeated(Match.EXACT, m -> m.code().curie()));
  }

  @Test
  void noTermHasTwoExactCodesInAVocabulary() {
    assertEquals(List.of(), repeated(Match.EXACT, m -> m.term() + " " + m.code().system()));
  }

  @Test
  void noTermIsMappedToACodeTwice() {
    for (Match match : Match.values()) {
      assertEquals(List.of(), repeated(match, m -> m.term() + " " + m.code().curie()));
    }
    assertEquals(
        MAPPINGS.size(), MAPPINGS.stream().map(m -> m.term() + m.code()).distinct().count());
  }

  @Test
  void aCodeHasOneName() {
    Map<String, TreeSet<String>> names =
        MAPPINGS.stream()
            .filter(m -> !m.label().isEmpty())
            .collect(
                Collectors.groupingBy(
                    m -> m.code().curie(),
                    Collectors.mapping(Mapping::label, Collectors.toCollection(TreeSet::new))));
    names.forEach((code, all) -> assertEquals(1, all.size(), code + " " + all));
  }

  @Test
  void everySubjectIsATerm() {
    String modules =
        FILES.modules().stream().map(OntologyFiles.Module::text).collect(Collectors.joining("\n"));
    List<String> missing =
        MAPPINGS.stream()
            .map(Mapping::term)
            .distinct()
            .filter(term -> !modules.contains("\n" + term + " a owl:Class "))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void theIndexIsCurrentAndThePackagedSetsAreTheSame() throws IOException {
    List<String> sets = OntologyFiles.sets(Path.of("ontology/mappings"));
    assertEquals(sets, Files.readAllLines(Path.of("ontology/mappings/INDEX")));
    assertEquals(MAPPINGS, CodeMap.of(OntologyFiles.packaged()).mappings());
  }

  @Test
  void eachSetIsSortedAndHoldsOneVocabulary() {
    for (OntologyFiles.Module set : FILES.mappings()) {
      List<Mapping> mappings = MappingFile.read(set);
      List<String> keys = mappings.stream().map(m -> m.term() + " " + m.code().curie()).toList();
      assertFalse(keys.isEmpty(), set.name());
      assertEquals(keys.stream().sorted().toList(), keys, set.name());
      assertEquals(1, mappings.stream().map(m -> m.code().system()).distinct().count());
      assertTrue(set.text().contains("\n#license: \""), set.name());
    }
  }
}
