package org.saddlepoint.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** The frame of a plot with ticks, their numbers, and the names of the axes. */
final class AxesDrawing {
  private static final double TICK = 5;

  /** About how far ticks are apart. */
  private static final double APART = 62;

  private final Frame frame;
  private final UnaryOperator<String> numbers;
  private final Markup markup = new Markup();

  private AxesDrawing(Frame frame, UnaryOperator<String> numbers) {
    this.frame = frame;
    this.numbers = numbers;
  }

  /**
   * @param numbers writes a number, its sign left out, as the reader does
   */
  static Markup of(Frame frame, Plot plot, UnaryOperator<String> numbers) {
    AxesDrawing axes = new AxesDrawing(frame, numbers);
    axes.ticks();
    axes.names(plot);
    return axes.markup;
  }

  private void ticks() {
    Window window = frame.window();
    PathText marks = new PathText();
    for (BigDecimal tick : ticks(window.left(), window.right(), frame.width())) {
      Point at = frame.to(new Point(tick.doubleValue(), window.bottom()));
      marks.move(at).line(at.plus(new Point(0, TICK)));
      markup.text("tick", at.plus(new Point(0, 20)), "middle", text(tick));
    }
    for (BigDecimal tick : ticks(window.bottom(), window.top(), frame.height())) {
      Point at = frame.to(new Point(window.left(), tick.doubleValue()));
      marks.move(at).line(at.minus(new Point(TICK, 0)));
      markup.text("tick", at.plus(new Point(-9, 4.5)), "end", text(tick));
    }
    markup.path("axis", marks).polygon("axis", corners());
  }

  private String text(BigDecimal tick) {
    String size = numbers.apply(Ticks.text(tick.abs()));
    return tick.signum() < 0 ? "−" + size : size;
  }

  private static List<BigDecimal> ticks(double low, double high, double length) {
    return Ticks.between(low, high, Math.max(2, (int) Math.round(length / APART)));
  }

  private List<Point> corners() {
    return List.of(
        new Point(frame.left(), frame.top()),
        new Point(frame.right(), frame.top()),
        new Point(frame.right(), frame.bottom()),
        new Point(frame.left(), frame.bottom()));
  }

  private void names(Plot plot) {
    markup
        .text("name", new Point(frame.right() + 8, frame.bottom() + 5), "start", plot.across())
        .text("name", new Point(frame.left(), frame.top() - 8), "middle", plot.up());
  }
}
