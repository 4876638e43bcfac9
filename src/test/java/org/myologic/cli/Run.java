package org.myologic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.myologic.Myologic;
import org.myologic.SmallMyologic;

/** What became of one command line: its exit code, its output and its complaints. */
record Run(int exit, String out, String err) {
  /** Runs a command line on the small ontology. */
  static Run of(String input, String... arguments) {
    return of(SmallMyologic::open, input, arguments);
  }

  static Run of(Supplier<Myologic> myologic, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int exit = Commands.run(console, myologic, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
