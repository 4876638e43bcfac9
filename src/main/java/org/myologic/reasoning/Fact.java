package org.myologic.reasoning;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One statement of a case in the terms of the ontology. Each carries the JSON pointer of its input.
 */
public sealed interface Fact {
  /** JSON pointer of the input item. */
  String path();

  /**
   * Something that the case reports.
   *
   * @param property compact IRI of the reported property, {@code myo:takes}
   * @param types compact IRIs of the classes of the thing reported
   * @param attributes compact IRIs of object property and class
   * @param numbers compact IRIs of data properties and their values
   * @param limitsStated true if the case itself calls the result abnormal or gives its limit
   */
  record Present(
      String path,
      String property,
      List<String> types,
      List<Map.Entry<String, String>> attributes,
      Map<String, BigDecimal> numbers,
      boolean limitsStated)
      implements Fact {
    public Present {
      types = List.copyOf(types);
      attributes = List.copyOf(attributes);
      numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    static Present of(String path, String property, String type) {
      return new Present(path, property, List.of(type), List.of(), Map.of(), false);
    }
  }

  /**
   * Something that the case denies, with everything below it.
   *
   * @param property compact IRI of the general property, {@code myo:hasFinding}
   * @param type compact IRI of the denied class
   * @param attributes compact IRIs of object property and class that narrow what is denied
   */
  record Absent(
      String path, String property, String type, List<Map.Entry<String, String>> attributes)
      implements Fact {
    public Absent {
      attributes = List.copyOf(attributes);
    }

    static Absent of(String path, String property, String type) {
      return new Absent(path, property, type, List.of());
    }
  }

  /**
   * A number about the patient.
   *
   * @param property compact IRI of the data property, {@code myo:ageInYears}
   */
  record Number(String path, String property, BigDecimal value) implements Fact {}
}
