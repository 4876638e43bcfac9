package org.myologic.ontology;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyID;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * All modules as one set of axioms. Each module is parsed alone with the Turtle format forced and
 * without following imports, since guessing the format can end in an empty ontology without a word.
 *
 * @param axioms every axiom of every module
 * @param versionIri version IRI of the whole ontology
 * @param files what was loaded
 */
public record LoadedOntology(OWLOntology axioms, String versionIri, OntologyFiles files) {
  private static final Pattern LINE = Pattern.compile("(?i)line:?\\s*(\\d+)");

  /**
   * Parses the modules.
   *
   * @throws BrokenModuleException naming file, line and what to do
   */
  public static LoadedOntology of(OntologyFiles files) {
    OWLOntology merged = newOntology();
    List<OWLOntology> parsed =
        files.modules().parallelStream().map(LoadedOntology::parseWithContent).toList();
    parsed.forEach(m -> merged.getOWLOntologyManager().addAxioms(merged, m.axioms()));
    String version =
        parsed.stream()
            .flatMap(m -> m.getOntologyID().getVersionIRI().stream())
            .map(IRI::toString)
            .findFirst()
            .orElse("");
    return new LoadedOntology(merged, version, files);
  }

  private static OWLOntology parseWithContent(OntologyFiles.Module module) {
    OWLOntology parsed = parse(module);
    requireContent(module, parsed);
    return parsed;
  }

  private static void requireContent(OntologyFiles.Module module, OWLOntology parsed) {
    boolean importsOnly =
        !module.name().contains("/") && parsed.importsDeclarations().findAny().isPresent();
    if (parsed.getAxiomCount() == 0 && !importsOnly) {
      throw new BrokenModuleException(
          "ontology/"
              + module.name()
              + " holds no axiom. Restore its content or remove its import from myologic.ttl.",
          null);
    }
  }

  private static OWLOntology newOntology() {
    try {
      return OWLManager.createOWLOntologyManager()
          .createOntology(new OWLOntologyID(IRI.create(Names.ONTOLOGY)));
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("an empty ontology cannot be made", e);
    }
  }

  /** Parses one Turtle document without touching the network. */
  public static OWLOntology parse(OntologyFiles.Module module) {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntologyLoaderConfiguration offline =
        new OWLOntologyLoaderConfiguration()
            .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT)
            .setFollowRedirects(false);
    manager.getIRIMappers().clear();
    manager
        .getIRIMappers()
        .add(iri -> IRI.create("file:///nonexistent/" + Integer.toHexString(iri.hashCode())));
    try {
      return manager.loadOntologyFromOntologyDocument(
          new StreamDocumentSource(
              new ByteArrayInputStream(module.turtle()),
              IRI.create("urn:myologic:" + module.name()),
              new TurtleDocumentFormat(),
              "text/turtle"),
          offline);
    } catch (OWLOntologyCreationException e) {
      throw new BrokenModuleException(
          "ontology/"
              + module.name()
              + place(e)
              + ": the Turtle cannot be read."
              + detail(e)
              + " Mend the statement there; a missing ';', '.' or prefix is the usual reason.",
          e);
    }
  }

  private static String place(Throwable e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? ", line " + line.group(1) : "";
  }

  private static String detail(Throwable e) {
    return String.valueOf(e.getMessage())
        .lines()
        .filter(l -> l.contains("Encountered"))
        .findFirst()
        .map(l -> " " + l.substring(l.indexOf("Encountered")).replaceAll("\\s+", " ").strip() + ".")
        .orElse("");
  }
}
