package org.myologic.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What HermiT entails of the named classes: the hierarchy, full and direct, and the published
 * relations. All names are full IRIs; {@code owl:Thing} and {@code owl:Nothing} are left out.
 *
 * @param sha256 hash of the ontology files that were classified
 * @param superClasses every entailed superclass of each class, itself not included
 * @param directSuperClasses the direct ones among them
 * @param relations every entailed {@code subject SubClassOf property some object} over the
 *     properties marked {@code myo:publishedRelation} and the objects named in the ontology
 */
public record Classification(
    String sha256,
    SortedMap<String, SortedSet<String>> superClasses,
    SortedMap<String, SortedSet<String>> directSuperClasses,
    SortedSet<Relation> relations) {
  /** Where the classification of the packaged ontology lies on the class path. */
  public static final String RESOURCE = "/myologic/classification.tsv";

  /** For every {@code subject} there is some {@code object} in the relation {@code property}. */
  public record Relation(String subject, String property, String object)
      implements Comparable<Relation> {
    @Override
    public int compareTo(Relation other) {
      return (subject + ' ' + property + ' ' + object)
          .compareTo(other.subject + ' ' + other.property + ' ' + other.object);
    }
  }

  /** True if {@code subClass} is {@code superClass} or an entailed subclass of it. */
  public boolean isA(String subClass, String superClass) {
    return subClass.equals(superClass)
        || superClasses.getOrDefault(subClass, Collections.emptySortedSet()).contains(superClass);
  }

  /** Every entailed superclass of the class, itself not included. */
  public Set<String> above(String subClass) {
    return superClasses.getOrDefault(subClass, Collections.emptySortedSet());
  }

  /** The packaged classification, if it was made from these files. */
  public static Optional<Classification> packaged(OntologyFiles files) {
    try (InputStream in = Classification.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(read(in)).filter(c -> c.sha256().equals(files.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the classification as sorted tab-separated lines. */
  public void write(Path file) throws IOException {
    StringBuilder out = new StringBuilder("sha256\t").append(sha256).append('\n');
    superClasses.forEach((c, all) -> all.forEach(d -> line(out, "sub", c, d)));
    directSuperClasses.forEach((c, all) -> all.forEach(d -> line(out, "direct", c, d)));
    relations.forEach(r -> line(out, "rel", r.subject(), r.property(), r.object()));
    Files.createDirectories(file.getParent());
    Files.writeString(file, out);
  }

  private static void line(StringBuilder out, String... cells) {
    out.append(String.join("\t", cells)).append('\n');
  }

  private static Classification read(InputStream in) throws IOException {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    SortedMap<String, SortedSet<String>> direct = new TreeMap<>();
    SortedSet<Relation> relations = new TreeSet<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String hash = reader.readLine().split("\t")[1];
    for (String line : (Iterable<String>) reader.lines()::iterator) {
      List<String> cells = List.of(line.split("\t"));
      switch (cells.get(0)) {
        case "sub" -> put(all, cells.get(1), cells.get(2));
        case "direct" -> put(direct, cells.get(1), cells.get(2));
        default -> relations.add(new Relation(cells.get(1), cells.get(2), cells.get(3)));
      }
    }
    return new Classification(hash, all, direct, relations);
  }

  static void put(Map<String, SortedSet<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }
}
