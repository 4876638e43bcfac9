package org.myologic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                     | application/json",
        "*/*                                  | application/json",
        "text/csv                             | text/csv",
        "TEXT/CSV                             | text/csv",
        "text/*                               | text/csv",
        "text/turtle, text/csv;q=0.5          | text/turtle",
        "text/csv;q=0.5, application/json;q=0.4 | text/csv",
        "text/csv;q=0, */*                    | application/json",
        "text/html, */*;q=0.1                 | application/json",
        "application/json;q=0, text/csv;q=0   | ",
        "image/png                            | ",
        "nonsense;;q=,                        | "
      })
  void theBestOfferIsTaken(String header, String expected) {
    List<String> offered = List.of("application/json", "text/csv", "text/turtle");
    assertEquals(expected, MediaRange.best(header, offered).orElse(null));
  }
}
