package org.myologic.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Shows how much of a long input is done, on a terminal only. Whether there is one is for the
 * launcher to say, since Java 17 cannot tell for standard error alone.
 */
final class Progress extends FilterInputStream {
  /** Set to {@code true} by the launcher if standard error is a terminal and output is not. */
  static final String TERMINAL = "myologic.terminal";

  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long PAUSE_NANOS = 200_000_000L;
  private static final int WIDTH = 30;

  private final long size;
  private final PrintStream err;
  private final boolean shown = Boolean.getBoolean(TERMINAL);
  private long next = System.nanoTime() + PATIENCE_NANOS;
  private long read;
  private long cases;
  private boolean drawn;

  private Progress(InputStream in, long size, PrintStream err) {
    super(in);
    this.size = size;
    this.err = err;
  }

  /**
   * Watches a stream.
   *
   * @param size bytes in it; 0 if that is not known
   */
  static Progress over(InputStream in, long size, PrintStream err) {
    return new Progress(in, size, err);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    read += c < 0 ? 0 : 1;
    return c;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    read += Math.max(0, count);
    return count;
  }

  void caseDone() {
    cases++;
    if (shown && System.nanoTime() - next > 0) {
      next = System.nanoTime() + PAUSE_NANOS;
      drawn = true;
      err.print("\r" + bar() + cases + " cases");
      err.flush();
    }
  }

  private String bar() {
    if (size == 0) {
      return "";
    }
    int done = (int) Math.min(WIDTH, WIDTH * read / size);
    return "[" + "#".repeat(done) + "-".repeat(WIDTH - done) + "] ";
  }

  /** Leaves a clean line. */
  void end() {
    if (drawn) {
      err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
      err.flush();
    }
  }
}
