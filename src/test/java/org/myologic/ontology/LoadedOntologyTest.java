package org.myologic.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedOntologyTest {
  private static OntologyFiles one(String name, String turtle) {
    return new OntologyFiles(
        List.of(new OntologyFiles.Module(name, turtle.getBytes(StandardCharsets.UTF_8))), "x");
  }

  @Test
  void aBrokenModuleIsNamedWithItsLine() {
    String turtle =
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<urn:a> a owl:Class\n<urn:b> a owl:Class .\n";
    BrokenModuleException broken =
        assertThrows(
            BrokenModuleException.class,
            () -> LoadedOntology.of(one("modules/causes.ttl", turtle)));
    assertTrue(
        broken.getMessage().startsWith("ontology/modules/causes.ttl, line 3: "),
        broken.getMessage());
    assertTrue(broken.getMessage().contains("Mend the statement there"), broken.getMessage());
  }

  @Test
  void aModuleWithoutAxiomsIsAnError() {
    BrokenModuleException broken =
        assertThrows(
            BrokenModuleException.class,
            () ->
                LoadedOntology.of(
                    one(
                        "modules/causes.ttl",
                        "# empty\n<urn:a> a <http://www.w3.org/2002/07/owl#Ontology> .")));
    assertEquals(
        "ontology/modules/causes.ttl holds no axiom. Restore its content or remove its import from myologic.ttl.",
        broken.getMessage());
  }

  @Test
  void aMissingModuleIsNamed(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("myologic.ttl"),
        "<https://w3id.org/myologic> <http://www.w3.org/2002/07/owl#imports> <https://w3id.org/myologic/causes> .");
    BrokenModuleException broken =
        assertThrows(BrokenModuleException.class, () -> OntologyFiles.in(folder));
    assertTrue(broken.getMessage().contains("causes.ttl"), broken.getMessage());
    assertTrue(broken.getMessage().contains("remove the import"), broken.getMessage());
  }

  @Test
  void theHashFollowsEveryByte() {
    assertEquals(OntologyFiles.packaged().sha256(), OntologyFiles.in(Path.of("ontology")).sha256());
  }
}
