package org.saddlepoint.picture;

import java.util.Random;

/**
 * A wide strip of contour lines of ½xᵀHx, for decoration: ellipses where H is definite, hyperbolas
 * with their asymptotes where it is indefinite, parallel lines where one eigenvalue is zero, level
 * ground where H is. Levels grow geometrically, so that the strip is filled evenly, and axes longer
 * than {@link #LONGEST} times the other are drawn as that long. Lines take their colour from the
 * text; every fourth has the class {@code contour-index}. No ids and no style attributes, so that a
 * strict content security policy holds and a page may carry several.
 */
public final class ContourStrip {
  static final int WIDTH = 1200;
  static final int HEIGHT = 120;

  /** Semi-axis of the innermost line and the factor to the next, in units of the strip. */
  private static final double INNERMOST = 18;

  private static final double NEXT = 1.38;

  /** Half the diagonal of the strip, and a little: a line beyond it is not seen. */
  private static final double REACH = 620;

  private static final double LONGEST = 12;

  /** Below this, relative to the other, an eigenvalue in double precision counts as zero. */
  private static final double NOTHING = 1e-9;

  private ContourStrip() {}

  /** Of [[xx, xy], [xy, yy]]; of what is not finite, {@link #neutral}. */
  public static String of(double xx, double xy, double yy) {
    double size = Math.max(Math.max(Math.abs(xx), Math.abs(yy)), Math.abs(xy));
    if (!Double.isFinite(size)) {
      return neutral(0);
    }
    if (size == 0) {
      return levelGround();
    }
    double a = xx / size;
    double b = xy / size;
    double d = yy / size;
    double radius = Math.hypot((a - d) / 2, b);
    double low = (a + d) / 2 - radius;
    double high = (a + d) / 2 + radius;
    // The direction of the eigenvector of the greater eigenvalue.
    double angle = Math.atan2(2 * b, a - d) / 2;
    boolean highIsSteeper = Math.abs(high) >= Math.abs(low);
    var axes =
        highIsSteeper ? new Axes(high, low, angle) : new Axes(low, high, angle + Math.PI / 2);
    return axes.drawn();
  }

  /** Lines as on a map, that tell nothing about any problem; the same for the same seed. */
  public static String neutral(long seed) {
    var random = new Random(seed);
    double slow = random.nextDouble() * 2 * Math.PI;
    double quick = random.nextDouble() * 2 * Math.PI;
    var svg = new Drawing();
    for (int line = 0; line < 9; line++) {
      double level = (line - 1.5) * HEIGHT / 6.0;
      double turn = line * 0.22;
      svg.nextLevel();
      svg.curve(
          x -> x,
          x ->
              level
                  + 24 * Math.sin(x * 2 * Math.PI / 900 + slow + turn)
                  + 9 * Math.sin(x * 2 * Math.PI / 330 + quick - turn),
          new double[] {-20, WIDTH + 20},
          14);
    }
    return svg.end();
  }

  private static String levelGround() {
    var svg = new Drawing();
    for (int x = 30; x < WIDTH; x += 60) {
      svg.dot(x, HEIGHT / 2.0);
    }
    return svg.end();
  }

  /** Curvatures along and across the direction {@code angle}; the first is the greater in size. */
  private record Axes(double steep, double gentle, double angle) {

    String drawn() {
      double ratio = Math.abs(gentle / steep);
      var svg = new Drawing();
      if (ratio < NOTHING) {
        lines(svg);
        return svg.end();
      }
      double stretch = Math.min(LONGEST, Math.sqrt(1 / ratio));
      if (steep * gentle > 0) {
        ellipses(svg, stretch);
      } else {
        hyperbolas(svg, stretch);
      }
      return svg.end();
    }

    private void lines(Drawing svg) {
      for (double r = INNERMOST; r < REACH; r *= NEXT) {
        double at = r;
        svg.nextLevel();
        line(svg, t -> at, t -> t);
        line(svg, t -> -at, t -> t);
      }
    }

    private void ellipses(Drawing svg, double stretch) {
      double degrees = -Math.toDegrees(angle);
      for (double r = INNERMOST; r < REACH; r *= NEXT) {
        svg.nextLevel();
        svg.ellipse(r, r * stretch, degrees);
      }
    }

    private void hyperbolas(Drawing svg, double stretch) {
      line(svg, t -> t / stretch, t -> t);
      line(svg, t -> t / stretch, t -> -t);
      for (double r = INNERMOST; r < REACH / 2; r *= NEXT * NEXT) {
        double across = r;
        svg.nextLevel();
        double along = r * stretch;
        for (int side = -1; side <= 1; side += 2) {
          int sign = side;
          double[] range = symmetric(asinh(REACH / along));
          curve(svg, t -> sign * across * Math.cosh(t), t -> along * Math.sinh(t), range, 4);
          curve(svg, t -> across * Math.sinh(t), t -> sign * along * Math.cosh(t), range, 4);
        }
      }
    }

    private void line(Drawing svg, Coordinate u, Coordinate v) {
      curve(svg, u, v, symmetric(REACH), 1);
    }

    private static double[] symmetric(double end) {
      return new double[] {-end, end};
    }

    /** From coordinates along the two axes to the strip, whose y grows downwards. */
    private void curve(Drawing svg, Coordinate u, Coordinate v, double[] range, int pieces) {
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      svg.curve(
          t -> WIDTH / 2.0 + u.at(t) * cos - v.at(t) * sin,
          t -> HEIGHT / 2.0 - u.at(t) * sin - v.at(t) * cos,
          range,
          pieces);
    }

    private static double asinh(double x) {
      return Math.log(x + Math.sqrt(x * x + 1));
    }
  }
}
