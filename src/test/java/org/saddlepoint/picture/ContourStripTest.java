package org.saddlepoint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContourStripTest {

  @Test
  void definiteMatricesHaveEllipses() {
    assertThat(ContourStrip.of(2, 2, 6)).contains("<ellipse").doesNotContain("<path");
    assertThat(ContourStrip.of(-2, 1, -6)).contains("<ellipse").doesNotContain("<path");
  }

  @Test
  void anEllipseIsLongestWhereTheCurvatureIsLeast() {
    // Curvature 4 along x and 1 along y: half as wide as high.
    assertThat(ContourStrip.of(4, 0, 1))
        .contains("rx=\"18\" ry=\"36\" transform=\"translate(600 60) rotate(0)\"");
    assertThat(ContourStrip.of(1, 0, 4))
        .contains("rx=\"18\" ry=\"36\" transform=\"translate(600 60) rotate(-90)\"");
    // Steepest along (1, 1), which points up and to the right: downwards is positive in SVG.
    assertThat(ContourStrip.of(5, 3, 5))
        .contains("rx=\"18\" ry=\"36\" transform=\"translate(600 60) rotate(-45)\"");
  }

  @Test
  void indefiniteMatricesHaveHyperbolasAndTheirAsymptotes() {
    String strip = ContourStrip.of(1, 0, -1);
    assertThat(strip).doesNotContain("<ellipse").containsPattern("[0-9]C");
    // x² = y² through the middle of the strip.
    assertThat(strip).contains("M-20 680L1220 -560").contains("M-20 -560L1220 680");
  }

  @Test
  void singularMatricesHaveParallelLines() {
    assertThat(ContourStrip.of(0, 0, 1))
        .contains("M1220 42L-20 42")
        .doesNotContainPattern("[0-9]C");
    assertThat(ContourStrip.of(1, 2, 4)).contains("<path").doesNotContainPattern("[0-9]C");
  }

  @Test
  void levelGroundHasNoLines() {
    assertThat(ContourStrip.of(0, 0, 0)).doesNotContain("<path").doesNotContain("<ellipse");
  }

  @Test
  void whatIsNotFiniteIsNeutral() {
    assertThat(ContourStrip.of(Double.NaN, 0, 1)).isEqualTo(ContourStrip.neutral(0));
    assertThat(ContourStrip.of(1, Double.POSITIVE_INFINITY, 1)).isEqualTo(ContourStrip.neutral(0));
  }

  @Test
  void neutralLinesDependOnTheSeedAlone() {
    assertThat(ContourStrip.neutral(7)).isEqualTo(ContourStrip.neutral(7));
    assertThat(ContourStrip.neutral(7)).isNotEqualTo(ContourStrip.neutral(8));
  }

  @Test
  void everyStripIsSmallAndFitForAStrictPolicy() {
    Pattern plain = Pattern.compile("[-a-zA-Z0-9<>/=\"#. ()]*");
    strips()
        .forEach(strip -> {
          assertThat(strip).hasSizeLessThan(6_000).matches(plain);
          assertThat(strip).contains("aria-hidden=\"true\"").contains("currentColor");
          assertThat(strip).doesNotContain("style=").doesNotContain(" id=");
          assertThat(strip).doesNotContain("NaN").doesNotContain("Infinity");
        });
  }

  private static Stream<String> strips() {
    double[] entries = {0, 1, -1, 2.5, -7, 1e-300, 1e300, 1e-12, -1e12};
    Stream.Builder<String> strips = Stream.builder();
    for (double xx : entries) {
      for (double xy : entries) {
        for (double yy : entries) {
          strips.add(ContourStrip.of(xx, xy, yy));
        }
      }
    }
    for (long seed = 0; seed < 50; seed++) {
      strips.add(ContourStrip.neutral(seed));
    }
    return strips.build();
  }
}
