package org.myologic.reasoning;

import java.util.Map;
import java.util.Set;

/**
 * What HermiT entails of one case.
 *
 * @param consistent false if the facts contradict each other; then nothing else is known
 * @param types compact IRIs of the classes of the case
 * @param factTypes for each present fact the compact IRIs of the classes of the thing reported
 */
record CaseTypes(boolean consistent, Set<String> types, Map<Fact, Set<String>> factTypes) {
  static final CaseTypes CONTRADICTORY = new CaseTypes(false, Set.of(), Map.of());
}
