package org.myologic.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Turtle modules of the ontology, in the order in which {@code myologic.ttl} imports them, and
 * the sets of cross-references beside them.
 *
 * @param modules {@code myologic.ttl} first, then every module that it imports
 * @param mappings the SSSOM sets, sorted by name
 * @param sha256 lower-case hash over names and bytes of all modules
 */
public record OntologyFiles(List<Module> modules, List<Module> mappings, String sha256) {
  private static final String ROOT = "myologic.ttl";
  private static final String MAPPINGS = "mappings/";
  private static final String SET = ".sssom.tsv";
  private static final Pattern IMPORT = Pattern.compile("<" + Names.NAMESPACE + "([a-z-]+)>");

  /**
   * One file.
   *
   * @param name path below the ontology folder, {@code modules/causes.ttl}
   */
  public record Module(String name, byte[] turtle) {
    public String text() {
      return new String(turtle, StandardCharsets.UTF_8);
    }
  }

  public OntologyFiles {
    modules = List.copyOf(modules);
    mappings = List.copyOf(mappings);
  }

  /** Modules without cross-references. */
  public OntologyFiles(List<Module> modules, String sha256) {
    this(modules, List.of(), sha256);
  }

  /** The modules inside the jar. */
  public static OntologyFiles packaged() {
    List<String> sets =
        new String(resource(MAPPINGS + "INDEX"), StandardCharsets.UTF_8).lines().toList();
    return read(OntologyFiles::resource, sets);
  }

  /** The modules in a folder that is laid out like {@code ontology/}. */
  public static OntologyFiles in(Path folder) {
    return read(name -> file(folder, name), sets(folder.resolve(MAPPINGS)));
  }

  /** What {@code mappings/INDEX} has to list: the names of the sets, sorted. */
  static List<String> sets(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(SET))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BrokenModuleException(folder + " cannot be listed.", e);
    }
  }

  private static OntologyFiles read(Function<String, byte[]> reader, List<String> sets) {
    Module root = new Module(ROOT, reader.apply(ROOT));
    List<Module> modules = new ArrayList<>(List.of(root));
    Matcher imports = IMPORT.matcher(root.text());
    while (imports.find()) {
      String name = "modules/" + imports.group(1) + ".ttl";
      modules.add(new Module(name, reader.apply(name)));
    }
    List<Module> mappings =
        sets.stream().map(s -> new Module(MAPPINGS + s, reader.apply(MAPPINGS + s))).toList();
    return new OntologyFiles(modules, mappings, hash(modules));
  }

  private static byte[] resource(String name) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new BrokenModuleException(
            "ontology/" + name + " is missing from the jar. Build again with 'mvn -B package'.",
            null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] file(Path folder, String name) {
    Path path = folder.resolve(name);
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new BrokenModuleException(
          path + " cannot be read. myologic.ttl imports it: restore the file or remove the import.",
          e);
    }
  }

  private static String hash(List<Module> modules) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Module module : modules) {
        digest.update(module.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(module.turtle());
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
