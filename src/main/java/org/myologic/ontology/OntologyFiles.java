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

/**
 * The Turtle modules of the ontology, in the order in which {@code myologic.ttl} imports them.
 *
 * @param modules {@code myologic.ttl} first, then every module that it imports
 * @param sha256 lower-case hash over names and bytes of all modules
 */
public record OntologyFiles(List<Module> modules, String sha256) {
  private static final String ROOT = "myologic.ttl";
  private static final Pattern IMPORT = Pattern.compile("<" + Names.NAMESPACE + "([a-z-]+)>");

  /**
   * One Turtle file.
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
  }

  /** The modules inside the jar. */
  public static OntologyFiles packaged() {
    return read(OntologyFiles::resource);
  }

  /** The modules in a folder that is laid out like {@code ontology/}. */
  public static OntologyFiles in(Path folder) {
    return read(name -> file(folder, name));
  }

  private static OntologyFiles read(Function<String, byte[]> reader) {
    Module root = new Module(ROOT, reader.apply(ROOT));
    List<Module> modules = new ArrayList<>(List.of(root));
    Matcher imports = IMPORT.matcher(root.text());
    while (imports.find()) {
      String name = "modules/" + imports.group(1) + ".ttl";
      modules.add(new Module(name, reader.apply(name)));
    }
    return new OntologyFiles(modules, hash(modules));
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
