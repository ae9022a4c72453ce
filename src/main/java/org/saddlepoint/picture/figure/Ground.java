package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.picture.Contours;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Plot;
import org.saddlepoint.picture.Window;
import org.saddlepoint.picture.figure.Places.Place;

/** The function under a picture: which levels its contour lines have, and what is said of them. */
record Ground(Scene scene, Window window, List<Place> places) {
  Optional<Figure> figure(Part part) {
    Contours contours = Contours.of(scene.surface(), window);
    Set<Double> passes = passes();
    List<Double> wanted = new ArrayList<>(part.heights().apply(window));
    Set<Double> bold = bold(passes, wanted);
    wanted.addAll(passes);
    wanted.addAll(bold);
    OptionalDouble middle = passes.stream().mapToDouble(Double::doubleValue).findFirst();
    List<Double> levels = contours.levels(middle, wanted);
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(contours.ground(levels, bold));
    layers.addAll(part.layers().apply(new View(window, levels)));
    places.forEach(place -> layers.add(place.mark()));
    List<String> names = scene.derivation().variables();
    Plot plot = new Plot(window, Symbols.axis(names.get(0)), Symbols.axis(names.get(1)), layers);
    return Optional.of(
        new Figure(plot, title(), caption(part, contours, passes, bold), part.tables()));
  }

  private Message title() {
    return Message.of(scene.hasObjective() ? "picture.contours" : "picture.contours-of-form");
  }

  private List<Message> caption(
      Part part, Contours contours, Set<Double> passes, Set<Double> bold) {
    List<Message> caption = new ArrayList<>();
    caption.add(Message.of("picture.says.ground"));
    if (startLevel().isPresent()) {
      caption.add(Message.of("picture.says.start"));
    } else if (!passes.isEmpty()) {
      caption.add(Message.of(passes.size() == 1 ? "picture.says.pass" : "picture.says.passes"));
    } else if (!bold.isEmpty()) {
      caption.add(Message.of("picture.says.ends"));
    }
    caption.addAll(part.caption());
    if (contours.hasGaps()) {
      caption.add(Message.of("picture.says.gaps"));
    }
    if (!window.hasOneScale()) {
      caption.add(Message.of("picture.says.scales"));
    }
    return caption;
  }

  /** The line through the point, else through passes, else the only one that is spoken of. */
  private Set<Double> bold(Set<Double> passes, List<Double> wanted) {
    OptionalDouble start = startLevel();
    if (start.isPresent()) {
      return Set.of(start.getAsDouble());
    }
    return passes.isEmpty() && wanted.size() == 1 ? Set.copyOf(wanted) : passes;
  }

  /** The heights of the passes, in the order of these. */
  private Set<Double> passes() {
    Set<Double> heights = new LinkedHashSet<>();
    for (Place place : places) {
      double height = scene.surface().at(place.at());
      if (place.word().equals(Judgements.SADDLE) && Double.isFinite(height)) {
        heights.add(height);
      }
    }
    return heights;
  }

  /** The height of the point where one stands, unless that is a critical one. */
  private OptionalDouble startLevel() {
    return scene
        .start()
        .filter(start -> places.stream().noneMatch(place -> place.at().equals(start)))
        .map(start -> OptionalDouble.of(scene.surface().at(start)))
        .filter(height -> Double.isFinite(height.getAsDouble()))
        .orElse(OptionalDouble.empty());
  }
}
