package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.myologic.interop.CaseReading.Faulty;
import org.myologic.interop.CaseReading.Read;
import org.myologic.model.Attribute;
import org.myologic.model.Exposure;
import org.myologic.model.Finding;
import org.myologic.model.Issue;
import org.myologic.model.PatientCase;
import org.myologic.model.Sex;
import org.myologic.model.TestResult;

class CaseReaderTest {
  private static final CaseReader READER = new CaseReader(LocalDate.of(2026, 11, 22));

  static Stream<Arguments> badCases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/interop/strictness.txt")).stream()
        .filter(line -> line.contains(" => "))
        .map(line -> line.split(" +=> "))
        .map(cells -> Arguments.of(cells[0], Arrays.asList(cells[1].replace("<>", "").split(" "))));
  }

  @ParameterizedTest
  @MethodSource("badCases")
  void everyFaultIsNamedByItsPointer(String json, List<String> pointers) {
    Faulty faulty = assertInstanceOf(Faulty.class, read(json));
    assertEquals(pointers, faulty.faults().stream().map(Issue::path).toList(), faulty.toString());
  }

  @Test
  void everyKeyIsRead() {
    PatientCase patient = patient(json("every-key"));
    assertEquals("demo-1", patient.id());
    assertEquals(new BigDecimal("61.5"), patient.age());
    assertEquals(Sex.FEMALE, patient.sex());
    assertEquals(Attribute.values().length, patient.findings().get(0).attributes().size());
    assertEquals(new Finding("skin rash", false, Map.of()), patient.findings().get(1));
    Exposure drug = patient.drugs().get(0);
    assertEquals(Exposure.Status.STOPPED, drug.status());
    assertEquals(56, drug.started().daysAgo().intValueExact());
    assertEquals(21, drug.ended().daysAgo().intValueExact());
    TestResult test = patient.tests().get(0);
    assertEquals(new BigDecimal("2480.50"), test.value());
    assertEquals(TestResult.Interpretation.HIGH, test.interpretation());
    assertEquals("what was said", patient.context());
  }

  @Test
  void whatIsLeftOutIsPresentCurrentOrUnknown() {
    PatientCase patient = patient("{\"findings\":[{\"term\":\"a\"}],\"drugs\":[{\"term\":\"b\"}]}");
    assertEquals("case-7", patient.id());
    assertEquals(Sex.UNKNOWN, patient.sex());
    assertNull(patient.age());
    assertTrue(patient.findings().get(0).present());
    assertEquals(Exposure.Status.CURRENT, patient.drugs().get(0).status());
  }

  @Test
  void aFaultNeverRepeatsWhatTheCaseSays() throws IOException {
    for (Arguments row : (Iterable<Arguments>) badCases()::iterator) {
      String json = row.get()[0].toString().replace("cramp", "Canary").replace("8 weeks", "Canary");
      ((Faulty) read(json))
          .faults()
          .forEach(fault -> assertTrue(!fault.message().contains("Canary"), fault.message()));
    }
  }

  @Test
  void aMisspeltKeyNamesTheKeyThatWasMeant() {
    Faulty faulty = assertInstanceOf(Faulty.class, read("{\"finding\": []}"));
    assertEquals(List.of("findings"), faulty.faults().get(0).candidates());
  }

  @Test
  void sizesHaveLimits() {
    assertFault("/findings", "{\"findings\": [" + "{\"term\":\"a\"},".repeat(1000) + "{}]}");
    assertFault("/id", "{\"id\": \"" + "i".repeat(201) + "\"}");
    assertFault("", "{\"context\": \"" + "c".repeat(1 << 20) + "\"}");
    assertFault("/context", "{\"context\": \"" + "c".repeat(20_001) + "\"}");
  }

  private static void assertFault(String pointer, String json) {
    Faulty faulty = assertInstanceOf(Faulty.class, read(json));
    assertEquals(pointer, faulty.faults().get(0).path());
  }

  private static PatientCase patient(String json) {
    return assertInstanceOf(Read.class, read(json)).patientCase();
  }

  private static CaseReading read(String json) {
    return READER.read(json.getBytes(StandardCharsets.UTF_8), "case-7");
  }

  private static String json(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/interop/" + name + ".json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
