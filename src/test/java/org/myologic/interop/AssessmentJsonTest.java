package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {
  @Test
  void everythingIsWrittenInAFixedOrder() throws IOException {
    Path golden = Path.of("src/test/resources/interop/assessment.json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, AssessmentJson.text(Samples.full()));
    }
    assertEquals(Files.readString(golden), AssessmentJson.text(Samples.full()));
  }

  @Test
  void aLineHoldsTheSame() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String line = AssessmentJson.line(Samples.full());
    assertFalse(line.contains("\n"));
    assertEquals(mapper.readTree(AssessmentJson.text(Samples.full())), mapper.readTree(line));
  }
}
