package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.util.Optional;
import org.saddlepoint.number.Rational;

/** Number leaves of the typed tree, and what their digits say about a whole formula. */
final class Literals {
  private Literals() {}

  static Syntax whole(int position, int value) {
    var decimal = new TypedDecimal(BigDecimal.valueOf(value), false);
    return new Syntax.Literal(
        position, Integer.toString(value), Rational.of(value), Optional.of(decimal));
  }

  /** In what digits the formula is written. */
  static Written written(Syntax syntax) {
    Optional<TypedDecimal> alone = alone(syntax);
    if (alone.isPresent()) {
      return new Written.AsDecimal(alone.get());
    }
    int fewest = fewestDigits(syntax);
    return fewest == Integer.MAX_VALUE ? new Written.Exactly() : new Written.FromDecimals(fewest);
  }

  /** A number by itself, with a sign, brackets or a power of ten. */
  private static Optional<TypedDecimal> alone(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal -> literal.decimal();
      case Syntax.Negative(var position, var inside) -> alone(inside).map(TypedDecimal::negate);
      case Syntax.Group(var position, var inside) -> alone(inside);
      case Syntax.Product product -> scientific(product);
      default -> Optional.empty();
    };
  }

  private static Optional<TypedDecimal> scientific(Syntax.Product product) {
    if (product.factors().size() != 2
        || product.factors().getLast().joint() == Syntax.Joint.OVER
        || !(product.factors().getLast().value() instanceof Syntax.Power(var p, var ten, var n))
        || !(ten instanceof Syntax.Literal base && base.value().equals(Rational.of(10)))) {
      return Optional.empty();
    }
    Optional<TypedDecimal> digits = alone(product.factors().getFirst().value());
    // A point in the exponent is no power of ten: 10^-3 is, 10^0.5 is a root.
    Optional<Integer> exponent =
        alone(n)
            .filter(e -> !e.hasPoint() && Math.abs(e.value().doubleValue()) <= 10_000)
            .map(e -> e.value().intValueExact());
    return digits.flatMap(d -> exponent.map(d::timesPowerOfTen));
  }

  private static int fewestDigits(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal ->
          literal
              .decimal()
              .filter(TypedDecimal::hasPoint)
              .map(TypedDecimal::significantDigits)
              .orElse(Integer.MAX_VALUE);
      case Syntax.Variable v -> Integer.MAX_VALUE;
      case Syntax.Euler e -> Integer.MAX_VALUE;
      case Syntax.Pi pi -> Integer.MAX_VALUE;
      case Syntax.Group(var position, var inside) -> fewestDigits(inside);
      case Syntax.Negative(var position, var inside) -> fewestDigits(inside);
      case Syntax.Sum(var position, var terms) ->
          terms.stream().mapToInt(term -> fewestDigits(term.value())).min().orElseThrow();
      case Syntax.Product(var position, var factors) ->
          factors.stream().mapToInt(factor -> fewestDigits(factor.value())).min().orElseThrow();
      case Syntax.Power(var position, var base, var exponent) ->
          Math.min(fewestDigits(base), fewestDigits(exponent));
      case Syntax.Root(var position, var order, var radicand) ->
          Math.min(
              fewestDigits(radicand), order.map(Literals::fewestDigits).orElse(Integer.MAX_VALUE));
      case Syntax.Call(var position, var function, var argument) -> fewestDigits(argument);
    };
  }
}
