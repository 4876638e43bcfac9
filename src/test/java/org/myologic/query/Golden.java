package org.myologic.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results that were read by a person and are compared exactly. With {@code -Dgolden.update=true}
 * the present result is written instead; read the difference before it is committed.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** Compares the text with the file, or writes it. */
  public static void compare(Path file, String actual) {
    try {
      if (UPDATE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      } else {
        assertEquals(Files.readString(file), actual, file + " (see Golden for how to renew it)");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read or written", e);
    }
  }

  /** Rows as comma-separated values, the header first, the rest sorted. */
  public static String csv(List<String> columns, List<Row> rows) {
    Stream<String> lines =
        rows.stream()
            .map(r -> columns.stream().map(c -> cell(r.text(c))).collect(Collectors.joining(",")))
            .sorted();
    return Stream.concat(Stream.of(String.join(",", columns)), lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String cell(String text) {
    if (text == null) {
      return "";
    }
    return text.matches("[^,\"\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Names of the files in the folder that end so, without the ending, sorted. */
  public static List<String> names(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .map(n -> n.substring(0, n.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
