package org.saddlepoint.picture.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.picture.Layer;
import org.saddlepoint.picture.Layer.Shape;
import org.saddlepoint.picture.Point;

class PicturedTest {

  private static Expression read(String text) {
    return switch (ExpressionReader.read(text, Vocabulary.of("x", "y"))) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed unparsed -> throw new AssertionError(text + unparsed.reason());
    };
  }

  private static Value vector(long... entries) {
    List<Expression> list = new ArrayList<>();
    for (long entry : entries) {
      list.add(Expression.of(entry));
    }
    return new Value.Vector(list);
  }

  private static Derivation of(String objective, Map<String, Value> more) {
    Map<Quantity, Value> given = new HashMap<>();
    given.put(Quantities.OBJECTIVE, new Value.Scalar(read(objective)));
    more.forEach((id, value) -> given.put(new Quantity(id), value));
    return Derivation.of(Rules.ALL, List.of("x", "y"), given);
  }

  private static Optional<Figure> solution(Derivation derivation, String... asked) {
    return Pictured.solution(derivation, List.of(asked).stream().map(Quantity::new).toList());
  }

  private static <T extends Layer> List<T> layers(Figure figure, Class<T> kind) {
    return figure.plot().layers().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> says(Figure figure) {
    return figure.caption().stream().map(Message::key).toList();
  }

  @Test
  void criticalPointsStandWhereTheyAreWithTheirClass() {
    Figure figure = solution(of("x^3 - 3*x + y^2", Map.of()), "critical-points").orElseThrow();
    assertThat(layers(figure, Layer.Mark.class))
        .extracting(Layer.Mark::shape, Layer.Mark::at)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Shape.PIT, new Point(1, 0)),
            org.assertj.core.groups.Tuple.tuple(Shape.PASS, new Point(-1, 0)));
    // f(-1, 0) = 2.
    assertThat(layers(figure, Layer.Ground.class).getFirst().bold()).containsExactly(2.0);
    assertThat(says(figure)).contains("picture.says.pass");
    assertThat(figure.tables()).hasSize(1);
    assertThat(figure.tables().getFirst().rows()).hasSize(2);
  }

  @Test
  void principalAxesAreAtRightAnglesAndEndOnTheBoldLine() {
    // Eigenvalues 2 and 8 along (1, -1) and (1, 1).
    Figure figure =
        solution(of("5*x^2/2 + 3*x*y + 5*y^2/2", Map.of()), "eigenvalues").orElseThrow();
    List<Layer.Axis> axes = layers(figure, Layer.Axis.class);
    assertThat(axes).hasSize(2);
    Point low = axes.get(0).half();
    Point high = axes.get(1).half();
    assertThat(low.dot(high)).isCloseTo(0, within(1e-9));
    assertThat(low.length() / high.length()).isCloseTo(2, within(1e-9));
    assertThat(low.x()).isCloseTo(-low.y(), within(1e-9));
    Layer.Ground ground = layers(figure, Layer.Ground.class).getFirst();
    double bold = ground.bold().iterator().next();
    assertThat(ground.surface().at(low)).isCloseTo(bold, within(1e-9));
    assertThat(ground.surface().at(high)).isCloseTo(bold, within(1e-9));
    assertThat(ground.levels()).contains(bold);
  }

  @Test
  void aNewtonStepIsAsLongAsItIsWithTheModelBesideIt() {
    Derivation derivation = of("exp(x) + y^2", Map.of("point", vector(0, 1)));
    Figure figure = solution(derivation, "newton-next").orElseThrow();
    Layer.Arrow arrow = layers(figure, Layer.Arrow.class).getFirst();
    // g = (1, 2), H = diag(1, 2).
    assertThat(arrow.to()).isEqualTo(new Point(-1, 0));
    assertThat(arrow.line()).isEqualTo(Layer.Line.DASHED);
    assertThat(layers(figure, Layer.Model.class)).hasSize(1);
    // 2 + d1 + 2 d2 + d1^2/2 + d2^2 at d = (1, 1).
    assertThat(layers(figure, Layer.Model.class).getFirst().surface().at(1, 2))
        .isCloseTo(6.5, within(1e-9));
    assertThat(figure.plot().window().holds(new Point(-1, 0))).isTrue();
  }

  @Test
  void ofAQuadraticThereIsNoModelBesideIt() {
    Derivation derivation = of("x^2 + 3*y^2", Map.of("point", vector(2, 1)));
    Figure figure = solution(derivation, "newton-next").orElseThrow();
    assertThat(layers(figure, Layer.Model.class)).isEmpty();
  }

  @Test
  void aRunHasItsPointsInOrderAndATableOfThem() {
    Derivation derivation =
        of(
            "x^2 + y^2/2",
            Map.of(
                "point", vector(4, 4),
                "step-size", new Value.Scalar(Expression.of(1, 2)),
                "steps", new Value.Scalar(Expression.of(2))));
    Figure figure = solution(derivation, "gradient-descent-point").orElseThrow();
    Layer.Trail trail = layers(figure, Layer.Trail.class).getFirst();
    assertThat(trail.points()).containsExactly(new Point(4, 4), new Point(0, 2), new Point(0, 1));
    assertThat(figure.tables().getFirst().rows()).hasSize(3);
    assertThat(says(figure)).contains("picture.says.run.solid");
  }

  @Test
  void theGradientStandsAtARightAngleToItsLine() {
    Derivation derivation = of("x*y", Map.of("point", vector(3, 1)));
    Figure figure = solution(derivation, "gradient-at-point").orElseThrow();
    Layer.Arrow arrow = layers(figure, Layer.Arrow.class).getFirst();
    Point way = arrow.to().minus(arrow.from());
    // Along the line xy = 3 one goes by (3, -1).
    assertThat(way.dot(new Point(3, -1))).isCloseTo(0, within(1e-9));
    assertThat(figure.plot().window().hasOneScale()).isTrue();
    assertThat(layers(figure, Layer.Ground.class).getFirst().bold()).containsExactly(3.0);
  }

  @Test
  void aMatrixIsDrawnAsItsForm() {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y"),
            Map.of(
                Quantities.HESSIAN_AT_POINT,
                new Value.Grid(
                    Matrix.of(
                        List.of(Expression.of(2), Expression.of(0)),
                        List.of(Expression.of(0), Expression.of(-4))))));
    Figure figure = solution(derivation, "definiteness").orElseThrow();
    assertThat(layers(figure, Layer.Ground.class).getFirst().surface().at(1, 2)).isEqualTo(1 - 8);
    assertThat(layers(figure, Layer.Mark.class).getFirst().shape()).isEqualTo(Shape.PASS);
    assertThat(figure.title().key()).isEqualTo("picture.contours-of-form");
  }

  @Test
  void threeVariablesAndPlainDerivativesHaveNone() {
    Derivation three =
        Derivation.of(
            Rules.ALL,
            List.of("x", "y", "z"),
            Map.of(Quantities.OBJECTIVE, new Value.Scalar(read("x^2 + y^2"))));
    assertThat(solution(three, "eigenvalues")).isEmpty();
    assertThat(solution(of("x^2*y", Map.of()), "gradient", "hessian")).isEmpty();
  }

  @Test
  void inOneVariableTheParabolaTurnsWhereTheStepLeads() {
    Derivation derivation =
        Derivation.of(
            Rules.ALL,
            List.of("theta"),
            Map.of(
                Quantities.OBJECTIVE,
                new Value.Scalar(Expression.exp(Expression.variable("theta"))),
                Quantities.POINT,
                vector(0)));
    // e^t has value, slope and curvature 1 at 0: 1 + t + t^2/2 turns at -1, where it is 1/2.
    Figure figure = solution(derivation, "scalar-newton-next").orElseThrow();
    List<Layer.Mark> marks = layers(figure, Layer.Mark.class);
    assertThat(marks)
        .extracting(Layer.Mark::at)
        .containsExactly(new Point(-1, 0.5), new Point(0, 1), new Point(-1, Math.exp(-1)));
    assertThat(marks).allMatch(mark -> figure.plot().window().holds(mark.at()));
    assertThat(layers(figure, Layer.Graph.class).get(1).function().applyAsDouble(2)).isEqualTo(5);
    assertThat(figure.plot().across()).isEqualTo("θ");
  }

  /** Nothing is drawn where nothing can be, and nothing is thrown. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "1/x",
        "ln(-1-x^2)",
        "ln(x)*ln(y)",
        "10^60*x^2+y",
        "exp(900*x)",
        "abs(x)^(1/2)+y",
        "1/(x-1)+y^2"
      })
  void hostileFunctionsDoNoHarm(String objective) {
    Derivation derivation = of(objective, Map.of("point", vector(1, 1), "direction", vector(0, 0)));
    for (String asked :
        List.of(
            "gradient-at-point", "newton-next", "classification", "eigenvalues", "taylor-model")) {
      solution(derivation, asked)
          .ifPresent(figure ->
              assertThat(layers(figure, Layer.Ground.class).getFirst().levels())
                  .isNotEmpty()
                  .allMatch(Double::isFinite));
    }
  }
}
