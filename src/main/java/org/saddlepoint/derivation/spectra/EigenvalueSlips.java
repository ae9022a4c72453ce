package org.saddlepoint.derivation.spectra;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Family E of the catalogue. */
final class EigenvalueSlips {
  private final EigenvaluesRule rule;

  private EigenvalueSlips(EigenvaluesRule rule) {
    this.rule = rule;
  }

  static List<Slip> of(EigenvaluesRule rule) {
    var faulty = new EigenvalueSlips(rule);
    return new FaultySteps(Quantities.EIGENVALUES)
        .principal("E1", "diagonal-read-off", EigenvalueSlips::diagonal)
        .principal("E2", "signs-flipped", d -> faulty.each(d, Exact::negate))
        .other("E3", "off-diagonal-not-squared", d -> roots(PolynomialSlips.notSquared(d)))
        .principal("E4", "off-diagonal-added", d -> roots(PolynomialSlips.added(d)))
        .other("E5", "discriminant-without-four", EigenvalueSlips::withoutFour)
        .principal("E6", "not-halved", d -> faulty.formula(d, (t, s) -> pair(t, s)))
        .principal(
            "E7", "only-root-halved", d -> faulty.formula(d, (t, s) -> pair(t, Exact.half(s))))
        .other("E8", "root-omitted", EigenvalueSlips::rootOmitted)
        .other("E9", "trace-determinant-swapped", d -> roots(PolynomialSlips.swapped(d)))
        .other("E10", "one-missing", d -> faulty.some(d, List::getLast))
        .other("E10", "one-missing", d -> faulty.some(d, List::getFirst))
        .other("E10b", "one-repeated", d -> faulty.repeated(d, List::getLast))
        .other("E10b", "one-repeated", d -> faulty.repeated(d, List::getFirst))
        .other("E11", "halved", d -> faulty.each(d, Exact::half))
        .other("E12", "pivots", EigenvalueSlips::pivots)
        .slips();
  }

  private List<Expression> right(Derivation derivation) {
    return rule.right(derivation);
  }

  private static Optional<Value> set(List<Expression> values) {
    return Optional.of(new Value.Multiset(Given.sorted(values)));
  }

  private static Optional<Value> roots(Optional<List<Expression>> coefficients) {
    return coefficients.flatMap(all -> set(Polynomials.roots(all)));
  }

  private static Optional<Value> diagonal(Derivation derivation) {
    Matrix<Expression> h = Given.hessian(derivation);
    return Given.isDiagonal(h) ? Optional.empty() : set(Given.diagonalEntries(h));
  }

  private Optional<Value> each(Derivation derivation, Function<Expression, Expression> faulty) {
    return set(right(derivation).stream().map(faulty).toList());
  }

  /** The sum of the two eigenvalues and their distance: trace and root of the discriminant. */
  private Optional<Value> formula(
      Derivation derivation, BiFunction<Expression, Expression, List<Expression>> faulty) {
    List<Expression> right = right(derivation);
    return right.size() == 2
        ? set(
            faulty.apply(
                Exact.sum(right.getFirst(), right.getLast()),
                Exact.difference(right.getLast(), right.getFirst())))
        : Optional.empty();
  }

  private static List<Expression> pair(Expression middle, Expression distance) {
    return List.of(Exact.difference(middle, distance), Exact.sum(middle, distance));
  }

  /** (tr ± √(tr² − det)) / 2. */
  private static Optional<Value> withoutFour(Derivation derivation) {
    return Given.twoByTwo(derivation)
        .flatMap(h -> {
          Expression trace = Exact.ALGEBRA.trace(h);
          Expression under =
              Exact.difference(Exact.product(trace, trace), Exact.ALGEBRA.determinant(h));
          return Exact.signum(under) < 0
              ? Optional.empty()
              : set(halves(pair(trace, Simplifier.simplify(Expression.sqrt(under)))));
        });
  }

  /** (tr ± (tr² − 4 det)) / 2. */
  private static Optional<Value> rootOmitted(Derivation derivation) {
    return Given.twoByTwo(derivation)
        .flatMap(h -> {
          Expression trace = Exact.ALGEBRA.trace(h);
          Expression discriminant = Polynomials.discriminant(trace, Exact.ALGEBRA.determinant(h));
          return set(halves(pair(trace, discriminant)));
        });
  }

  private static List<Expression> halves(List<Expression> values) {
    return values.stream().map(Exact::half).toList();
  }

  private Optional<Value> some(Derivation derivation, Function<List<Expression>, Expression> kept) {
    List<Expression> right = right(derivation);
    return right.size() == 2 ? set(List.of(kept.apply(right))) : Optional.empty();
  }

  private Optional<Value> repeated(
      Derivation derivation, Function<List<Expression>, Expression> kept) {
    List<Expression> right = right(derivation);
    if (right.size() != 2 || right.getFirst().equals(right.getLast())) {
      return Optional.empty();
    }
    return set(Arrays.asList(kept.apply(right), kept.apply(right)));
  }

  /** The diagonal after row reduction. */
  private static Optional<Value> pivots(Derivation derivation) {
    return Given.coupled(derivation)
        .flatMap(h -> {
          Expression square = Exact.product(h.at(0, 1), h.at(1, 0));
          Expression second = Exact.difference(h.at(1, 1), Exact.quotient(square, h.at(0, 0)));
          return set(List.of(h.at(0, 0), second));
        });
  }
}
