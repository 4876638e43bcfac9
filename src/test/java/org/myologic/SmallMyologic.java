package org.myologic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole of Myologic over the small ontology of the fixture, opened once for all tests. */
public final class SmallMyologic {
  private static final String ROOT =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      <https://w3id.org/myologic> a owl:Ontology ;
        owl:versionIRI <https://w3id.org/myologic/releases/small> ;
        owl:imports <https://w3id.org/myologic/core> , <https://w3id.org/myologic/small> .
      """;
  private static final Myologic OPENED = open();

  private SmallMyologic() {}

  /** Never to be closed. */
  public static Myologic get() {
    return OPENED;
  }

  /** Opens another one, to be closed by the caller. */
  public static Myologic open() {
    return open("");
  }

  /** Opens one to whose ontology some Turtle is added. */
  public static Myologic open(String addition) {
    try {
      Path folder = Files.createTempDirectory("myologic-small");
      Path modules = Files.createDirectory(folder.resolve("modules"));
      Files.writeString(folder.resolve("myologic.ttl"), ROOT);
      Files.copy(Path.of("ontology/modules/core.ttl"), modules.resolve("core.ttl"));
      String small = Files.readString(Path.of("src/test/resources/fixture/small.ttl"));
      Files.writeString(modules.resolve("small.ttl"), small + addition);
      Myologic opened = Myologic.open(folder, Path.of("sparql"));
      for (Path path :
          List.of(modules.resolve("core.ttl"), modules.resolve("small.ttl"), modules)) {
        Files.delete(path);
      }
      Files.delete(folder.resolve("myologic.ttl"));
      Files.delete(folder);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
