package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.polynomial.PolynomialSystem;
import org.saddlepoint.derivation.polynomial.PolynomialSystem.Habit;
import org.saddlepoint.derivation.polynomial.Stage;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;

/** How ∇f = 0 is solved, told step by step. */
final class CriticalPointsText {
  private static final Formula SO = Formulas.symbol("\\quad\\Rightarrow\\quad", "⇒");
  private static final Formula OR = Formulas.symbol("\\quad\\text{or}\\quad", "or");

  private final Derivation derivation;
  private final Explanation text;

  CriticalPointsText(Derivation derivation, Explanation text) {
    this.derivation = derivation;
    this.text = text;
  }

  Explanation write() {
    text.say("start").show(zeros(derivation.vector(Quantities.GRADIENT)));
    tell(CriticalPointsRule.solution(derivation, Habit.RIGHT));
    List<Formula> points =
        CriticalPointsRule.points(derivation).stream().map(Formulas::point).toList();
    return points.isEmpty()
        ? text.say("none")
        : text.say(points.size() == 1 ? "one" : "many", Message.plain(points.size()))
            .show(Formulas.list(points));
  }

  /** The way to the solutions alone. */
  Explanation tell(PolynomialSystem.Solution solution) {
    List<Stage> stages = solution.stages();
    for (int i = 0; i < stages.size(); i++) {
      boolean isFirst = i == 0 || !(stages.get(i - 1) instanceof Stage.PutBack);
      tell(stages.get(i), isFirst);
    }
    return text;
  }

  private void tell(Stage stage, boolean isFirstPutBack) {
    switch (stage) {
      case Stage.Separate(var blocks) ->
          text.say(blocks.stream().allMatch(block -> block.size() == 1) ? "separate" : "blocks");
      case Stage.Solved solved -> solved(solved);
      case Stage.Factored(var equation, var factors) ->
          text.say("factored").show(Formulas.equation(product(factors), Notation.ZERO));
      case Stage.Case part -> part(part);
      case Stage.Expressed expressed -> expressed(expressed);
      case Stage.PutBack(var variable, var formula, var value) -> {
        if (isFirstPutBack) {
          text.say("put-back", Message.maths(Notation.variable(variable)));
        }
        text.equation(Notation.variable(variable), Formulas.of(formula), Formulas.of(value));
      }
      case Stage.Divided divided -> divided(divided);
      case Stage.Eliminated(var variable, var kept) ->
          text.say(
              "eliminated",
              Message.maths(Notation.variable(variable)),
              Message.maths(Notation.variable(kept)));
      case Stage.Combined(var count) -> {
        if (count > 1) {
          text.say("combined", Message.plain(count));
        }
      }
      case Stage.Impossible(var left) ->
          text.say(
              "impossible", Message.maths(Formulas.equation(Formulas.of(left), Notation.ZERO)));
    }
  }

  private void expressed(Stage.Expressed stage) {
    text.say("expressed", Message.maths(Notation.variable(stage.variable())))
        .show(implied(stage.equation(), named(stage.variable(), stage.value())));
    if (!stage.others().isEmpty()) {
      text.say("put-in").show(zeros(stage.others()));
    }
  }

  private void divided(Stage.Divided stage) {
    Formula variable = Notation.variable(stage.variable());
    text.say("expressed", Message.maths(variable))
        .show(implied(stage.equation(), named(stage.variable(), stage.value())))
        .say("divided", Message.maths(Formulas.of(stage.divisor())), Message.maths(variable));
  }

  private void part(Stage.Case part) {
    Formula condition = Formulas.equation(Formulas.of(part.left()), Formulas.of(part.right()));
    Formula factor =
        Formulas.equation(
            Formulas.of(part.factor().orElse(part.left())), Formulas.of(Expression.ZERO));
    boolean isPlain = part.factor().isEmpty() || factor.equals(condition);
    String name = part.equations().isEmpty() ? "case" : "case-left";
    if (isPlain) {
      text.say(name, Message.maths(condition));
    } else {
      text.say(name + "-of-factor", Message.maths(factor), Message.maths(condition));
    }
    if (!part.equations().isEmpty()) {
      text.show(zeros(part.equations()));
    }
  }

  private void solved(Stage.Solved solved) {
    Formula variable = Notation.variable(solved.variable());
    List<Formula> roots = new ArrayList<>();
    solved.roots().forEach(root -> roots.add(Formulas.named(variable, root)));
    String name = roots.isEmpty() ? "solved-none" : roots.size() == 1 ? "solved" : "solved-more";
    text.say(name, Message.maths(variable));
    Formula equation = Formulas.of(solved.equation());
    Formula zero =
        Formulas.equation(
            equation, solved.factored().map(Formulas::of).orElse(equation), Notation.ZERO);
    text.show(roots.isEmpty() ? zero : Formulas.join(zero, SO, alternatives(roots)));
  }

  private static Formula alternatives(List<Formula> roots) {
    Formula all = roots.getFirst();
    for (Formula root : roots.subList(1, roots.size())) {
      all = Formulas.join(all, OR, root);
    }
    return all;
  }

  private static Formula product(List<Expression> factors) {
    Formula product = Formulas.factor(factors.getFirst());
    for (Expression factor : factors.subList(1, factors.size())) {
      product = Formulas.adjacent(product, Formulas.factor(factor));
    }
    return product;
  }

  private static Formula implied(Expression equation, Formula conclusion) {
    Formula zero = Formulas.equation(Formulas.of(equation), Notation.ZERO);
    return Formulas.join(zero, SO, conclusion);
  }

  private static Formula named(String variable, Expression value) {
    return Formulas.equation(Notation.variable(variable), Formulas.of(value));
  }

  static Formula zeros(List<Expression> equations) {
    return Formulas.list(
        equations.stream().map(e -> Formulas.equation(Formulas.of(e), Notation.ZERO)).toList());
  }
}
