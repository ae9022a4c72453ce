package org.saddlepoint.derivation.conditioning;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** Family K of the catalogue. */
final class ConditionSlips {
  private static final Comparator<Expression> MAGNITUDE =
      Comparator.comparing(Exact::magnitude, Exact.ORDER);

  private ConditionSlips() {}

  static List<Slip> of(ConditionNumberRule rule) {
    return new FaultySteps(Quantities.CONDITION_NUMBER)
        .principal("K1", "inverted", d -> ofRight(rule, d, ConditionSlips::reciprocal))
        .other("K2", "determinant", d -> number(Exact.magnitude(product(d))))
        .other("K2b", "reciprocal-determinant", ConditionSlips::reciprocalDeterminant)
        .principal("K3", "diagonal-ratio", ConditionSlips::diagonalRatio)
        .other("K4", "signed", ConditionSlips::signed)
        .other("K5", "smallest-signed", ConditionSlips::smallestSigned)
        .principal("K6", "difference", ConditionSlips::difference)
        .principal("K7", "root", d -> ofRight(rule, d, Expression::sqrt))
        .other("K7b", "square", d -> ofRight(rule, d, e -> Expression.power(e, 2)))
        .other("K9", "trace-over-determinant", ConditionSlips::traceOverDeterminant)
        .other("K10", "zero-left-out", ConditionSlips::zeroLeftOut)
        .slips();
  }

  private static Optional<Value> number(Expression e) {
    return Optional.of(new Value.Scalar(e));
  }

  private static List<Expression> eigenvalues(Derivation derivation) {
    return Exact.eigenvalues(derivation);
  }

  /** From the right value, where that is a number other than 1. */
  private static Optional<Value> ofRight(
      ConditionNumberRule rule, Derivation derivation, Function<Expression, Expression> faulty) {
    return rule.own(derivation) instanceof Value.Scalar(var kappa) && !kappa.equals(Expression.ONE)
        ? number(Simplifier.simplify(faulty.apply(kappa)))
        : Optional.empty();
  }

  private static Expression reciprocal(Expression e) {
    return Expression.power(e, -1);
  }

  private static Expression product(Derivation derivation) {
    return Simplifier.expand(Expression.product(eigenvalues(derivation)));
  }

  private static Optional<Value> reciprocalDeterminant(Derivation derivation) {
    return number(Exact.quotient(Expression.ONE, Exact.magnitude(product(derivation))));
  }

  /** Not where the matrix is diagonal: there it is right. */
  private static Optional<Value> diagonalRatio(Derivation derivation) {
    Matrix<Expression> h = derivation.matrix(Quantities.HESSIAN_AT_POINT);
    List<Expression> diagonal =
        IntStream.range(0, h.height()).mapToObj(i -> Exact.magnitude(h.at(i, i))).toList();
    boolean isDiagonal =
        h.rows().stream().flatMap(List::stream).filter(e -> !Expression.ZERO.equals(e)).count()
            <= diagonal.stream().filter(e -> !Expression.ZERO.equals(e)).count();
    return isDiagonal
        ? Optional.empty()
        : number(
            Exact.quotient(
                Collections.max(diagonal, Exact.ORDER), Collections.min(diagonal, Exact.ORDER)));
  }

  /** The sign of the eigenvalues carried along. */
  private static Optional<Value> signed(Derivation derivation) {
    List<Expression> all = eigenvalues(derivation);
    Expression ratio =
        Exact.quotient(Collections.max(all, MAGNITUDE), Collections.min(all, MAGNITUDE));
    return Exact.signum(ratio) < 0 ? number(ratio) : Optional.empty();
  }

  /** λmax/λmin as they stand; differs where an eigenvalue is negative. */
  private static Optional<Value> smallestSigned(Derivation derivation) {
    List<Expression> all = eigenvalues(derivation);
    Expression smallest = Collections.min(all, Exact.ORDER);
    return Exact.signum(smallest) < 0
        ? number(Exact.quotient(Collections.max(all, Exact.ORDER), smallest))
        : Optional.empty();
  }

  private static Optional<Value> difference(Derivation derivation) {
    List<Expression> all = eigenvalues(derivation);
    return number(
        Exact.difference(Collections.max(all, Exact.ORDER), Collections.min(all, Exact.ORDER)));
  }

  private static Optional<Value> traceOverDeterminant(Derivation derivation) {
    Expression trace = Simplifier.simplify(Expression.sum(eigenvalues(derivation)));
    return number(Exact.quotient(trace, product(derivation)));
  }

  /** The ratio of those that are not zero. */
  private static Optional<Value> zeroLeftOut(Derivation derivation) {
    List<Expression> all = eigenvalues(derivation);
    List<Expression> others = all.stream().filter(e -> !Exact.isZero(e)).toList();
    return others.size() == all.size() || others.isEmpty()
        ? Optional.empty()
        : number(
            Exact.quotient(
                Exact.magnitude(Collections.max(others, MAGNITUDE)),
                Exact.magnitude(Collections.min(others, MAGNITUDE))));
  }
}
