package org.saddlepoint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.derivation.Message;

class SvgTest {
  private static final Pattern NUMBER = Pattern.compile("NaN|Infinity|[0-9]{7}|E[0-9]");

  private static String drawn(String function, double x, double y, double reach) {
    Surface surface = Shapes.surface(function);
    Window window = Shapes.about(x, y, reach);
    Contours contours = Contours.of(surface, window);
    List<Double> levels = contours.levels(OptionalDouble.empty(), List.of(surface.at(x, y)));
    Plot plot =
        new Plot(window, "x", "y", List.of(contours.ground(levels, Set.of(surface.at(x, y)))))
            .with(
                new Layer.Model(
                    Surface.quadratic(new Point(x, y), 0, new Point(1, 1), new Bend(1, 0, 2)),
                    levels))
            .with(
                new Layer.Trail(
                    List.of(new Point(x, y), new Point(x + 1, y - 1), new Point(1e80, 3)),
                    Layer.Line.DASHED,
                    Message.of("a < b & c")))
            .with(
                new Layer.Arrow(
                    new Point(x, y), new Point(x, y), Layer.Line.SOLID, Message.of("d")))
            .with(new Layer.Ring(new Point(x, y), reach / 3, Message.of("r")))
            .with(new Layer.Mark(new Point(x, y), Layer.Shape.PASS, Message.of("saddle")));
    return Svg.of(plot, "Title", "What is <seen>", Message::key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2+y^2",
        "1/x",
        "1/(x*y)",
        "ln(x*y)",
        "exp(40*x*y)",
        "5",
        "0*x",
        "sqrt(-1-x^2)",
        "tan(3*x)+y",
        "x^64*y^63",
        "abs(x)+abs(y)",
        "1/(x^2+y^2)",
        "10^80*x",
        "x/10^80",
        "sin(50*x)*sin(50*y)",
        "x^y",
        "10^(-12)*x^2+1"
      })
  void whateverTheFunctionTheDrawingIsSound(String function) {
    String svg = drawn(function, 0, 0, 2);
    Shapes.parsed(svg);
    assertThat(NUMBER.matcher(svg).find()).as(svg).isFalse();
    assertThat(svg).doesNotContain("style=").doesNotContain(" id=").hasSizeLessThan(150_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-30, 1e-6, 1e6, 1e90})
  void aWindowMayBeTinyOrHuge(double reach) {
    String svg = drawn("x^2+y^2+x*y", 0, 0, reach);
    Shapes.parsed(svg);
    assertThat(svg).contains("contour").doesNotContain("NaN");
  }

  @Test
  void itSaysWhatItIs() {
    String svg = drawn("x^2+y^2", 1, 1, 2);
    assertThat(svg)
        .contains("role=\"img\"")
        .contains("<title>Title</title><desc>What is &lt;seen&gt;</desc>")
        .contains(">a &lt; b &amp; c</text>")
        .contains(">saddle</text>");
  }

  @Test
  void aPlainPictureIsSmall() {
    assertThat(drawn("x^2+3*x*y+9*y^2", 0, 0, 2)).hasSizeLessThan(9_000);
  }
}
