package org.saddlepoint.picture.contour;

import java.util.Arrays;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Surface;
import org.saddlepoint.picture.Window;

/**
 * Values of a surface at the corners of a lattice of cells, and which of the cells are whole: all
 * corners have values and no edge jumps, as it does across a pole. The lattice reaches one cell
 * beyond the window, so that nothing ends within it that does not end there in truth.
 */
public final class Grid {
  /** An edge is looked at closely where it rises so many times more than most do. */
  private static final double STEEP = 6;

  /** Not all edges are looked at to see how much most of them rise. */
  private static final int SOME = 5;

  private static final int HALVINGS = 16;

  /** What is left of a jump after that many halvings; of a slope next to nothing is. */
  private static final double LEFT_OF_JUMP = 0.4;

  private final Surface surface;
  private final Window window;
  private final int columns;
  private final int rows;
  private final Point cell;
  private final double[] values;
  private final boolean[] whole;

  private Grid(Surface surface, Window window, int columns, int rows) {
    this.surface = surface;
    this.window = window;
    this.columns = columns + 3;
    this.rows = rows + 3;
    this.cell = new Point(window.width() / columns, window.height() / rows);
    this.values = new double[this.columns * this.rows];
    this.whole = new boolean[this.columns * this.rows];
  }

  /** So many cells across the window and upwards; even numbers keep its centre off the corners. */
  public static Grid of(Surface surface, Window window, int columns, int rows) {
    Grid grid = new Grid(surface, window, columns, rows);
    grid.measure();
    grid.examine();
    return grid;
  }

  private void measure() {
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        values[node(i, j)] = surface.at(place(i, j));
      }
    }
  }

  private void examine() {
    double steep = STEEP * usualRise();
    boolean[] across = new boolean[values.length];
    boolean[] up = new boolean[values.length];
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        int node = node(i, j);
        across[node] = i < columns - 1 && isContinuous(node, node + 1, steep);
        up[node] = j < rows - 1 && isContinuous(node, node + columns, steep);
      }
    }
    for (int node = 0; node + columns + 1 < values.length; node++) {
      whole[node] = across[node] && up[node] && up[node + 1] && across[node + columns];
    }
  }

  private double usualRise() {
    double[] rises = new double[values.length];
    int count = 0;
    for (int k = 1; k < values.length; k += SOME) {
      double rise = Math.abs(values[k] - values[k - 1]);
      if (k % columns != 0 && Double.isFinite(rise)) {
        rises[count++] = rise;
      }
    }
    Arrays.sort(rises, 0, count);
    return count == 0 ? 0 : rises[count * 3 / 4];
  }

  /** Halves the edge towards its greatest rise: a slope flattens out, a jump stays. */
  private boolean isContinuous(int first, int second, double steep) {
    double rise = Math.abs(values[second] - values[first]);
    if (!(rise > steep)) {
      return Double.isFinite(rise);
    }
    Point from = place(first);
    Point to = place(second);
    for (int halving = 0; halving < HALVINGS; halving++) {
      Point middle = from.plus(to).times(0.5);
      double value = surface.at(middle);
      double before = Math.abs(value - surface.at(from));
      double after = Math.abs(surface.at(to) - value);
      if (!Double.isFinite(before + after)) {
        return false;
      }
      if (before > after) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return Math.abs(surface.at(to) - surface.at(from)) < LEFT_OF_JUMP * rise;
  }

  public Surface surface() {
    return surface;
  }

  public Window window() {
    return window;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int node(int i, int j) {
    return j * columns + i;
  }

  Point place(int i, int j) {
    return new Point(window.left() + (i - 1) * cell.x(), window.bottom() + (j - 1) * cell.y());
  }

  Point place(int node) {
    return place(node % columns, node / columns);
  }

  double value(int node) {
    return values[node];
  }

  /**
   * Whether the cell above and to the right of this corner is whole; beyond the lattice none is.
   */
  boolean isWhole(int i, int j) {
    return i >= 0 && j >= 0 && i < columns - 1 && j < rows - 1 && whole[node(i, j)];
  }

  /** Whether a cell that is whole has whole ones on all four sides. */
  boolean isInner(int i, int j) {
    return isWhole(i - 1, j) && isWhole(i + 1, j) && isWhole(i, j - 1) && isWhole(i, j + 1);
  }

  /** The size of a cell. */
  public Point cell() {
    return cell;
  }

  /** The values within the window that are of use, ascending. */
  public double[] sorted() {
    return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
  }

  /** Whether the lowest and the highest of what is seen lie well within. */
  public Levels.Ends ends() {
    int low = 0;
    int high = 0;
    for (int k = 1; k < values.length; k++) {
      low = values[k] < values[low] || Double.isNaN(values[low]) ? k : low;
      high = values[k] > values[high] || Double.isNaN(values[high]) ? k : high;
    }
    boolean pit = isInside(low);
    boolean summit = isInside(high);
    return pit
        ? summit ? Levels.Ends.BOTH : Levels.Ends.PIT
        : summit ? Levels.Ends.SUMMIT : Levels.Ends.NEITHER;
  }

  private boolean isInside(int node) {
    int i = node % columns;
    int j = node / columns;
    return i > 2
        && j > 2
        && i < columns - 3
        && j < rows - 3
        && isWhole(i, j)
        && isWhole(i - 1, j - 1);
  }

  /** Whether something within the window cannot be drawn. */
  public boolean hasGaps() {
    for (int j = 0; j < rows - 1; j++) {
      for (int i = 0; i < columns - 1; i++) {
        if (!whole[node(i, j)]) {
          return true;
        }
      }
    }
    return false;
  }
}
