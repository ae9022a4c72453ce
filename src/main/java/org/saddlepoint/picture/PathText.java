package org.saddlepoint.picture;

import java.util.List;

/**
 * The text of a path, in tenths of a unit: the first point as it is, those after it by their way
 * from the point before, which is shorter.
 */
final class PathText {
  private final StringBuilder text = new StringBuilder();
  private long x;
  private long y;

  PathText move(Point to) {
    x = tenths(to.x());
    y = tenths(to.y());
    text.append('M');
    number(x);
    number(y);
    return this;
  }

  PathText line(Point to) {
    text.append('l');
    step(to);
    return this;
  }

  PathText lines(List<Point> points) {
    points.forEach(this::line);
    return this;
  }

  PathText cubic(Point first, Point second, Point to) {
    text.append('c');
    away(first);
    away(second);
    step(to);
    return this;
  }

  PathText close() {
    text.append('z');
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private void step(Point to) {
    away(to);
    x = tenths(to.x());
    y = tenths(to.y());
  }

  private void away(Point to) {
    number(tenths(to.x()) - x);
    number(tenths(to.y()) - y);
  }

  private static long tenths(double value) {
    return Math.round(value * 10);
  }

  /** A minus sign parts it from the number before, else a blank does. */
  private void number(long tenths) {
    boolean apart = !text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1));
    if (tenths >= 0 && apart) {
      text.append(' ');
    }
    append(text, tenths);
  }

  private static void append(StringBuilder to, long tenths) {
    long size = Math.abs(tenths);
    if (tenths < 0) {
      to.append('-');
    }
    if (size >= 10 || size == 0) {
      to.append(size / 10);
    }
    if (size % 10 != 0) {
      to.append('.').append(size % 10);
    }
  }

  /** A single number with one place at most. */
  static String number(double value) {
    StringBuilder number = new StringBuilder();
    append(number, tenths(value));
    return number.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
