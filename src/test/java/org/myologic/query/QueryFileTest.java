package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
  private static final String GOOD =
      """
      #+ title: A title
      #+ question: Which things are there?
      #+ param: s iri myo:Statin the thing
      #+ columns: ?s ?p
      SELECT ?s ?p WHERE { ?s ?p ?o } ORDER BY ?s ?p
      """;

  private static CataloguedQuery read(String text) {
    return QueryFile.catalogued(CataloguedQuery.Kind.ANSWER, "x", text);
  }

  @Test
  void theHeaderIsRead() {
    CataloguedQuery query = read(GOOD);
    assertEquals("A title", query.title());
    assertEquals("answers/x.rq", query.path());
    assertEquals(
        new QueryParameter("s", QueryParameter.Kind.IRI, "myo:Statin", "the thing"),
        query.parameters().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#+ title: A title | | no '#+ title:'",
        "#+ title: A title | #+ titel: A title | line 1: the header has no key 'titel'",
        "#+ title: A title | #+ title | line 1: write '#+ key: value'",
        "#+ param: s iri | #+ param: s number | line 3: write '#+ param: name kind example meaning'",
        "#+ columns: ?s ?p | #+ columns: ?s | columns differ",
        "SELECT ?s ?p WHERE | SELECT * WHERE | name the columns",
        "ORDER BY ?s ?p | '' | name the columns, and order",
        "?s ?p ?o } | ?s ?p } | line 5"
      })
  void aBrokenFileIsNamedWithItsLine(String part, String replacement, String message) {
    String text = GOOD.replace(part, replacement == null ? "#" : replacement);
    QueryException e = assertThrows(QueryException.class, () -> read(text));
    assertEquals(QueryException.Reason.BROKEN_FILE, e.reason());
    assertTrue(e.getMessage().startsWith("sparql/answers/x.rq, line "), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void aCheckHasItsOwnLinesAndColumns() {
    String check =
        """
        #+ title: A title
        #+ question: Which things are wrong?
        #+ columns: ?entity ?property ?value
        #+ severity: error
        #+ problem: It is wrong.
        #+ solution: Mend it.
        SELECT ?entity ?property ?value WHERE { ?entity ?property ?value } ORDER BY ?entity ?property ?value
        """;
    CataloguedQuery query = QueryFile.catalogued(CataloguedQuery.Kind.CHECK, "x", check);
    assertEquals(CataloguedQuery.Severity.ERROR, query.check().orElseThrow().severity());
    for (String wrong :
        new String[] {
          check.replace("severity: error", "severity: bad"),
          check.replace("#+ problem: It is wrong.\n", ""),
          check.replace("?value", "?worth")
        }) {
      assertThrows(
          QueryException.class, () -> QueryFile.catalogued(CataloguedQuery.Kind.CHECK, "x", wrong));
    }
  }
}
