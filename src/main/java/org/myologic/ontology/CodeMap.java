package org.myologic.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cross-references of {@code ontology/mappings/} between our terms and the codes of other
 * vocabularies. The reasoner never sees them; they serve to read codes and are published.
 */
public final class CodeMap {
  private final List<Mapping> mappings = new ArrayList<>();
  private final Map<Code, List<Mapping>> byCode = new HashMap<>();

  private CodeMap(List<OntologyFiles.Module> sets) {
    sets.forEach(set -> MappingFile.read(set).forEach(this::add));
  }

  /**
   * Reads the sets among the files.
   *
   * @throws BrokenModuleException naming file, line and what to do
   */
  public static CodeMap of(OntologyFiles files) {
    return new CodeMap(files.mappings());
  }

  private void add(Mapping mapping) {
    mappings.add(mapping);
    byCode.computeIfAbsent(mapping.code(), k -> new ArrayList<>()).add(mapping);
  }

  /** Every mapping, set by set, in the order of the files. */
  public List<Mapping> mappings() {
    return Collections.unmodifiableList(mappings);
  }

  /** The mappings to a code; empty if it is not known here. */
  public List<Mapping> of(Code code) {
    return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
  }
}
