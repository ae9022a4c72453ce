package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.saddlepoint.derivation.Judgements;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Plot;
import org.saddlepoint.picture.Window;
import org.saddlepoint.picture.contour.Grid;
import org.saddlepoint.picture.contour.Levels;
import org.saddlepoint.picture.figure.Places.Place;

/** The function under a picture: which levels its contour lines have, and what is said of them. */
record Ground(Scene scene, Window window, List<Place> places) {
  /** Cells for a first look: levels ask for no more. */
  private static final int LOOK = 48;

  Optional<Figure> figure(Part part) {
    Grid look = Grid.of(scene.surface(), window, LOOK, LOOK);
    OptionalDouble pass = pass();
    List<Double> levels = Levels.of(look.sorted(), pass, look.ends());
    List<Double> wanted = part.heights().apply(window);
    OptionalDouble bold = bold(pass, wanted);
    for (double height : wanted) {
      levels = Levels.through(levels, height);
    }
    if (bold.isPresent()) {
      levels = Levels.through(levels, bold.getAsDouble());
    }
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Ground(scene.surface(), levels, bold.orElse(Double.NaN)));
    layers.addAll(part.layers().apply(new View(window, levels)));
    places.forEach(place -> layers.add(place.mark()));
    List<String> names = scene.derivation().variables();
    Plot plot = new Plot(window, Symbols.axis(names.get(0)), Symbols.axis(names.get(1)), layers);
    return Optional.of(new Figure(plot, title(), caption(part, look, pass, bold), part.tables()));
  }

  private Message title() {
    return Message.of(scene.hasObjective() ? "picture.contours" : "picture.contours-of-form");
  }

  private List<Message> caption(Part part, Grid look, OptionalDouble pass, OptionalDouble bold) {
    List<Message> caption = new ArrayList<>();
    caption.add(Message.of("picture.says.ground"));
    if (startLevel().isPresent()) {
      caption.add(Message.of("picture.says.start"));
    } else if (pass.isPresent()) {
      caption.add(Message.of("picture.says.pass"));
    } else if (bold.isPresent()) {
      caption.add(Message.of("picture.says.ends"));
    }
    caption.addAll(part.caption());
    if (look.hasGaps()) {
      caption.add(Message.of("picture.says.gaps"));
    }
    if (!window.hasOneScale()) {
      caption.add(Message.of("picture.says.scales"));
    }
    return caption;
  }

  /** The line through the point, else through a pass, else the only one that is spoken of. */
  private OptionalDouble bold(OptionalDouble pass, List<Double> wanted) {
    OptionalDouble start = startLevel();
    if (start.isPresent() || pass.isPresent()) {
      return start.isPresent() ? start : pass;
    }
    return wanted.size() == 1 ? OptionalDouble.of(wanted.getFirst()) : OptionalDouble.empty();
  }

  /** The height of the first pass. */
  private OptionalDouble pass() {
    return places.stream()
        .filter(place -> place.word().equals(Judgements.SADDLE))
        .mapToDouble(place -> scene.surface().at(place.at()))
        .filter(Double::isFinite)
        .findFirst();
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
