/**
 * The SPARQL queries of Myologic and their safe execution. {@link
 * org.myologic.query.QueryCatalogue} reads the files under {@code sparql/}, each a {@link
 * org.myologic.query.CataloguedQuery} that says in its header what it asks and which parameters it
 * takes. {@link org.myologic.query.QueryRunner} binds parameters by substitution into the parsed
 * query (never into its text), runs it on the {@link org.myologic.graph.KnowledgeGraph} under a
 * time-out, and hands rows to the facade or streams them in a {@link
 * org.myologic.query.ResultFormat}. Queries that come from outside pass {@link
 * org.myologic.query.QueryGuard} first. Every failure is a {@link
 * org.myologic.query.QueryException} that says what to do.
 */
package org.myologic.query;
