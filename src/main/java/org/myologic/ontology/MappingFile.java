package org.myologic.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one SSSOM set: a commented header, a line of column names, and a mapping a line. */
final class MappingFile {
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "confidence",
          "comment");

  private final String name;
  private final List<String> lines;
  private final Map<String, String> prefixes = new HashMap<>();
  private final List<Mapping> mappings = new ArrayList<>();
  private int at;

  private MappingFile(OntologyFiles.Module file) {
    this.name = file.name();
    this.lines = file.text().lines().toList();
  }

  /**
   * The mappings of a set, in its order.
   *
   * @throws BrokenModuleException naming file, line and what to do
   */
  static List<Mapping> read(OntologyFiles.Module file) {
    return new MappingFile(file).read();
  }

  private List<Mapping> read() {
    while (at < lines.size() && lines.get(at).startsWith("#")) {
      header(lines.get(at++).substring(1));
    }
    if (at == lines.size() || !cells().equals(COLUMNS)) {
      throw broken("the column names have to be " + String.join(", ", COLUMNS) + ", by tabs.");
    }
    for (at++; at < lines.size(); at++) {
      mappings.add(mapping(cells()));
    }
    return mappings;
  }

  /** Entries of the CURIE map are indented under its key. */
  private void header(String line) {
    int colon = line.indexOf(": ");
    if (line.startsWith("  ") && colon > 0) {
      prefixes.put(line.substring(0, colon).strip(), line.substring(colon + 2).replace("\"", ""));
    }
  }

  private List<String> cells() {
    return List.of(lines.get(at).split("\t", -1));
  }

  private Mapping mapping(List<String> cells) {
    if (cells.size() != COLUMNS.size()) {
      throw broken(cells.size() + " cells where " + COLUMNS.size() + " are needed.");
    }
    if (!cells.get(0).startsWith("myo:")) {
      throw broken("'" + cells.get(0) + "' is no term of ours; write myo:Name.");
    }
    Mapping.Match match =
        Mapping.Match.of(cells.get(2))
            .orElseThrow(() -> broken("'" + cells.get(2) + "' is no SKOS mapping relation."));
    requireConfidence(cells.get(6));
    return new Mapping(cells.get(0), match, code(cells.get(3)), cells.get(4));
  }

  private Code code(String curie) {
    Code code =
        Code.named(curie)
            .filter(c -> c.curie().equals(curie))
            .orElseThrow(() -> broken("'" + curie + "' is no CURIE of a known vocabulary."));
    if (!code.valid()) {
      throw broken("'" + curie + "' is no " + code.system().label() + " code; mend the digits.");
    }
    if (!code.system().namespace().equals(prefixes.get(code.system().prefix()))) {
      throw broken(
          "the curie_map has to give "
              + code.system().prefix()
              + " as "
              + code.system().namespace());
    }
    return code;
  }

  private void requireConfidence(String text) {
    if (!text.matches("0\\.\\d+|1\\.0+")) {
      throw broken("the confidence '" + text + "' is no number from 0.0 to 1.0.");
    }
  }

  private BrokenModuleException broken(String problem) {
    return new BrokenModuleException(
        "ontology/" + name + ", line " + (at + 1) + ": " + problem, null);
  }
}
