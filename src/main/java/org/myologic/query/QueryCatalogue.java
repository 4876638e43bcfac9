package org.myologic.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every query under {@code sparql/}, by name. The copy on the class path is found through its list
 * of files, {@code sparql/INDEX}, since a jar cannot be listed.
 */
public final class QueryCatalogue {
  private static final String INDEX = "INDEX";

  private final Map<String, CataloguedQuery> byName = new TreeMap<>();

  private QueryCatalogue(Collection<String> paths, Function<String, String> reader) {
    for (String path : paths) {
      String folder = path.substring(0, path.indexOf('/'));
      String name = path.substring(path.indexOf('/') + 1, path.length() - ".rq".length());
      CataloguedQuery query =
          QueryFile.catalogued(CataloguedQuery.Kind.ofFolder(folder), name, reader.apply(path));
      if (byName.put(name, query) != null) {
        throw QueryException.inFile("sparql/" + path, 1, "another file has the same name.");
      }
    }
  }

  /**
   * The queries inside the jar.
   *
   * @throws QueryException with reason BROKEN_FILE, naming file and line
   */
  public static QueryCatalogue packaged() {
    return new QueryCatalogue(
        resource(INDEX).lines().filter(l -> !l.isBlank()).toList(), QueryCatalogue::resource);
  }

  /** The queries in a folder that is laid out like {@code sparql/}. */
  public static QueryCatalogue in(Path folder) {
    return new QueryCatalogue(index(folder), path -> file(folder.resolve(path)));
  }

  /** What {@code INDEX} has to list: the paths below the folder, sorted. */
  public static List<String> index(Path folder) {
    List<String> paths = new ArrayList<>();
    for (CataloguedQuery.Kind kind : CataloguedQuery.Kind.values()) {
      Path inside = folder.resolve(kind.folder());
      if (kind != CataloguedQuery.Kind.OWN && Files.isDirectory(inside)) {
        paths.addAll(files(folder, inside));
      }
    }
    return paths.stream().sorted().toList();
  }

  /** All queries, sorted by name. */
  public List<CataloguedQuery> queries() {
    return List.copyOf(byName.values());
  }

  /** The queries of one folder, sorted by name. */
  public List<CataloguedQuery> queries(CataloguedQuery.Kind kind) {
    return byName.values().stream().filter(q -> q.kind() == kind).toList();
  }

  /**
   * The query of that name.
   *
   * @throws QueryException with reason UNKNOWN_QUERY and the most similar names
   */
  public CataloguedQuery named(String name) {
    CataloguedQuery found = byName.get(name);
    if (found == null) {
      List<String> candidates = Likeness.nearest(name, byName.keySet());
      throw new QueryException(
          QueryException.Reason.UNKNOWN_QUERY,
          "There is no query '" + name + "'. Did you mean " + String.join(", ", candidates) + "?",
          candidates);
    }
    return found;
  }

  /**
   * A query of the user's own, held to the same guard as one that comes over the network.
   *
   * @param file its name, for messages
   * @throws QueryException if it is not SPARQL 1.1 or the guard refuses it
   */
  public static CataloguedQuery own(String file, String text) {
    QueryGuard.standard().check(text);
    return QueryFile.own(file, text);
  }

  private static List<String> files(Path root, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".rq"))
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = QueryCatalogue.class.getResourceAsStream("/sparql/" + path)) {
      if (in == null) {
        throw QueryException.inFile("sparql/" + path, 1, "the file is missing from the jar.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
