package org.myologic.interop;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: headings, and rows of a name and a text that wraps under itself. */
final class Page {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  /** An empty line and a heading. */
  Page heading(String words) {
    text.append('\n').append(words).append('\n');
    return this;
  }

  /** A line of its own, wrapped; what follows the first line is indented by two more. */
  Page line(int indent, String words) {
    return row(indent, "", 2, words);
  }

  /** A heading with a line for each text; nothing if there is no text. */
  Page section(String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      heading(heading);
      texts.forEach(words -> line(2, words));
    }
    return this;
  }

  /** A name in a column and its text beside it; nothing if the text is empty. */
  Page row(String name, String words) {
    return words == null || words.isEmpty() ? this : row(5, name, 13, words);
  }

  /** Rows of which only the first shows the name. */
  Page rows(String name, List<String> texts) {
    String shown = name;
    for (String words : texts) {
      row(shown, words);
      shown = "";
    }
    return this;
  }

  private Page row(int indent, String name, int column, String words) {
    int left = indent + column;
    String first = name.isEmpty() && column == 2 ? " ".repeat(indent) : pad(indent, name, left);
    int hanging = words.startsWith("- ") ? left + 2 : left;
    for (String line : wrap(words, WIDTH - hanging)) {
      text.append((first + line).stripTrailing()).append('\n');
      first = " ".repeat(hanging);
    }
    return this;
  }

  private static String pad(int indent, String name, int left) {
    String start = " ".repeat(indent) + name + ' ';
    return start + " ".repeat(Math.max(0, left - start.length()));
  }

  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
