package org.saddlepoint.picture;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.saddlepoint.derivation.Message;

/** One thing that is drawn; those that come later lie upon those before. */
public sealed interface Layer {

  /**
   * The function itself: ground between contour lines, the lower the fuller its colour; hatched
   * where there is no value.
   *
   * @param bold those of the levels that are drawn bold
   */
  record Ground(Surface surface, List<Double> levels, Set<Double> bold) implements Layer {
    public Ground {
      levels = List.copyOf(levels);
      bold = Set.copyOf(bold);
    }
  }

  /** Contour lines of a model of the function: dashed, without ground. */
  record Model(Surface surface, List<Double> levels) implements Layer {
    public Model {
      levels = List.copyOf(levels);
    }
  }

  /** A function of one variable. */
  record Graph(DoubleUnaryOperator function, Line line) implements Layer {}

  /** The points of a method, joined, each with its marker and number. */
  record Trail(List<Point> points, Line line, Message label) implements Layer {
    public Trail {
      points = List.copyOf(points);
    }
  }

  record Arrow(Point from, Point to, Line line, Message label) implements Layer {}

  /** A straight piece through its middle: a principal axis. */
  record Axis(Point centre, Point half, Message label) implements Layer {}

  /** From one point to another, thin: what belongs together. */
  record Join(Point from, Point to) implements Layer {}

  /** The edge of a trust region. */
  record Ring(Point centre, double radius, Message label) implements Layer {}

  record Mark(Point at, Shape shape, Message label) implements Layer {}

  /** How a line is drawn: each by a pattern and a marker of its own, not by colour alone. */
  enum Line {
    SOLID,
    DASHED,
    DOTTED,
    MIXED;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    Shape marker() {
      return switch (this) {
        case SOLID -> Shape.ROUND;
        case DASHED -> Shape.DIAMOND;
        case DOTTED -> Shape.TRIANGLE;
        case MIXED -> Shape.SQUARE;
      };
    }
  }

  /** Markers: a surveyor's for pits, summits and passes, plain ones for points on the way. */
  enum Shape {
    PIT,
    SUMMIT,
    PASS,
    OPEN,
    ROUND,
    DIAMOND,
    TRIANGLE,
    SQUARE,
    POINT
  }
}
