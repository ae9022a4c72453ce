package org.saddlepoint.picture.figure;

import static org.saddlepoint.derivation.Judgements.DEGENERATE;
import static org.saddlepoint.derivation.Judgements.MAXIMUM;
import static org.saddlepoint.derivation.Judgements.MINIMUM;
import static org.saddlepoint.derivation.Judgements.SADDLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Finding;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Message.Argument;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.derivation.calculus.CalculusQuantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Shape;
import org.saddlepoint.picture.Point;

/** Critical points with their classes. */
final class Places {

  /** One of them, exactly and as it is drawn. */
  record Place(List<Expression> exact, Point at, String word) {

    Layer mark() {
      Shape shape =
          switch (word) {
            case MINIMUM -> Shape.PIT;
            case MAXIMUM -> Shape.SUMMIT;
            case SADDLE -> Shape.PASS;
            default -> Shape.OPEN;
          };
      return new Layer.Mark(at, shape, Message.of("picture.class." + word));
    }
  }

  private Places() {}

  /** All that the derivation can find; none where it finds none. */
  static List<Place> of(Scene scene) {
    Derivation derivation = scene.derivation();
    if (!scene.hasObjective()) {
      return scene.centre().isPresent()
          ? place(derivation, List.of(Expression.ZERO, Expression.ZERO)).stream().toList()
          : List.of();
    }
    if (scene.value(CalculusQuantities.CRITICAL_POINTS).orElse(null)
        instanceof Value.Points(var places)) {
      return places.stream().flatMap(p -> place(derivation, p.at()).stream()).toList();
    }
    return given(scene);
  }

  /** The derivation's own point, where it is a critical one. */
  private static List<Place> given(Scene scene) {
    return scene.isGiven(Quantities.POINT)
            && scene.value(Quantities.CLASSIFICATION).isPresent()
            && scene.value(Quantities.POINT).orElse(null) instanceof Value.Vector(var point)
        ? place(scene.derivation(), point).stream().toList()
        : List.of();
  }

  private static Optional<Place> place(Derivation derivation, List<Expression> exact) {
    Derivation there =
        derivation.isGiven(Quantities.OBJECTIVE)
            ? derivation.with(Quantities.POINT, new Value.Vector(exact))
            : derivation;
    String word =
        there.find(Quantities.CLASSIFICATION) instanceof Finding.Found(Value.Word(var id))
            ? id
            : DEGENERATE;
    return Scene.point(exact).map(at -> new Place(exact, at, word));
  }

  static Figure.Table table(Derivation derivation, List<Place> places) {
    List<Formula> heads = Symbols.heads(derivation);
    heads.add(Formulas.symbol("", ""));
    return new Figure.Table(
        Message.of("picture.critical-points"),
        heads,
        places.stream().map(place -> row(derivation, place)).toList());
  }

  private static List<Argument> row(Derivation derivation, Place place) {
    List<Argument> row = new ArrayList<>();
    try {
      row.addAll(Symbols.row(derivation, place.exact()));
    } catch (UnderivableException | ArithmeticException none) {
      row.addAll(place.exact().stream().map(Symbols::cell).toList());
      row.add(Message.plain(""));
    }
    row.add(Message.term("picture.class." + place.word()));
    return row;
  }
}
