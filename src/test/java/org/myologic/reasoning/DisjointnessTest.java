package org.myologic.reasoning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What cannot be two things at once is disjoint on purpose; a disease that explains is no
 * exception.
 */
class DisjointnessTest {
  private static boolean canBe(String one, String other) {
    return ShippedOntology.HERMIT.isConsistent(
        List.of(
            new Fact.Present(
                "/x", "myo:reportsFinding", List.of(one, other), List.of(), Map.of(), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "myo:MuscleCramp, myo:Statin",
    "myo:MuscleCramp, myo:Hypothyroidism",
    "myo:CreatineKinaseTest, myo:ElevatedCreatineKinase",
    "myo:Calf, myo:MuscleCramp",
    "myo:Exertion, myo:MuscleCramp",
    "myo:BaclofenTherapy, myo:Baclofen",
    "myo:RhabdomyolysisAlert, myo:Rhabdomyolysis",
    "myo:MuscleInflammation, myo:Myositis"
  })
  void kindsAreDisjoint(String one, String other) {
    assertFalse(canBe(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "myo:Dermatomyositis, myo:Hypothyroidism",
    "myo:Polymyositis, myo:StatinAssociatedMyopathy",
    "myo:MuscleCramp, myo:PainfulMuscleSpasm"
  })
  void conditionsAndCausesOverlap(String one, String other) {
    assertTrue(canBe(one, other));
  }
}
