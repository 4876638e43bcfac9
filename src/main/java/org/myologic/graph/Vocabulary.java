package org.myologic.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.myologic.ontology.Names;

/** The terms that the published graph itself needs. */
final class Vocabulary {
  /** The class that the written axiom stands on, the subject of the statement or one above it. */
  static final Property ASSERTED_ON = myo("assertedOn");

  /** The class that the written axiom names, the object of the statement or one below it. */
  static final Property ASSERTED_OBJECT = myo("assertedObject");

  static final Property REVIEW_STATUS = myo("reviewStatus");
  static final Property BEYOND_THE_DOCUMENTS = myo("beyondTheDocuments");

  private Vocabulary() {}

  private static Property myo(String name) {
    return ResourceFactory.createProperty(Names.NAMESPACE, name);
  }
}
