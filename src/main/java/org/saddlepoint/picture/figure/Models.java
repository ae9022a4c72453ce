package org.saddlepoint.picture.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.derivation.saddles.SaddleQuantities;
import org.saddlepoint.picture.Bend;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Point;
import org.saddlepoint.picture.Surface;

/** The quadratic model at the point: dashed lines of the same levels as the function's. */
final class Models {
  private static final Quantity[] ASKING = {
    CalculusQuantities.TAYLOR_MODEL,
    CalculusQuantities.PREDICTED_CHANGE,
    CalculusQuantities.MODEL_ERROR,
    SaddleQuantities.PREDICTED_REDUCTION,
    SaddleQuantities.TRUST_RATIO,
    Quantities.NEWTON_STEP,
    Quantities.NEWTON_NEXT
  };

  private static final int MANY = 9;

  private Models() {}

  /** The model's lines crowd where it has an end of its own: every other of many is enough. */
  private static List<Double> some(List<Double> levels) {
    return levels.size() <= MANY
        ? levels
        : IntStream.range(0, levels.size()).filter(i -> i % 2 == 1).mapToObj(levels::get).toList();
  }

  static Part of(Scene scene) {
    Optional<Point> start = scene.start();
    Optional<Bend> bend = scene.bend();
    Optional<Point> gradient = scene.vector(Quantities.GRADIENT_AT_POINT);
    boolean isOwnModel = scene.centre().isPresent() || !scene.hasObjective();
    if (isOwnModel
        || !scene.leadsBy(ASKING)
        || start.isEmpty()
        || bend.isEmpty()
        || gradient.isEmpty()) {
      return Part.NOTHING;
    }
    double value = scene.surface().at(start.get());
    Surface model = Surface.quadratic(start.get(), value, gradient.get(), bend.get());
    return Part.of(
            List.of(start.get()), view -> List.of(new Layer.Model(model, some(view.levels()))))
        .saying(Message.of("picture.says.model"));
  }
}
