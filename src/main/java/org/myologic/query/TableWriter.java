package org.myologic.query;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes rows as aligned columns with a heading and a count. Widths are taken from the first rows;
 * the rest streams past in those widths, so that a long answer needs no memory.
 */
final class TableWriter {
  private static final int SAMPLED = 1000;

  private final List<String> columns;
  private final PrintWriter out;

  TableWriter(List<String> columns, OutputStream out) {
    this.columns = columns;
    this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
  }

  void write(Iterator<Row> rows) {
    List<Row> sample = new ArrayList<>();
    while (rows.hasNext() && sample.size() < SAMPLED) {
      sample.add(rows.next());
    }
    int[] widths = columns.stream().mapToInt(c -> width(c, sample)).toArray();
    line(columns, widths);
    out.println(
        IntStream.of(widths).mapToObj(w -> "-".repeat(w + 2)).collect(Collectors.joining("+")));
    sample.forEach(row -> line(cells(row), widths));
    int count = sample.size();
    for (; rows.hasNext(); count++) {
      line(cells(rows.next()), widths);
    }
    out.println("(" + count + (count == 1 ? " row)" : " rows)"));
    out.flush();
  }

  private static int width(String column, List<Row> rows) {
    return rows.stream()
        .mapToInt(r -> cell(r, column).codePointCount(0, cell(r, column).length()))
        .reduce(column.length(), Math::max);
  }

  private List<String> cells(Row row) {
    return columns.stream().map(c -> cell(row, c)).toList();
  }

  private static String cell(Row row, String column) {
    String text = row.text(column);
    return text == null ? "" : text.replaceAll("\\s+", " ");
  }

  private void line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      int missing = widths[i] - cell.codePointCount(0, cell.length());
      line.append(i == 0 ? " " : " | ").append(cell).append(" ".repeat(Math.max(0, missing)));
    }
    out.println(line.toString().stripTrailing());
  }
}
