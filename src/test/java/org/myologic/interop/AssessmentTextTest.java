package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {
  @Test
  void everythingIsOnThePage() throws IOException {
    Path golden = Path.of("src/test/resources/interop/assessment.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, AssessmentText.of(Samples.full()));
    }
    assertEquals(Files.readString(golden), AssessmentText.of(Samples.full()));
  }

  @Test
  void noLineIsLongerThanAHundredColumns() {
    AssessmentText.of(Samples.full()).lines().forEach(l -> assertTrue(l.length() <= 100, l));
  }
}
