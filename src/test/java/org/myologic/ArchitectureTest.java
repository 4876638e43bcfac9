package org.myologic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Which package may know what. */
@AnalyzeClasses(packages = "org.myologic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      noClasses()
          .that()
          .resideInAPackage("org.myologic.model")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.myologic.model");

  @ArchTest
  static final ArchRule OWL_API_STAYS_IN_ONTOLOGY_AND_REASONING =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.myologic.ontology", "org.myologic.reasoning")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.semanticweb..", "uk.ac.manchester.cs..");

  @ArchTest
  static final ArchRule JENA_STAYS_IN_GRAPH_QUERY_AND_CHECK =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.myologic.graph", "org.myologic.query", "org.myologic.check")
          .and()
          .doNotHaveFullyQualifiedName("org.myologic.Myologic")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule THE_BORDER_KNOWS_NO_REASONER =
      noClasses()
          .that()
          .resideInAnyPackage("org.myologic.api", "org.myologic.cli", "org.myologic.interop")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.myologic.reasoning");

  @ArchTest
  static final ArchRule HTTP_STAYS_IN_API =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.myologic.api")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule PICOCLI_STAYS_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.myologic.cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule DATA_FLOWS_ONE_WAY =
      SlicesRuleDefinition.slices().matching("org.myologic.(*)").should().beFreeOfCycles();
}
