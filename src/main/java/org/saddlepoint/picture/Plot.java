package org.saddlepoint.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn of a function: a window with the names of its axes, and layers upon each other.
 *
 * @param across the name of the axis across, as text: {@code x1}
 * @param up the name of the axis upwards
 */
public record Plot(Window window, String across, String up, List<Layer> layers) {
  public Plot {
    layers = List.copyOf(layers);
  }

  public Plot with(Layer layer) {
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new Plot(window, across, up, more);
  }
}
