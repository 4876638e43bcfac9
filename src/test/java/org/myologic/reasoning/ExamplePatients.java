package org.myologic.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.myologic.ontology.LoadedOntology;
import org.myologic.ontology.Names;
import org.myologic.ontology.OntologyFiles;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLObjectComplementOf;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** The example patients of {@code ontology/cases}, as individuals and as the facts they state. */
final class ExamplePatients {
  private static final Path FOLDER = Path.of("ontology/cases");
  private final OWLOntology individuals = read();

  private static OWLOntology read() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      OWLOntology all = OWLManager.createOWLOntologyManager().createOntology();
      for (Path file : files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
        OntologyFiles.Module module =
            new OntologyFiles.Module("cases/" + file.getFileName(), Files.readAllBytes(file));
        all.addAxioms(LoadedOntology.parse(module).axioms());
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The patients in order. */
  List<OWLNamedIndividual> patients() {
    return individuals
        .axioms(AxiomType.CLASS_ASSERTION)
        .filter(
            a ->
                a.getClassExpression().isOWLClass()
                    && name(a.getClassExpression().asOWLClass()).equals("myo:PatientCase"))
        .map(a -> a.getIndividual().asOWLNamedIndividual())
        .sorted()
        .toList();
  }

  /** Everything that is said of one patient and of what the patient is linked to. */
  Set<OWLAxiom> axioms(OWLNamedIndividual patient) {
    Set<OWLAxiom> axioms = new LinkedHashSet<>();
    collect(patient, axioms);
    return axioms;
  }

  private void collect(OWLIndividual individual, Set<OWLAxiom> axioms) {
    individuals.classAssertionAxioms(individual).forEach(axioms::add);
    individuals.dataPropertyAssertionAxioms(individual).forEach(axioms::add);
    individuals
        .objectPropertyAssertionAxioms(individual)
        .filter(axioms::add)
        .forEach(a -> collect(a.getObject(), axioms));
  }

  /** What the patient's record states, as facts of a case. */
  List<Fact> facts(OWLNamedIndividual patient) {
    List<Fact> facts = new ArrayList<>();
    individuals.objectPropertyAssertionAxioms(patient).sorted().forEach(a -> facts.add(present(a)));
    individuals
        .classAssertionAxioms(patient)
        .flatMap(a -> denial(a.getClassExpression()).stream())
        .forEach(facts::add);
    numbers(patient)
        .forEach((property, value) -> facts.add(new Fact.Number("age", property, value)));
    return facts;
  }

  private Fact present(OWLObjectPropertyAssertionAxiom statement) {
    OWLIndividual thing = statement.getObject();
    return new Fact.Present(
        thing.toString(),
        name(statement.getProperty().getNamedProperty()),
        types(thing),
        individuals
            .objectPropertyAssertionAxioms(thing)
            .map(
                a ->
                    Map.entry(
                        name(a.getProperty().getNamedProperty()), types(a.getObject()).get(0)))
            .toList(),
        numbers(thing),
        individuals
            .dataPropertyAssertionAxioms(thing)
            .anyMatch(a -> name(a.getProperty().asOWLDataProperty()).equals("myo:limitsStated")));
  }

  private List<String> types(OWLIndividual thing) {
    return individuals
        .classAssertionAxioms(thing)
        .map(a -> name(a.getClassExpression().asOWLClass()))
        .sorted()
        .toList();
  }

  private Map<String, BigDecimal> numbers(OWLIndividual thing) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    individuals
        .dataPropertyAssertionAxioms(thing)
        .filter(a -> !a.getObject().isBoolean())
        .forEach(a -> numbers.put(name(a.getProperty().asOWLDataProperty()), number(a)));
    return numbers;
  }

  private static BigDecimal number(OWLDataPropertyAssertionAxiom statement) {
    return new BigDecimal(statement.getObject().getLiteral());
  }

  private static Optional<Fact> denial(OWLClassExpression type) {
    return type instanceof OWLObjectComplementOf not
            && not.getOperand() instanceof OWLObjectSomeValuesFrom some
        ? Optional.of(
            Fact.Absent.of(
                "denial",
                name(some.getProperty().getNamedProperty()),
                name(some.getFiller().asOWLClass())))
        : Optional.empty();
  }

  /** The classes of cases among the types, as compact IRIs. */
  static Set<String> caseTypes(Set<String> types) {
    return types.stream().filter(t -> t.startsWith("myo:")).collect(Collectors.toSet());
  }

  static String name(HasIRI named) {
    return Names.compact(named.getIRI().toString());
  }
}
