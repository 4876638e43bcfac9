package org.myologic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.myologic.cli.Commands;
import org.myologic.cli.Console;
import org.myologic.query.Golden;

/** The commands in the README are run, and give what stands below them. */
class ReadmeTest {
  private static final Path README = Path.of(".", "README.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?<=```console\n)\\$ \\./myologic ([^\n]+)\n.*?(?=```)", Pattern.DOTALL);

  @Test
  void theCommandsGiveWhatTheReadmeShows() throws IOException {
    String readme = Files.readString(README);
    assertEquals(3, BLOCK.matcher(readme).results().count());
    Golden.compare(README, BLOCK.matcher(readme).replaceAll(block -> shown(block.group(1))));
  }

  @Test
  void theCaseShownIsTheFile() throws IOException {
    String example = Files.readString(Path.of("docs/example-case.json"));
    assertTrue(Files.readString(README).contains("```json\n" + example + "```"));
  }

  @Test
  void thePlacesNamedAreThere() throws IOException {
    Matcher names =
        Pattern.compile("`([a-z.]+/[^` ]*|[A-Z]+\\.md|LICENSE|myologic)`")
            .matcher(Files.readString(README));
    while (names.find()) {
      if (!names.group(1).contains("NAME") && !names.group(1).startsWith("application/")) {
        assertTrue(Files.exists(Path.of(names.group(1))), names.group(1));
      }
    }
  }

  private static String shown(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), utf8(out), utf8(err));
    int exit =
        Commands.run(console, Myologic::open, List.of(command.split(" ")).toArray(String[]::new));
    assertEquals(0, exit, err.toString(StandardCharsets.UTF_8));
    return Matcher.quoteReplacement(
        "$ ./myologic " + command + "\n" + out.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
