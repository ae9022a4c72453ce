package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** By which variables to differentiate, in which order. */
final class Order {
  private Order() {}

  /** The first so many of them; throws where there are not so many, or one is no variable. */
  static List<String> first(Derivation derivation, int count) {
    List<String> names = new ArrayList<>();
    for (Expression entry : derivation.vector(CalculusQuantities.BY)) {
      if (!(entry instanceof Expression.Variable(var name))
          || !derivation.variables().contains(name)) {
        throw new UnderivableException(Message.of("derivation.by"));
      }
      names.add(name);
    }
    if (names.size() < count) {
      throw new UnderivableException(Message.of("derivation.by"));
    }
    return List.copyOf(names.subList(0, count));
  }

  static String at(Derivation derivation, int place) {
    return first(derivation, place).getLast();
  }

  /** The place of a variable among the coordinates. */
  static int index(Derivation derivation, int place) {
    return derivation.variables().indexOf(at(derivation, place));
  }

  /** ∂²f/∂y∂x for x, then y. */
  static Formula symbol(List<String> by) {
    if (by.size() == 1) {
      return Notation.partial(by.getFirst());
    }
    StringBuilder tex = new StringBuilder();
    StringBuilder text = new StringBuilder("f_");
    for (String name : by) {
      Formula x = Notation.variable(name);
      tex.insert(0, "\\,\\partial " + x.tex());
      text.append(x.text());
    }
    String above = "\\partial^{" + by.size() + "} f";
    return Formulas.symbol("\\frac{" + above + "}{" + tex.substring(2) + "}", text.toString());
  }
}
