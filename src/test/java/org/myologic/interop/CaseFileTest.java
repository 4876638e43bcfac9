package org.myologic.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.myologic.interop.CaseReading.Faulty;
import org.myologic.interop.CaseReading.Read;

class CaseFileTest {
  private static final CaseFile FILE = new CaseFile(LocalDate.of(2026, 11, 22));

  @Test
  void aFileMayHoldOneCase() throws IOException {
    assertEquals(List.of("=a"), read("{\"id\": \"a\"}"));
    assertEquals(List.of("=a"), read("\ufeff{\n  \"id\": \"a\"\n}\n"));
    assertEquals(
        List.of("=case-1"), read("{\"findings\": [\n{\"term\": \"x\"},\n{\"term\": \"y\"}]}"));
    assertEquals(List.of("!"), read(""));
    assertEquals(List.of("!/ages"), read("{\n\"ages\": 3}"));
  }

  @Test
  void aFileMayHoldAnArray() throws IOException {
    assertEquals(List.of(), read("[]"));
    assertEquals(
        List.of("item 0=a", "item 1!/age", "item 2!", "item 3=case-4"),
        read(" [{\"id\":\"a\"},\n{\"age\":\"x\"}, 7, {}]"));
    assertEquals(List.of("item 0=a", "item 1!"), read("[{\"id\":\"a\"}, {\"id\":"));
    assertEquals(List.of("item 0=a", "item 1!"), read("[{\"id\":\"a\"}] x"));
  }

  @Test
  void aFileMayHoldACaseALine() throws IOException {
    assertEquals(
        List.of("line 1=a", "line 3=case-2", "line 4!", "line 5!/x", "line 6=b"),
        read("{\"id\":\"a\"}\n\n{}\r\nnonsense\n{\"x\":1}\n{\"id\":\"b\"}"));
    assertEquals(
        List.of("line 1!", "line 2=b"), read("{\"id\":\n{\"id\":\"b\"}".replace(":\n", "\n")));
  }

  @Test
  void anOverlongLineIsPassedOver() throws IOException {
    String line = "{\"context\":\"" + "c".repeat(3 << 20) + "\"}";
    assertEquals(List.of("line 1!", "line 2=b"), lines(line + "\n{\"id\":\"b\"}\n"));
  }

  @Test
  void anOversizedItemIsPassedOver() throws IOException {
    String context = "\"" + "c".repeat(1 << 19) + "\"";
    String item = "{\"x\":[" + context + "," + context + "," + context + "]}";
    assertEquals(List.of("item 0!", "item 1=b"), read("[" + item + ",{\"id\":\"b\"}]"));
  }

  @Test
  void linesAreHandedOverOneByOne() throws IOException {
    String line = "{\"context\":\"" + "c".repeat(1_000) + "\"}\n";
    AtomicInteger seen = new AtomicInteger();
    InputStream twelveMegabytes =
        new InputStream() {
          private int given;

          @Override
          public int read() {
            assertTrue(given - seen.get() * line.length() < 3 << 20);
            return given == 12_000 * line.length() ? -1 : line.charAt(given++ % line.length());
          }
        };
    FILE.read(twelveMegabytes, reading -> seen.incrementAndGet());
    assertEquals(12_000, seen.get());
  }

  private static List<String> read(String text) throws IOException {
    List<String> readings = new ArrayList<>();
    FILE.read(stream(text), r -> readings.add(brief(r)));
    return readings;
  }

  private static List<String> lines(String text) throws IOException {
    List<String> readings = new ArrayList<>();
    FILE.readLines(stream(text), r -> readings.add(brief(r)));
    return readings;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String brief(PlacedReading placed) {
    if (placed.reading() instanceof Read read) {
      return placed.place() + "=" + read.patientCase().id();
    }
    return placed.place() + "!" + ((Faulty) placed.reading()).faults().get(0).path();
  }
}
