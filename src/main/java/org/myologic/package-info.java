/**
 * The facade. {@link org.myologic.Myologic} opens the ontology, its classification, the knowledge
 * graph and the query catalogue once; a case goes in as a {@link org.myologic.model.PatientCase},
 * is put into cause classes by HermiT, and comes out as an {@link org.myologic.model.Assessment}
 * whose workup and therapy were retrieved by SPARQL. The command line and the HTTP API are thin
 * layers over it.
 */
package org.myologic;
