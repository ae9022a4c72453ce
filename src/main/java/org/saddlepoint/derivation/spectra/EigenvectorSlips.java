package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/** Family V of the catalogue. Directions that are right after all are no slips. */
final class EigenvectorSlips {
  private EigenvectorSlips() {}

  static List<Slip> ofOne(EigenvectorRule rule) {
    return new FaultySteps(SpectraQuantities.EIGENVECTOR)
        .principal("V1", "other-eigenvalue", d -> wrong(rule.right(d), other(d, List::getFirst)))
        .other("V1", "other-eigenvalue", d -> wrong(rule.right(d), other(d, List::getLast)))
        .principal("V2", "entries-swapped", d -> wrong(rule.right(d), swapped(rule.right(d))))
        .principal("V3", "sign-of-one-entry", d -> wrong(rule.right(d), sign(rule.right(d))))
        .other("V3", "sign-of-one-entry", d -> wrong(rule.right(d), sign(rule.right(d), 0)))
        .other("V3", "sign-of-one-entry", d -> wrong(rule.right(d), sign(rule.right(d), 1)))
        .other("V4", "zero-vector", EigenvectorSlips::zero)
        .other("V5", "row-of-the-matrix", d -> wrong(rule.right(d), row(d)))
        .other("V6", "pair-of-eigenvalues", d -> wrong(rule.right(d), values(d)))
        .other("V7", "combination", d -> wrong(rule.right(d), combined(rule.right(d), d)))
        .slips();
  }

  static List<Slip> ofPairs(EigenpairsRule rule) {
    return new FaultySteps(SpectraQuantities.EIGENPAIRS)
        .principal("V1", "vectors-exchanged", d -> exchanged(rule.right(d)))
        .principal("V2", "entries-swapped", d -> each(rule.right(d), EigenvectorSlips::swapped))
        .principal("V3", "sign-of-one-entry", d -> each(rule.right(d), EigenvectorSlips::sign))
        .slips();
  }

  static List<Slip> ofOther(OtherEigenvectorRule rule) {
    return new FaultySteps(SpectraQuantities.OTHER_EIGENVECTOR)
        .principal("V2", "entries-swapped", d -> wrong(rule.right(d), swapped(vector(d))))
        .principal("V3", "sign-of-one-entry", d -> wrong(rule.right(d), sign(vector(d))))
        .principal("V1", "same-again", d -> wrong(rule.right(d), Optional.of(vector(d))))
        .slips();
  }

  private static List<Expression> vector(Derivation derivation) {
    return derivation.vector(Quantities.DIRECTION);
  }

  private static Optional<Value> wrong(List<Expression> right, Optional<List<Expression>> faulty) {
    return faulty
        .filter(v -> v.size() == right.size() && !Exact.areZero(v))
        .filter(v -> !Eigenspaces.areParallel(v, right))
        .map(v -> new Value.Vector(Eigenspaces.tidy(v)));
  }

  /** An eigenvector for another eigenvalue than the one asked for. */
  private static Optional<List<Expression>> other(
      Derivation derivation, Function<List<Expression>, Expression> which) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    Expression lambda = EigenvectorRule.eigenvalue(derivation);
    List<Expression> others =
        Given.roots(derivation).stream()
            .filter(root -> !Exact.isZero(Exact.difference(root, lambda)))
            .toList();
    return Optional.of(others)
        .filter(roots -> !roots.isEmpty())
        .map(which)
        .map(root -> Eigenspaces.of(hessian, root))
        .filter(basis -> !basis.isEmpty())
        .map(List::getFirst);
  }

  static Optional<List<Expression>> swapped(List<Expression> vector) {
    return vector.size() == 2 ? Optional.of(vector.reversed()) : Optional.empty();
  }

  /** The last entry that is not zero, unless it is the only one. */
  static Optional<List<Expression>> sign(List<Expression> vector) {
    List<Expression> changed = new ArrayList<>(vector);
    for (int i = vector.size() - 1; i > 0; i--) {
      if (!Exact.isZero(vector.get(i))) {
        changed.set(i, Exact.negate(vector.get(i)));
        return Optional.of(changed);
      }
    }
    return Optional.empty();
  }

  /** One of more than two: with two, either entry gives the same direction. */
  private static Optional<List<Expression>> sign(List<Expression> vector, int index) {
    if (vector.size() < 3 || Exact.isZero(vector.get(index))) {
      return Optional.empty();
    }
    List<Expression> changed = new ArrayList<>(vector);
    changed.set(index, Exact.negate(vector.get(index)));
    return Optional.of(changed);
  }

  private static Optional<Value> zero(Derivation derivation) {
    return Optional.of(
        new Value.Vector(Collections.nCopies(Given.hessian(derivation).height(), Expression.ZERO)));
  }

  /** With two rows that is the direction of the other eigenvectors, which is V1. */
  private static Optional<List<Expression>> row(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    if (hessian.height() == 2) {
      return Optional.empty();
    }
    return Eigenspaces.shifted(hessian, EigenvectorRule.eigenvalue(derivation)).rows().stream()
        .filter(row -> !Exact.areZero(row))
        .findFirst();
  }

  private static Optional<List<Expression>> values(Derivation derivation) {
    return Optional.of(Given.roots(derivation));
  }

  private static Optional<List<Expression>> combined(
      List<Expression> right, Derivation derivation) {
    return other(derivation, List::getFirst).map(w -> sum(right, w));
  }

  private static List<Expression> sum(List<Expression> v, List<Expression> w) {
    List<Expression> sum = new ArrayList<>();
    for (int i = 0; i < v.size(); i++) {
      sum.add(Exact.sum(v.get(i), w.get(i)));
    }
    return sum;
  }

  private static Optional<Value> exchanged(List<Value.Pair> right) {
    if (right.size() != 2 || right.getFirst().value().equals(right.getLast().value())) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Pairs(
            List.of(
                new Value.Pair(right.getFirst().value(), right.getLast().vector()),
                new Value.Pair(right.getLast().value(), right.getFirst().vector()))));
  }

  private static Optional<Value> each(
      List<Value.Pair> right, Function<List<Expression>, Optional<List<Expression>>> faulty) {
    if (right.size() != 2 || right.getFirst().value().equals(right.getLast().value())) {
      return Optional.empty();
    }
    List<Value.Pair> pairs = new ArrayList<>();
    boolean differs = false;
    for (Value.Pair pair : right) {
      List<Expression> vector = faulty.apply(pair.vector()).orElse(pair.vector());
      differs |= !Eigenspaces.areParallel(vector, pair.vector());
      pairs.add(new Value.Pair(pair.value(), Eigenspaces.tidy(vector)));
    }
    return differs ? Optional.of(new Value.Pairs(pairs)) : Optional.empty();
  }
}
