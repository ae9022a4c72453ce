package org.saddlepoint.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.Rational;

/** Worked by hand. */
class JetsTest {
  private static final List<String> XY = List.of("x", "y");

  private static Jet<Rational> exactly(String f, long x, long y) {
    Map<String, Rational> point = Map.of("x", Rational.of(x), "y", Rational.of(y));
    Expression function = Read.of(f, "x", "y");
    Jet<Rational> jet = Jets.of(function, XY, point, Rationals.EXACT);
    assertThat(Jets.gradient(function, XY, point, Rationals.EXACT)).isEqualTo(jet.gradient());
    return jet;
  }

  private static List<Rational> row(long... values) {
    return java.util.Arrays.stream(values).mapToObj(Rational::of).toList();
  }

  @Test
  void theTextsQuadratic() {
    Jet<Rational> jet = exactly("x^2 + 2x y + 3y^2", 1, -2);
    assertThat(jet.value()).isEqualTo(Rational.of(9));
    assertThat(jet.gradient()).isEqualTo(row(-2, -10));
    assertThat(jet.hessian()).isEqualTo(List.of(row(2, 2), row(2, 6)));
  }

  @Test
  void quotientsAndPowers() {
    // x/y: (1/y, −x/y²), second derivatives 0, −1/y², 2x/y³
    Jet<Rational> jet = exactly("x/y", 3, 2);
    assertThat(jet.gradient()).containsExactly(Rational.HALF, Rational.of(-3, 4));
    assertThat(jet.hessian())
        .containsExactly(
            List.of(Rational.ZERO, Rational.of(-1, 4)),
            List.of(Rational.of(-1, 4), Rational.of(3, 4)));
    Jet<Rational> square = exactly("(x + y)^3", 1, -1);
    assertThat(square.gradient()).isEqualTo(row(0, 0));
    assertThat(square.hessian()).isEqualTo(List.of(row(0, 0), row(0, 0)));
    assertThat(exactly("x^2", 0, 0).hessian()).isEqualTo(List.of(row(2, 0), row(0, 0)));
    assertThat(exactly("sqrt(x)", 4, 0).gradient().getFirst()).isEqualTo(Rational.of(1, 4));
    assertThat(exactly("sqrt(x)", 4, 0).hessian().getFirst().getFirst())
        .isEqualTo(Rational.of(-1, 32));
  }

  @Test
  void aConstantHasDerivativesZeroEvenWhereItsFunctionHasNone() {
    Jet<Rational> jet = exactly("x + sqrt(0) + |0|", 5, 0);
    assertThat(jet.gradient()).isEqualTo(row(1, 0));
    assertThat(exactly("7", 0, 0).hessian()).isEqualTo(List.of(row(0, 0), row(0, 0)));
  }

  @Test
  void aCornerHasNoDerivative() {
    assertThatThrownBy(() -> exactly("|x|", 0, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> exactly("sqrt(x)", 0, 0)).isInstanceOf(ArithmeticException.class);
    assertThat(exactly("|x|", -3, 0).gradient()).isEqualTo(row(-1, 0));
  }

  /** f, the point x, then f, f′ and f″ as another program gives them. */
  @ParameterizedTest
  @CsvSource({
    "exp(2x)     , 0.5 , 2.718281828459045 , 5.43656365691809  , 10.87312731383618",
    "ln(x)       , 2   , 0.693147180559945 , 0.5               , -0.25",
    "sin(x)      , 1   , 0.841470984807897 , 0.54030230586814  , -0.841470984807897",
    "cos(x)      , 1   , 0.54030230586814  , -0.841470984807897, -0.54030230586814",
    "tan(x)      , 1   , 1.557407724654902 , 3.425518820814760 , 10.66985894497532",
    "asin(x)     , 0.5 , 0.523598775598299 , 1.15470053837925  , 0.769800358919501",
    "acos(x)     , 0.5 , 1.04719755119660  , -1.15470053837925 , -0.769800358919501",
    "atan(x)     , 2   , 1.10714871779409  , 0.2               , -0.16",
    "sinh(x)     , 1   , 1.17520119364380  , 1.54308063481524  , 1.17520119364380",
    "cosh(x)     , 1   , 1.54308063481524  , 1.17520119364380  , 1.54308063481524",
    "tanh(x)     , 1   , 0.761594155955765 , 0.419974341614026 , -0.639700008449225",
    "asinh(x)    , 2   , 1.44363547517881  , 0.447213595499958 , -0.178885438199983",
    "acosh(x)    , 2   , 1.31695789692482  , 0.577350269189626 , -0.384900179459751",
    "atanh(x)    , 0.5 , 0.549306144334055 , 1.33333333333333  , 1.77777777777778",
    "|x|         , -2  , 2                 , -1                , 0",
    "x^x         , 2   , 4.000000000000000 , 6.772588722239781 , 13.46698950015237",
    "x^pi        , 2   , 8.824977827076288 , 13.86224275481784 , 14.84363862299811",
    "2^x         , 3   , 8                 , 5.54517744447956  , 3.84362411134558",
    "(-x)^(1/3)  , 8   , -2                , -0.0833333333333333, 0.00694444444444444"
  })
  void everyFunctionHasItsDerivatives(
      String f, double x, double value, double first, double second) {
    Jet<Double> jet = Jets.of(Read.of(f, "x"), List.of("x"), Map.of("x", x), Doubles.DOUBLES);
    assertThat(jet.value()).isCloseTo(value, within(value));
    assertThat(jet.gradient().getFirst()).isCloseTo(first, within(first));
    assertThat(jet.hessian().getFirst().getFirst()).isCloseTo(second, within(second));
  }

  private static org.assertj.core.data.Offset<Double> within(double size) {
    return org.assertj.core.data.Offset.offset(1e-13 * (1 + Math.abs(size)));
  }

  @Test
  void worksOverEnclosures() {
    var thirty = new Enclosures(30);
    Map<String, Interval> point = Map.of("x", Interval.of(1), "y", Interval.of(0));
    Jet<Interval> jet = Jets.of(Read.of("y e^(x y)", "x", "y"), XY, point, thirty);
    // ∂y = e^(xy) + xy e^(xy) = 1, ∂yy = 2x e^(xy) + x²y e^(xy) = 2, ∂xy = 2y + xy² times e^(xy) =
    // 0
    assertThat(jet.gradient().get(1).contains(Rational.ONE)).isTrue();
    assertThat(jet.hessian().get(1).get(1).contains(Rational.TWO)).isTrue();
    assertThat(jet.hessian().get(0).get(1).contains(Rational.ZERO)).isTrue();
  }
}
