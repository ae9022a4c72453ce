package org.saddlepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saddlepoint.web.page.Cells;

/** Cells to the one raw text of an answer, and back. */
class CellsTest {

  private static List<String> one(String value) {
    return List.of(value);
  }

  @Test
  void joinsCellsByTabsAndRowsByLines() {
    var form =
        Map.of(
            "cell-1-1", one("2"), "cell-1-2", one(" 2"), "cell-2-1", one(""), "cell-2-2", one("6"));
    assertThat(Cells.raw(form)).isEqualTo("2\t2\n\t6");
    assertThat(Cells.split("2\t2\n\t6", 2, 2))
        .isEqualTo(List.of(List.of("2", "2"), List.of("", "6")));
  }

  @Test
  void anEmptyGridIsAnEmptyAnswer() {
    assertThat(Cells.raw(Map.of("cell-1-1", one(" "), "cell-1-2", one("")))).isEmpty();
    assertThat(Cells.split("", 2, 2)).allMatch(row -> row.equals(List.of("", "")));
  }

  @Test
  void aTableInOneCellIsTheAnswer() {
    assertThat(Cells.raw(Map.of("cell-1-1", one("[2 2; 2 6]"), "cell-1-2", one(""))))
        .isEqualTo("[2 2; 2 6]");
    assertThat(Cells.raw(Map.of("cell-1-1", one("5"), "cell-1-2", one("")))).isEqualTo("5\t");
    assertThat(Cells.split("[2 2; 2 6]", 1, 2)).isEqualTo(List.of(List.of("[2 2; 2 6]", "")));
  }

  @Test
  void aLineIsItself() {
    assertThat(Cells.raw(Map.of("answer", one("4 ± 2√2")))).isEqualTo("4 ± 2√2");
    assertThat(Cells.raw(Map.of())).isEmpty();
  }

  @Test
  void aRowMoreIsKeptThoughAllAreEmpty() {
    assertThat(Cells.grown(Map.of("cell-1-1", one(""), "cell-1-2", one("")))).isEqualTo("\t\n\t");
    assertThat(Cells.grown(Map.of("answer", one("x")))).isEqualTo("x");
  }

  @Test
  void whatIsTickedIsAList() {
    assertThat(Cells.raw(Map.of("answer", List.of("a", "b")))).isEqualTo("a, b");
    assertThat(Cells.raw(Map.of("answer", one("none"), "cell-1-1", one("3")))).isEqualTo("none");
  }
}
