package org.myologic.interop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.myologic.interop.CaseReading.Faulty;

/**
 * Reads a stream of cases of any length, one case in memory at a time: a single case, a JSON array
 * of cases, or a case a line (NDJSON). A case that cannot be read does not stop the others.
 */
public final class CaseFile {
  private final CaseReader reader;

  /**
   * A reader for streams.
   *
   * @param today what the dates in the cases are counted back from
   */
  public CaseFile(LocalDate today) {
    reader = new CaseReader(today);
  }

  /** Reads whichever of the three shapes the stream has and hands over each case in turn. */
  public void read(InputStream in, Consumer<PlacedReading> sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    switch (CaseShape.of(buffered)) {
      case ARRAY -> readArray(buffered, sink);
      case LINES -> readLines(buffered, sink);
      case SINGLE -> {
        byte[] json = buffered.readNBytes(CaseLimits.CASE_BYTES + 1);
        sink.accept(new PlacedReading("", reader.read(json, "case-1")));
      }
    }
  }

  /** Reads a case a line; empty lines are passed over. */
  public void readLines(InputStream in, Consumer<PlacedReading> sink) throws IOException {
    CaseLines lines = new CaseLines(in);
    int cases = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!lines.blank()) {
        CaseReading reading = reader.read(line, "case-" + ++cases);
        sink.accept(new PlacedReading("line " + lines.number(), reading));
      }
    }
  }

  private void readArray(InputStream in, Consumer<PlacedReading> sink) throws IOException {
    int index = 0;
    try (JsonParser parser = JsonTree.FACTORY.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        CaseReading reading = reader.read(parser, "case-" + (index + 1));
        sink.accept(new PlacedReading("item " + index++, reading));
      }
      if (parser.nextToken() != null) {
        throw new TrailingText(parser);
      }
    } catch (JsonProcessingException e) {
      Faulty broken = new Faulty(List.of(CaseReader.syntaxFault(e)));
      sink.accept(new PlacedReading("item " + index, broken));
    }
  }

  private static final class TrailingText extends JsonProcessingException {
    TrailingText(JsonParser parser) {
      super("text after the array", parser.currentTokenLocation());
    }
  }
}
