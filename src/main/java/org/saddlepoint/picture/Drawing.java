package org.saddlepoint.picture;

/** The SVG text of a strip, line after line, in whole units and tenths. */
final class Drawing {
  private static final int INDEX_EVERY = 4;

  private final StringBuilder svg = new StringBuilder();
  private int level;

  Drawing() {
    svg.append("<svg class=\"contour-strip\" viewBox=\"0 0 ")
        .append(ContourStrip.WIDTH)
        .append(' ')
        .append(ContourStrip.HEIGHT)
        .append("\" preserveAspectRatio=\"xMidYMid slice\" fill=\"none\" stroke=\"currentColor\"")
        .append(" aria-hidden=\"true\" focusable=\"false\">");
  }

  /** The lines that follow are of the next level. */
  void nextLevel() {
    level++;
  }

  /** About the middle of the strip, the first axis turned by so many degrees. */
  void ellipse(double first, double second, double degrees) {
    start("ellipse");
    attribute("rx", first);
    attribute("ry", second);
    svg.append(" transform=\"translate(")
        .append(ContourStrip.WIDTH / 2)
        .append(' ')
        .append(ContourStrip.HEIGHT / 2)
        .append(") rotate(");
    number(degrees);
    svg.append(")\"/>");
  }

  /** Cubic pieces that share points and directions with the curve at their ends. */
  void curve(Coordinate x, Coordinate y, double[] range, int pieces) {
    start("path");
    svg.append(" d=\"M");
    point(x.at(range[0]), y.at(range[0]));
    double step = (range[1] - range[0]) / pieces;
    for (int i = 0; i < pieces; i++) {
      double from = range[0] + i * step;
      double to = from + step;
      if (pieces == 1) {
        svg.append('L');
      } else {
        svg.append('C');
        point(x.at(from) + x.slope(from) * step / 3, y.at(from) + y.slope(from) * step / 3);
        svg.append(' ');
        point(x.at(to) - x.slope(to) * step / 3, y.at(to) - y.slope(to) * step / 3);
        svg.append(' ');
      }
      point(x.at(to), y.at(to));
    }
    svg.append("\"/>");
  }

  void dot(double x, double y) {
    start("circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", 1.5);
    svg.append("/>");
  }

  String end() {
    return svg.append("</svg>").toString();
  }

  private void start(String element) {
    svg.append('<').append(element);
    if (level % INDEX_EVERY == 1) {
      svg.append(" class=\"contour-index\"");
    }
  }

  private void attribute(String name, double value) {
    svg.append(' ').append(name).append("=\"");
    number(value);
    svg.append('"');
  }

  private void point(double x, double y) {
    number(x);
    svg.append(' ');
    number(y);
  }

  /** One place at most, without a needless one. */
  private void number(double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      svg.append('-');
    }
    svg.append(Math.abs(tenths) / 10);
    if (tenths % 10 != 0) {
      svg.append('.').append(Math.abs(tenths) % 10);
    }
  }
}
