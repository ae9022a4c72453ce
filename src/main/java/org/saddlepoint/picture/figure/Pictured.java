package org.saddlepoint.picture.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;
import org.saddlepoint.derivation.spectra.SpectraQuantities;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Window;
import org.saddlepoint.picture.figure.Places.Place;

/**
 * The picture that helps with what is asked, for functions of two variables and, where Newton's
 * step is spoken of, of one. What it shows follows from the quantities that lead to the answer,
 * never from the template: a run where a method iterates, else the steps, else directions; critical
 * points, principal axes and the quadratic model where they are spoken of.
 */
public final class Pictured {
  private static final Quantity[] ABOUT_PLACES = {
    CalculusQuantities.CRITICAL_POINTS,
    CalculusQuantities.STATIONARY_POINT,
    Quantities.CRITICAL,
    Quantities.CLASSIFICATION,
    SpectraQuantities.CLASS_WITH_REASON,
    SpectraQuantities.CLASSIFIED_POINTS,
    SpectraQuantities.HIGHER_ORDER_CLASS,
    SpectraQuantities.LOWER_POINT,
    SpectraQuantities.FALLING_DIRECTION,
    SpectraQuantities.DOES_TEST_DECIDE,
    SpectraQuantities.IS_GLOBAL,
    SpectraQuantities.MINIMISER,
    SpectraQuantities.MINIMUM_VALUE
  };

  /** Steps that treat each axis by itself. */
  private static final Quantity[] BY_AXES = {
    SaddleQuantities.CLIPPED_STEP, SaddleQuantities.SADDLE_FREE_STEP
  };

  /** A critical point is drawn beside steps where it lies within so many times their spread. */
  private static final double NEAR = 6;

  private final Scene scene;
  private final List<Place> places;

  private Pictured(Scene scene) {
    this.scene = scene;
    this.places = Places.of(scene);
  }

  /** Of a worked solution; empty where no picture helps. */
  public static Optional<Figure> solution(Derivation derivation, Collection<Quantity> asked) {
    return derivation.dimension() == 1
        ? Curve.of(derivation, asked)
        : Scene.of(derivation, asked).flatMap(scene -> new Pictured(scene).figure());
  }

  /**
   * Beside a question: the function with the point marked, and nothing that leads to an answer.
   * Empty unless all that is asked is told in {@link Shown}.
   */
  public static Optional<Figure> question(Derivation derivation, Collection<Quantity> asked) {
    return Scene.of(derivation, asked)
        .filter(scene -> Shown.gives(scene, asked))
        .flatMap(scene -> new Pictured(scene).ground());
  }

  private Optional<Figure> ground() {
    return scene
        .start()
        .flatMap(start -> {
          Window window = Window.around(List.of(start), reach(List.of(start)));
          return new Ground(scene, window, List.of()).figure(start());
        });
  }

  private Optional<Figure> figure() {
    Part acting = acting();
    boolean aboutPlaces = scene.leadsBy(ABOUT_PLACES) && !places.isEmpty();
    if (acting.isEmpty() && !aboutPlaces) {
      return Optional.empty();
    }
    List<Point> interest = new ArrayList<>(acting.interest());
    scene.start().ifPresent(interest::add);
    (aboutPlaces ? places : near(interest)).forEach(place -> interest.add(place.at()));
    Window window = Window.around(interest, reach(interest));
    List<Place> shown = places.stream().filter(place -> window.holds(place.at())).toList();
    Part whole = acting.and(start());
    if (!shown.isEmpty()) {
      whole = whole.with(Places.table(scene.derivation(), shown));
    }
    return new Ground(scene, window, shown).figure(whole);
  }

  private Part acting() {
    Part runs = Runs.of(scene);
    if (!runs.isEmpty()) {
      return runs;
    }
    Part steps = Steps.of(scene);
    Part moves = steps.isEmpty() ? Directions.of(scene) : steps;
    boolean axesMatter = steps.isEmpty() || scene.leadsBy(BY_AXES);
    return Models.of(scene).and(axesMatter ? Axes.of(scene) : Part.NOTHING).and(moves);
  }

  private Part start() {
    boolean isPlace = scene.start().map(this::isPlace).orElse(true);
    return isPlace
        ? Part.NOTHING
        : Part.of(
            List.of(scene.start().get()),
            new Layer.Mark(scene.start().get(), Layer.Shape.POINT, Symbols.label("start")));
  }

  private boolean isPlace(Point point) {
    return places.stream().anyMatch(place -> place.at().equals(point));
  }

  private List<Place> near(List<Point> points) {
    double spread = points.stream().mapToDouble(points.getFirst()::to).max().orElse(0);
    return places.stream()
        .filter(place -> place.at().to(points.getFirst()) <= NEAR * spread)
        .toList();
  }

  /** How far about a single point there is something to see. */
  private static double reach(List<Point> points) {
    double size =
        points.stream()
            .mapToDouble(point -> Math.max(Math.abs(point.x()), Math.abs(point.y())))
            .max()
            .orElse(0);
    return Math.max(1.2, size / 3);
  }
}
