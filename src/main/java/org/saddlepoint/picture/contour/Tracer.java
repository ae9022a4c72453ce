package org.saddlepoint.picture.contour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saddlepoint.picture.Point;

/**
 * Finds the edges of the ground below one level, by marching squares: in each whole cell the low
 * part is gone round against the clock, level lines between the crossings, and the sides of a cell
 * count only where no whole cell lies beyond. Where the corners do not tell how two lines pass each
 * other the surface itself is asked, in the middle of the cell. Crossings are sought along the edge
 * until they lie on the level.
 */
public final class Tracer {
  private static final int SEEKINGS = 40;

  /** How near to the level a crossing has to be, as a part of the rise of its edge. */
  private static final double NEAR = 1e-7;

  private final Grid grid;
  private final double level;
  private final Map<Integer, Point> crossings = new HashMap<>();
  private final Map<Integer, Deque<Way>> ways = new LinkedHashMap<>();

  /** From one corner of a loop to the next. */
  private record Way(int to, boolean isLevel) {}

  private Tracer(Grid grid, double level) {
    this.grid = grid;
    this.level = level;
  }

  /** All loops of one level. */
  public static List<Loop> loops(Grid grid, double level) {
    Tracer tracer = new Tracer(grid, level);
    for (int j = 0; j < grid.rows() - 1; j++) {
      for (int i = 0; i < grid.columns() - 1; i++) {
        if (grid.isWhole(i, j)) {
          tracer.cell(i, j);
        }
      }
    }
    return tracer.joined();
  }

  private boolean isLow(int node) {
    return grid.value(node) < level;
  }

  /** Corners and sides against the clock, from the lower left corner and the side below. */
  private void cell(int i, int j) {
    int node = grid.node(i, j);
    int above = node + grid.columns();
    int low = low(node) + low(node + 1) + low(above) + low(above + 1);
    if (low == 0 || (low == 4 && grid.isInner(i, j))) {
      return;
    }
    int[] corners = {node, node + 1, above + 1, above};
    if (!grid.isInner(i, j)) {
      sides(i, j, corners);
    }
    if (low < 4) {
      lines(i, j, corners, low);
    }
  }

  private int low(int node) {
    return isLow(node) ? 1 : 0;
  }

  private void sides(int i, int j, int[] corners) {
    boolean[] open = {
      !grid.isWhole(i, j - 1),
      !grid.isWhole(i + 1, j),
      !grid.isWhole(i, j + 1),
      !grid.isWhole(i - 1, j)
    };
    for (int side = 0; side < 4; side++) {
      if (open[side]) {
        side(corners[side], corners[(side + 1) % 4]);
      }
    }
  }

  /** The low part of a side that is border. */
  private void side(int from, int to) {
    if (!isLow(from) && !isLow(to)) {
      return;
    }
    int start = isLow(from) ? corner(from) : crossing(from, to);
    int end = isLow(to) ? corner(to) : crossing(from, to);
    way(start, end, false);
  }

  private void lines(int i, int j, int[] corners, int low) {
    boolean crosses = low == 2 && isLow(corners[0]) == isLow(corners[2]);
    boolean joined = !crosses || isLowBetween(i, j);
    for (int side = 0; side < 4; side++) {
      if (isLow(corners[side]) && !isLow(corners[(side + 1) % 4])) {
        int entry = entry(corners, side, joined ? 1 : 3);
        way(
            crossing(corners[side], corners[(side + 1) % 4]),
            crossing(corners[entry], corners[(entry + 1) % 4]),
            true);
      }
    }
  }

  /** The next side, in this direction, through which the low ground is entered. */
  private int entry(int[] corners, int exit, int direction) {
    int side = (exit + direction) % 4;
    while (isLow(corners[side]) || !isLow(corners[(side + 1) % 4])) {
      side = (side + direction) % 4;
    }
    return side;
  }

  private boolean isLowBetween(int i, int j) {
    Point middle = grid.place(i, j).plus(grid.cell().times(0.5));
    return grid.surface().at(middle) < level;
  }

  private void way(int from, int to, boolean isLevel) {
    ways.computeIfAbsent(from, key -> new ArrayDeque<>()).add(new Way(to, isLevel));
  }

  /** Keys of corners: three for each node, the others being of the edges rightwards and upwards. */
  private int corner(int node) {
    return 3 * node;
  }

  private int crossing(int a, int b) {
    int first = Math.min(a, b);
    int key = 3 * first + (Math.abs(a - b) == 1 ? 1 : 2);
    crossings.computeIfAbsent(key, k -> sought(first, Math.max(a, b)));
    return key;
  }

  /** By false position, halving where that is slow. */
  private Point sought(int first, int second) {
    Point a = grid.place(first);
    Point b = grid.place(second);
    double below = grid.value(first) - level;
    double above = grid.value(second) - level;
    double enough = NEAR * Math.abs(above - below);
    Point at = a;
    for (int i = 0; i < SEEKINGS; i++) {
      double share = i % 3 == 2 ? 0.5 : below / (below - above);
      at = a.plus(b.minus(a).times(share));
      double value = grid.surface().at(at) - level;
      if (!(Math.abs(value) > enough)) {
        return at;
      }
      if (value < 0 == below < 0) {
        a = at;
        below = value;
      } else {
        b = at;
        above = value;
      }
    }
    return at;
  }

  private List<Loop> joined() {
    List<Loop> loops = new ArrayList<>();
    for (Integer start : List.copyOf(ways.keySet())) {
      while (!ways.get(start).isEmpty()) {
        loops.add(from(start));
      }
    }
    return List.copyOf(loops);
  }

  private Loop from(int start) {
    List<Point> points = new ArrayList<>();
    List<Boolean> isLevel = new ArrayList<>();
    int at = start;
    do {
      Way way = ways.get(at).remove();
      points.add(place(at));
      isLevel.add(way.isLevel());
      at = way.to();
    } while (at != start);
    return Loop.of(points, isLevel);
  }

  private Point place(int key) {
    return key % 3 == 0 ? grid.place(key / 3) : crossings.get(key);
  }
}
