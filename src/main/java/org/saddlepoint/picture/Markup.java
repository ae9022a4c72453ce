package org.saddlepoint.picture;

import java.util.List;

/** The text of a drawing, element by element. Classes alone say how a thing looks. */
final class Markup {
  private final StringBuilder text = new StringBuilder();

  Markup path(String style, PathText path) {
    if (!path.isEmpty()) {
      text.append("<path class=\"").append(style).append("\" d=\"").append(path).append("\"/>");
    }
    return this;
  }

  Markup line(String style, Point from, Point to) {
    return path(style, new PathText().move(from).line(to));
  }

  Markup polygon(String style, List<Point> corners) {
    return path(
        style,
        new PathText().move(corners.getFirst()).lines(corners.subList(1, corners.size())).close());
  }

  Markup circle(String style, Point centre, double radius) {
    return ellipse(style, centre, radius, radius);
  }

  Markup ellipse(String style, Point centre, double across, double up) {
    text.append("<ellipse class=\"").append(style).append('"');
    attribute("cx", centre.x());
    attribute("cy", centre.y());
    attribute("rx", across);
    attribute("ry", up);
    text.append("/>");
    return this;
  }

  /** What lies outside of the frame is not seen. */
  Markup clipped(Frame frame, Markup inside) {
    text.append("<svg");
    attribute("x", frame.left());
    attribute("y", frame.top());
    attribute("width", frame.width());
    attribute("height", frame.height());
    text.append(" viewBox=\"");
    numbers(frame.left(), frame.top(), frame.width(), frame.height());
    text.append("\">").append(inside.text).append("</svg>");
    return this;
  }

  /**
   * @param anchor start, middle or end
   */
  Markup text(String style, Point at, String anchor, String words) {
    text.append("<text class=\"").append(style).append('"');
    attribute("x", at.x());
    attribute("y", at.y());
    if (!anchor.equals("start")) {
      text.append(" text-anchor=\"").append(anchor).append('"');
    }
    text.append('>').append(escaped(words)).append("</text>");
    return this;
  }

  Markup element(String name, String words) {
    text.append('<').append(name).append('>').append(escaped(words));
    text.append("</").append(name).append('>');
    return this;
  }

  Markup add(Markup other) {
    text.append(other.text);
    return this;
  }

  /** The whole drawing. */
  String drawing(double width, double height) {
    return "<svg class=\"plot\" role=\"img\" viewBox=\"0 0 "
        + PathText.number(width)
        + " "
        + PathText.number(height)
        + "\" fill=\"none\" stroke=\"currentColor\" focusable=\"false\">"
        + text
        + "</svg>";
  }

  private void attribute(String name, double value) {
    text.append(' ').append(name).append("=\"").append(PathText.number(value)).append('"');
  }

  private void numbers(double... values) {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : " ").append(PathText.number(values[i]));
    }
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
