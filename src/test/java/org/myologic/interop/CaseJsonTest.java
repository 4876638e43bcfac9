package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myologic.model.PatientCase;

class CaseJsonTest {
  private static final CaseReader READER = new CaseReader(LocalDate.of(2026, 11, 22));

  static Stream<Path> cases() throws IOException {
    return Stream.concat(
        Files.list(Path.of("src/test/resources/cases")).map(f -> f.resolve("case.json")).sorted(),
        Stream.of(Path.of("src/test/resources/interop/every-key.json")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsWrittenReadsTheSame(Path file) {
    PatientCase read = read(text(file));
    String written = Json.indented(CaseJson.tree(read));
    assertEquals(read, read(written));
    assertEquals(written, Json.indented(CaseJson.tree(read(written))));
    assertEquals(CaseJson.sha256(read), CaseJson.sha256(read(written)));
  }

  @Test
  void theWayOfWritingDoesNotChangeTheHash() {
    String one = "{\"id\": \"a\", \"age\": 1e1, \"findings\": [{\"term\": \"cramp\"}]}";
    String same =
        "{\"findings\": [{\"status\": \"present\", \"term\": \"cramp\"}], \"age\": 10, \"id\": \"a\"}";
    assertEquals(CaseJson.sha256(read(one)), CaseJson.sha256(read(same)));
    assertNotEquals(CaseJson.sha256(read(one)), CaseJson.sha256(read(one.replace("1e1", "11"))));
  }

  private static PatientCase read(String json) {
    CaseReading reading = READER.read(json.getBytes(StandardCharsets.UTF_8), "case-1");
    return assertInstanceOf(CaseReading.Read.class, reading).patientCase();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
