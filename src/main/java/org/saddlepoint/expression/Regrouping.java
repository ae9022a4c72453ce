package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Syntax.Factor;
import org.saddlepoint.expression.Syntax.Joint;
import org.saddlepoint.expression.Syntax.Term;

/**
 * The other way in which a formula can have been meant where brackets were left out: 1/2x as
 * 1/(2x), e^xy as e^(xy), √2x as √(2x).
 */
final class Regrouping {
  private Regrouping() {}

  static Syntax of(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal -> literal;
      case Syntax.Variable variable -> variable;
      case Syntax.Euler euler -> euler;
      case Syntax.Pi pi -> pi;
      case Syntax.Group(int position, var inside) -> new Syntax.Group(position, of(inside));
      case Syntax.Negative(int position, var inside) -> new Syntax.Negative(position, of(inside));
      case Syntax.Sum(int position, var terms) ->
          new Syntax.Sum(
              position,
              terms.stream().map(term -> new Term(term.sign(), of(term.value()))).toList());
      case Syntax.Product(int position, var factors) ->
          new Syntax.Product(position, regrouped(factors));
      case Syntax.Power(int position, var base, var exponent) ->
          new Syntax.Power(position, of(base), of(exponent));
      case Syntax.Root(int position, var order, var radicand) ->
          new Syntax.Root(position, order, of(radicand));
      case Syntax.Call(int position, var function, var argument) ->
          new Syntax.Call(position, function, of(argument));
    };
  }

  /** Whatever stands right beside a divisor, an exponent or a radicand is drawn into it. */
  private static List<Factor> regrouped(List<Factor> factors) {
    List<Factor> result = new ArrayList<>();
    for (Factor factor : factors) {
      Factor here = new Factor(factor.joint(), of(factor.value()));
      Optional<Syntax> drawn =
          factor.joint() == Joint.BESIDE && !result.isEmpty()
              ? drawnIn(result.getLast(), here)
              : Optional.empty();
      if (drawn.isPresent()) {
        Joint joint = result.removeLast().joint();
        result.add(new Factor(joint, drawn.get()));
      } else {
        result.add(here);
      }
    }
    return result;
  }

  private static Optional<Syntax> drawnIn(Factor before, Factor next) {
    return switch (before.value()) {
      case Syntax.Power(int position, var base, var exponent) when isOpen(exponent) ->
          Optional.of(new Syntax.Power(position, base, beside(exponent, next)));
      case Syntax.Root(int position, var order, var radicand) when isOpen(radicand) ->
          Optional.of(new Syntax.Root(position, order, beside(radicand, next)));
      default ->
          before.joint() == Joint.OVER
              ? Optional.of(beside(before.value(), next))
              : Optional.empty();
    };
  }

  /** Not closed by brackets: a sign or several side by side. */
  private static boolean isOpen(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal literal -> true;
      case Syntax.Variable variable -> true;
      case Syntax.Pi pi -> true;
      case Syntax.Negative(int position, var inside) -> isOpen(inside);
      case Syntax.Product(int position, var factors) -> isOpen(factors.getLast().value());
      default -> false;
    };
  }

  private static Syntax beside(Syntax first, Factor next) {
    List<Factor> factors =
        first instanceof Syntax.Product(int position, var inner)
            ? new ArrayList<>(inner)
            : new ArrayList<>(List.of(new Factor(Joint.TIMES, first)));
    factors.add(next);
    return new Syntax.Product(first.position(), factors);
  }
}
