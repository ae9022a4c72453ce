package org.saddlepoint.picture;

import java.util.ArrayList;
import java.util.List;

/** The graph of a function of one variable: pieces between the places where it has no value. */
final class GraphDrawing {
  private static final double STEP = 2;

  /** A rise from one look to the next of more than so many heights is a jump. */
  private static final double JUMP = 3;

  private GraphDrawing() {}

  static Markup of(Frame frame, Layer.Graph graph) {
    PathText path = new PathText();
    List<Point> piece = new ArrayList<>();
    for (double across = frame.left(); across <= frame.right() + STEP; across += STEP) {
      double x = frame.from(new Point(across, frame.top())).x();
      Point drawn = frame.to(new Point(x, graph.function().applyAsDouble(x)));
      boolean ends = !drawn.isFinite() || jumps(frame, piece, drawn);
      if (ends) {
        write(path, piece);
        piece.clear();
      }
      if (drawn.isFinite()) {
        piece.add(drawn);
      }
    }
    write(path, piece);
    return new Markup().path("graph " + graph.line().word(), path);
  }

  private static boolean jumps(Frame frame, List<Point> piece, Point next) {
    return !piece.isEmpty() && Math.abs(piece.getLast().y() - next.y()) > JUMP * frame.height();
  }

  private static void write(PathText path, List<Point> piece) {
    if (piece.size() > 1) {
      path.move(piece.getFirst());
      Smooth.write(path, piece, piece.stream().map(point -> new Point(0, 0)).toList());
    }
  }
}
