package org.saddlepoint.tutor.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell, a spreadsheet reads it as text, and as that text. */
class ExportCsvProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("=+-@|%,;\"' \t\r\n")
        .withCharRange('a', 'c')
        .all()
        .ofMaxLength(12)
        .edgeCases(edges -> edges.add("=1+1", "\"=1", " =1", "-3", "\t=x", "a,b", "＝1"));
  }

  @Property(tries = 500)
  void noCellIsAFormula(@ForAll @From("texts") String text) {
    String shown = read(ExportCsv.cell(text)).stripLeading();
    assertThat(shown.isEmpty() || "=+-@|%＝＋－＠".indexOf(shown.charAt(0)) < 0).isTrue();
  }

  @Property(tries = 500)
  void everyCellSaysWhatItHeld(@ForAll @From("texts") String text) {
    assertThat(read(ExportCsv.cell(text))).isIn(text, "'" + text);
  }

  /** As RFC 4180 has it: one cell, between quotation marks where they are needed. */
  private static String read(String cell) {
    if (!cell.startsWith("\"")) {
      assertThat(cell).doesNotContain(",", "\"", "\r", "\n");
      return cell;
    }
    assertThat(cell).endsWith("\"").hasSizeGreaterThan(1);
    String inside = cell.substring(1, cell.length() - 1);
    assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
    return inside.replace("\"\"", "\"");
  }
}
