package org.myologic.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.myologic.interop.CaseReader;
import org.myologic.interop.CaseReading;
import org.myologic.model.PatientCase;

/**
 * A case in a folder of {@code src/test/resources/cases}, with the case classes that it must and
 * must not be put into.
 */
record FolderCase(
    String name, PatientCase patientCase, Set<String> entailed, Set<String> notEntailed) {
  static final Path FOLDER = Path.of("src/test/resources/cases");
  private static final Set<String> FILES = Set.of("case.json", "entailed.txt", "not-entailed.txt");

  /** Every folder; an orphan file, a missing file or an empty list is an error. */
  static List<FolderCase> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().map(FolderCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FolderCase read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
      if (!names.equals(new TreeSet<>(FILES))) {
        throw new IllegalStateException(folder + " holds " + names + ", not " + FILES);
      }
      return new FolderCase(
          folder.getFileName().toString(),
          read(folder.resolve("case.json").toFile().toPath(), folder),
          lines(folder.resolve("entailed.txt")),
          lines(folder.resolve("not-entailed.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PatientCase read(Path file, Path folder) throws IOException {
    CaseReading reading =
        new CaseReader(LocalDate.of(2026, 1, 1)).read(Files.readAllBytes(file), "case");
    if (reading instanceof CaseReading.Read read) {
      return read.patientCase();
    }
    throw new IllegalStateException(folder + ": " + reading);
  }

  private static Set<String> lines(Path file) throws IOException {
    Set<String> lines = new TreeSet<>();
    Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .forEach(l -> lines.add("myo:" + l));
    if (lines.isEmpty()) {
      throw new IllegalStateException(file + " is empty");
    }
    return lines;
  }
}
