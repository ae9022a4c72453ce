package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Rationals;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.linear.LinearAlgebra;
import org.saddlepoint.linear.Matrix;
import org.saddlepoint.number.Rational;

/** Which variables stand together in a term of f, and of what degree the gradient can be. */
final class Coupling {
  private static final LinearAlgebra<Rational> ALGEBRA = new LinearAlgebra<>(Rationals.EXACT);

  private Coupling() {}

  /** The variables by their places, those gathered that meet in some term. */
  static List<List<Integer>> blocks(Derivation derivation) {
    List<List<Integer>> blocks = new ArrayList<>();
    for (int i = 0; i < derivation.dimension(); i++) {
      blocks.add(List.of(i));
    }
    for (List<String> together : together(derivation)) {
      List<Integer> places = together.stream().map(derivation.variables()::indexOf).toList();
      List<Integer> joined = new ArrayList<>();
      List<List<Integer>> apart = new ArrayList<>();
      for (List<Integer> block : blocks) {
        if (Collections.disjoint(block, places)) {
          apart.add(block);
        } else {
          joined.addAll(block);
        }
      }
      if (!joined.isEmpty()) {
        apart.add(joined.stream().sorted().toList());
      }
      blocks = apart;
    }
    return blocks;
  }

  private static List<List<String>> together(Derivation derivation) {
    if (derivation.isGiven(Quantities.GRADIENT)) {
      List<List<String>> together = new ArrayList<>();
      List<Expression> gradient = Exact.vector(derivation, Quantities.GRADIENT);
      for (int i = 0; i < gradient.size(); i++) {
        List<String> held = new ArrayList<>(Vocabulary.variablesOf(gradient.get(i)));
        held.add(derivation.variables().get(i));
        together.add(held);
      }
      return together;
    }
    Expression f = Simplifier.expand(derivation.scalar(Quantities.OBJECTIVE));
    List<Expression> terms = f instanceof Expression.Sum(var all) ? all : List.of(f);
    return terms.stream().map(term -> List.copyOf(Vocabulary.variablesOf(term))).toList();
  }

  /** Not less than the degree of any entry of the gradient; throws where it is no polynomial. */
  static int degree(Derivation derivation) {
    return derivation.isGiven(Quantities.GRADIENT)
        ? derivation.vector(Quantities.GRADIENT).stream().mapToInt(Coupling::degree).max().orElse(0)
        : Math.max(0, degree(derivation.scalar(Quantities.OBJECTIVE)) - 1);
  }

  static int degree(Expression e) {
    return switch (e) {
      case Expression.Variable variable -> 1;
      case Expression.Sum(var terms) -> terms.stream().mapToInt(Coupling::degree).max().orElse(0);
      case Expression.Product(var factors) -> factors.stream().mapToInt(Coupling::degree).sum();
      case Expression.Power(var base, Expression.Constant(var n))
          when n.isInteger() && n.signum() > 0 ->
          degree(base) * n.toInt().orElseThrow(() -> new ArithmeticException("large"));
      default -> {
        if (!Vocabulary.variablesOf(e).isEmpty()) {
          throw new ArithmeticException("no polynomial");
        }
        yield 0;
      }
    };
  }

  /** Three variables or more that are coupled, and not by linear equations only. */
  static boolean isTooStrong(Derivation derivation) {
    return blocks(derivation).stream().anyMatch(block -> block.size() > 2) && !isLinear(derivation);
  }

  static boolean isLinear(Derivation derivation) {
    try {
      return degree(derivation) <= 1;
    } catch (ArithmeticException noPolynomial) {
      return false;
    }
  }

  /** Whether linear functions have just one common zero: their coefficients by differences. */
  static boolean isRegular(
      List<Integer> block, Function<List<Rational>, List<Rational>> functions) {
    List<Rational> origin = Collections.nCopies(block.size(), Rational.ZERO);
    List<Rational> constants = functions.apply(origin);
    List<List<Rational>> columns = new ArrayList<>();
    for (int j = 0; j < block.size(); j++) {
      List<Rational> unit = new ArrayList<>(origin);
      unit.set(j, Rational.ONE);
      columns.add(difference(functions.apply(unit), constants));
    }
    return !ALGEBRA.determinant(new Matrix<>(columns)).isZero();
  }

  private static List<Rational> difference(List<Rational> a, List<Rational> b) {
    List<Rational> difference = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      difference.add(a.get(i).minus(b.get(i)));
    }
    return difference;
  }
}
