package org.myologic.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes; of an overlong line no more is kept than shows its length. */
final class CaseLines {
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean blank;

  CaseLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, or null after the last. */
  byte[] next() throws IOException {
    line.reset();
    blank = true;
    number++;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      blank &= c <= ' ';
      if (line.size() <= CaseLimits.CASE_BYTES) {
        line.write(c);
      }
    }
    return line.toByteArray();
  }

  /** Number of the line that {@link #next} gave last, from 1. */
  long number() {
    return number;
  }

  /** True if that line holds nothing but space. */
  boolean blank() {
    return blank;
  }
}
