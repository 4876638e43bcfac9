package org.myologic.interop;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The three ways in which a stream can hold cases, told apart by how it begins. */
enum CaseShape {
  SINGLE,
  ARRAY,
  LINES;

  private static final int LOOK_AHEAD = CaseLimits.CASE_BYTES + 2;

  /** Looks at the beginning of the stream and leaves the stream where it was. */
  static CaseShape of(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    List<String> lines = firstTwoLines(in);
    in.reset();
    if (lines.isEmpty()) {
      return SINGLE;
    }
    if (lines.get(0).startsWith("[")) {
      return ARRAY;
    }
    boolean several = lines.size() > 1 && (isWhole(lines.get(0)) || startsAgain(lines));
    return several ? LINES : SINGLE;
  }

  /** The first line that is not empty, and the first character of the second. */
  private static List<String> firstTwoLines(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String first = "";
    for (int i = 0; i < CaseLimits.CASE_BYTES; i++) {
      int c = in.read();
      if (!first.isEmpty() && c > ' ') {
        return List.of(first, Character.toString(c));
      }
      if (c < 0) {
        break;
      }
      bytes.write(c);
      if (c == '\n' && first.isEmpty()) {
        first = text(bytes);
      }
    }
    return text(bytes).isEmpty() ? List.of() : List.of(text(bytes));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\ufeff", "").strip();
  }

  /** The second line opens an object although the first does not wait for one. */
  private static boolean startsAgain(List<String> lines) {
    return lines.get(1).startsWith("{") && !lines.get(0).matches("(?s).*[\\[{,:]");
  }

  private static boolean isWhole(String line) {
    try (JsonParser parser = JsonTree.FACTORY.createParser(line)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
