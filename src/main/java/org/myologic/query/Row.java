package org.myologic.query;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an answer. IRIs are compact ({@code myo:Statin}; a source is its bare identifier,
 * {@code 000-C15}); literals are their lexical form; what the query left unbound is absent.
 *
 * @param values by column name, in the order of the columns
 */
public record Row(Map<String, String> values) {
  public Row {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value, or null if the column is unbound. */
  public String text(String column) {
    return values.get(column);
  }

  /** The value as a number, or null if the column is unbound. */
  public BigDecimal number(String column) {
    return Optional.ofNullable(values.get(column)).map(BigDecimal::new).orElse(null);
  }

  /** The value as a whole number, or null if the column is unbound. */
  public Integer integer(String column) {
    return Optional.ofNullable(values.get(column)).map(Integer::valueOf).orElse(null);
  }

  /** True if the column is bound to {@code true}; false if it is false or unbound. */
  public boolean flag(String column) {
    return Boolean.parseBoolean(values.get(column));
  }
}
