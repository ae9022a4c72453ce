package org.saddlepoint.picture;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.saddlepoint.picture.contour.Grid;
import org.saddlepoint.picture.contour.Levels;

/** A first look at a function in a window, from which its contour lines are chosen. */
public final class Contours {
  /** Cells each way: levels ask for no more. */
  private static final int LOOK = 48;

  private final Surface surface;
  private final Grid look;

  private Contours(Surface surface, Grid look) {
    this.surface = surface;
    this.look = look;
  }

  public static Contours of(Surface surface, Window window) {
    return new Contours(surface, Grid.of(surface, window, LOOK, LOOK));
  }

  /**
   * Heights that show the shape, ascending; none of level ground and where there are no values.
   *
   * @param pass the height of a saddle, about which the lines are set
   * @param through heights that have to be among them; those that are not finite are left out
   */
  public List<Double> levels(OptionalDouble pass, Collection<Double> through) {
    List<Double> levels = Levels.of(look.sorted(), pass, look.ends());
    for (double height : through) {
      levels = Double.isFinite(height) ? Levels.through(levels, height) : levels;
    }
    return levels;
  }

  /** The layer of such levels. */
  public Layer.Ground ground(List<Double> levels, Set<Double> bold) {
    return new Layer.Ground(surface, levels, bold);
  }

  /** Whether the function has no value somewhere in the window, or a pole. */
  public boolean hasGaps() {
    return look.hasGaps();
  }
}
