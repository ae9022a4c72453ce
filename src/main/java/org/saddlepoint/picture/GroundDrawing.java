package org.saddlepoint.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.saddlepoint.picture.contour.Grid;
import org.saddlepoint.picture.contour.Loop;
import org.saddlepoint.picture.contour.Tracer;

/**
 * Contour lines on a frame. The ground below each level is one path, filled faintly: where many lie
 * upon each other it is lowest. Where the ground ends inside the frame, at a pole or where there is
 * no value, its edge is no contour line, and the lines are a path of their own.
 */
final class GroundDrawing {
  /** Units of the drawing that a cell is long, and where much is missing. */
  private static final double CELL = 4;

  private static final double FINE = 2;

  /** For the direction of a line: a small part of the frame. */
  private static final double STEP = 1e-5;

  /** Between the lines of a hatching, and from one look to the next along them. */
  private static final double HATCH = 9;

  private static final double LOOK = 1.5;

  /** With more than these there is a thicket, and not a picture. */
  private static final int MOST_POINTS = 8_000;

  private final Frame frame;
  private final Grid grid;

  GroundDrawing(Frame frame, Surface surface) {
    this.frame = frame;
    Grid coarse = grid(surface, CELL);
    this.grid = coarse.hasGaps() ? grid(surface, FINE) : coarse;
  }

  private Grid grid(Surface surface, double cell) {
    return Grid.of(
        surface, frame.window(), even(frame.width() / cell), even(frame.height() / cell));
  }

  private static int even(double count) {
    return 2 * (int) Math.ceil(count / 2);
  }

  /** Ground and lines of each level, the highest first, so that the lower lie upon them. */
  Markup filled(List<Double> levels, Set<Double> bold) {
    Markup markup = new Markup();
    boolean gaps = grid.hasGaps();
    for (var traced : thinned(levels).reversed()) {
      List<Loop> loops = traced.loops();
      double level = traced.level();
      String line = bold.contains(level) ? "contour bold" : "contour";
      markup.path(gaps ? "ground" : "ground " + line, edges(loops));
      if (gaps) {
        markup.path(line, lines(loops));
      }
    }
    return gaps ? markup.path("hatch", hatching()) : markup;
  }

  Markup dashed(List<Double> levels) {
    PathText path = new PathText();
    thinned(levels).forEach(traced -> lines(path, traced.loops()));
    return new Markup().path("model", path);
  }

  private record Traced(double level, List<Loop> loops) {
    long size() {
      return loops.stream()
          .flatMap(loop -> loop.runs().stream())
          .mapToLong(r -> r.points().size())
          .sum();
    }
  }

  /** Every other line is left out until they are not too many to be told apart. */
  private List<Traced> thinned(List<Double> levels) {
    List<Traced> traced =
        levels.stream().map(level -> new Traced(level, Tracer.loops(grid, level))).toList();
    while (traced.stream().mapToLong(Traced::size).sum() > MOST_POINTS) {
      List<Traced> all = traced;
      traced = IntStream.range(0, all.size()).filter(i -> i % 2 == 1).mapToObj(all::get).toList();
    }
    return traced;
  }

  private PathText edges(List<Loop> loops) {
    PathText path = new PathText();
    for (Loop loop : loops) {
      path.move(frame.to(loop.runs().getFirst().points().getFirst()));
      loop.runs().forEach(run -> run(path, run));
      path.close();
    }
    return path;
  }

  private PathText lines(List<Loop> loops) {
    return lines(new PathText(), loops);
  }

  private PathText lines(PathText path, List<Loop> loops) {
    for (Loop loop : loops) {
      for (Loop.Run run : loop.runs()) {
        if (run.isLevel()) {
          path.move(frame.to(run.points().getFirst()));
          run(path, run);
        }
      }
    }
    return path;
  }

  private void run(PathText path, Loop.Run run) {
    List<Point> points = run.points().stream().map(frame::to).toList();
    if (run.isLevel()) {
      Smooth.write(path, points, run.points().stream().map(this::direction).toList());
    } else {
      path.lines(points.subList(1, points.size()));
    }
  }

  /** Of the contour line here, as it is drawn. */
  private Point direction(Point at) {
    Window window = frame.window();
    Point step = new Point(window.width() * STEP, window.height() * STEP);
    Point gradient = grid.surface().gradient(at, step);
    Point along = frame.turned(new Point(-gradient.y(), gradient.x()));
    return along.isFinite() ? along : new Point(0, 0);
  }

  /** Strokes from the lower left to the upper right where there is no value. */
  private PathText hatching() {
    PathText path = new PathText();
    double length = frame.width() + frame.height();
    for (double start = HATCH / 2; start < length; start += HATCH) {
      stroke(path, start);
    }
    return path;
  }

  private void stroke(PathText path, double start) {
    List<Point> run = new ArrayList<>();
    double from = Math.max(0, start - frame.width());
    double to = Math.min(start, frame.height());
    for (double down = from; down <= to; down += LOOK) {
      Point drawn = new Point(frame.left() + start - down, frame.top() + down);
      boolean empty = Double.isNaN(grid.surface().at(frame.from(drawn)));
      if (empty) {
        run.add(drawn);
      }
      if (!empty || down + LOOK > to) {
        if (run.size() > 1) {
          path.move(run.getFirst()).line(run.getLast());
        }
        run.clear();
      }
    }
  }
}
