package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.TooLargeException;

/**
 * All real solutions of p = 0, q = 0, … exactly, as one finds them by hand: an equation in one
 * variable is solved, a product split, a variable expressed by the others; only where nothing of
 * that is possible a variable is eliminated by a resultant. Each of these steps keeps all solutions
 * and adds none, so that the result is complete. Where solutions are not isolated, or have no
 * closed form, there is no value.
 */
public final class PolynomialSystem {
  /** Cases looked at, one inside another or beside it. */
  private static final int MAX_STEPS = 300;

  private final List<String> variables;
  private final Habit habit;
  private final List<Stage> stages = new ArrayList<>();
  private int steps = 0;

  /** How equations are solved: rightly, or as learners do it. */
  public enum Habit {
    RIGHT,

    /** A factor that is a variable is divided away, and its zero lost. */
    DIVIDING_BY_VARIABLES,

    /** Of the roots of x² = c the positive one only. */
    POSITIVE_ROOTS_ONLY
  }

  /** Points in ascending order, and the way to them. */
  public record Solution(List<List<Expression>> points, List<Stage> stages) {
    public Solution {
      points = List.copyOf(points);
      stages = List.copyOf(stages);
    }
  }

  private PolynomialSystem(List<String> variables, Habit habit) {
    this.variables = variables;
    this.habit = habit;
  }

  /** Of equations "= 0"; throws where one is no polynomial. */
  public static Solution solve(List<Expression> equations, List<String> variables, Habit habit) {
    var reader = new PolynomialReader(variables);
    List<Polynomial> polynomials = equations.stream().map(reader::require).toList();
    var system = new PolynomialSystem(List.copyOf(variables), habit);
    var open = new TreeSet<Integer>();
    for (int i = 0; i < variables.size(); i++) {
      open.add(i);
    }
    List<List<Expression>> points =
        system.solve(polynomials, open).stream().map(solution -> solution.point(open)).toList();
    return new Solution(Places.distinct(points), system.stages);
  }

  private List<Found> solve(List<Polynomial> given, TreeSet<Integer> open) {
    if (++steps > MAX_STEPS) {
      throw new TooLargeException();
    }
    List<Polynomial> equations = given.stream().filter(p -> !p.isZero()).distinct().toList();
    Optional<Polynomial> false0 = equations.stream().filter(Polynomial::isConstant).findFirst();
    if (false0.isPresent()) {
      stages.add(new Stage.Impossible(false0.get().constant()));
      return List.of();
    }
    if (open.isEmpty()) {
      return List.of(Found.NOTHING);
    }
    if (equations.isEmpty()) {
      throw notIsolated();
    }
    List<List<Polynomial>> blocks = Blocks.of(equations);
    if (blocks.size() > 1) {
      return separately(blocks, open);
    }
    return Moves.univariate(equations)
        .map(p -> byRoots(p, equations, open))
        .or(() -> Moves.factored(equations).map(split -> byFactors(split, equations, open)))
        .or(() -> Moves.expressed(equations).map(move -> byExpressing(move, equations, open)))
        .orElseGet(() -> byElimination(equations, open));
  }

  static UnderivableException notIsolated() {
    return new UnderivableException(Message.of("derivation.not-isolated"));
  }

  private List<Found> separately(List<List<Polynomial>> blocks, TreeSet<Integer> open) {
    stages.add(new Stage.Separate(blocks.stream().map(PolynomialSystem::expressions).toList()));
    List<Found> all = List.of(Found.NOTHING);
    var left = new TreeSet<>(open);
    for (List<Polynomial> block : blocks) {
      var held = new TreeSet<Integer>();
      block.forEach(p -> held.addAll(p.held()));
      left.removeAll(held);
      List<Found> longer = new ArrayList<>();
      for (Found more : solve(block, held)) {
        all.forEach(some -> longer.add(some.and(more)));
      }
      all = longer;
    }
    if (!left.isEmpty() && !all.isEmpty()) {
      throw notIsolated();
    }
    stages.add(new Stage.Combined(all.size()));
    return all;
  }

  private List<Found> byRoots(Polynomial p, List<Polynomial> equations, TreeSet<Integer> open) {
    int variable = p.held().getFirst();
    Univariate equation = p.univariate(variable);
    if (habit == Habit.DIVIDING_BY_VARIABLES && equation.order() < equation.degree()) {
      equation = equation.shiftedDown(equation.order());
    }
    List<Expression> roots = roots(equation);
    stages.add(
        new Stage.Solved(
            variables.get(variable),
            p.expression(),
            Moves.factorised(p.univariate(variable), variable, variables, roots),
            roots));
    List<Polynomial> others = without(equations, p);
    return withRoots(Optional.empty(), variable, roots, others, open);
  }

  private List<Found> withRoots(
      Optional<Expression> factor,
      int variable,
      List<Expression> roots,
      List<Polynomial> others,
      TreeSet<Integer> open) {
    TreeSet<Integer> rest = without(open, variable);
    List<Found> solutions = new ArrayList<>();
    for (Expression root : roots) {
      List<Polynomial> left = others.stream().map(q -> q.with(variable, root)).toList();
      if (!rest.isEmpty() || left.stream().anyMatch(q -> !q.isZero())) {
        Expression x = Expression.variable(variables.get(variable));
        stages.add(new Stage.Case(factor, x, root, expressions(left)));
      }
      for (Found solution : solve(left, rest)) {
        solutions.add(solution.with(variable, root));
      }
    }
    return solutions;
  }

  private List<Found> byFactors(
      Moves.Split split, List<Polynomial> equations, TreeSet<Integer> open) {
    boolean dividing = habit == Habit.DIVIDING_BY_VARIABLES && split.isVariable();
    stages.add(new Stage.Factored(split.equation().expression(), expressions(split.factors())));
    List<Found> solutions = new ArrayList<>();
    List<Polynomial> others = without(equations, split.equation());
    for (Polynomial factor : dividing ? split.factors().subList(1, 2) : split.factors()) {
      solutions.addAll(
          factor.held().size() == 1
              ? byFactor(factor, others, open)
              : byFactorOfSeveral(factor, others, open));
    }
    return solutions;
  }

  private List<Found> byFactor(Polynomial factor, List<Polynomial> others, TreeSet<Integer> open) {
    int variable = factor.held().getFirst();
    Univariate equation = factor.univariate(variable);
    List<Expression> roots = roots(equation);
    Expression shown = factor.expression();
    if (roots.isEmpty()) {
      stages.add(new Stage.Solved(variables.get(variable), shown, Optional.empty(), roots));
    }
    return withRoots(Optional.of(shown), variable, roots, others, open);
  }

  private List<Found> byFactorOfSeveral(
      Polynomial factor, List<Polynomial> others, TreeSet<Integer> open) {
    stages.add(
        new Stage.Case(
            Optional.empty(), factor.expression(), Expression.ZERO, expressions(others)));
    List<Polynomial> left = new ArrayList<>(List.of(factor));
    left.addAll(others);
    return solve(left, open);
  }

  private List<Found> byExpressing(
      Moves.Expressing move, List<Polynomial> equations, TreeSet<Integer> open) {
    int variable = move.variable();
    String name = variables.get(variable);
    List<Polynomial> left =
        without(equations, move.equation()).stream()
            .map(q -> q.with(variable, move.value()))
            .toList();
    Expression formula = move.value().expression();
    stages.add(new Stage.Expressed(name, move.equation().expression(), formula, expressions(left)));
    TreeSet<Integer> rest = without(open, variable);
    List<Found> solutions = new ArrayList<>();
    for (Found solution : solve(left, rest)) {
      Polynomial value = solution.in(move.value());
      if (!value.isConstant()) {
        throw notIsolated();
      }
      stages.add(new Stage.PutBack(name, formula, value.constant()));
      solutions.add(solution.with(variable, value.constant()));
    }
    return solutions;
  }

  /** The last resort, for two variables. */
  private List<Found> byElimination(List<Polynomial> equations, TreeSet<Integer> open) {
    var held = new TreeSet<Integer>();
    equations.forEach(p -> held.addAll(p.held()));
    if (held.size() != 2 || equations.size() < 2) {
      throw notIsolated();
    }
    Elimination elimination =
        Elimination.of(
            equations.get(0), equations.get(1), held, habit == Habit.POSITIVE_ROOTS_ONLY);
    stages.addAll(elimination.stages());
    return withRoots(Optional.empty(), elimination.kept(), elimination.roots(), equations, open);
  }

  private List<Expression> roots(Univariate equation) {
    return ExactRoots.of(equation, habit == Habit.POSITIVE_ROOTS_ONLY);
  }

  private static List<Polynomial> without(List<Polynomial> equations, Polynomial solved) {
    return equations.stream().filter(q -> !q.equals(solved)).toList();
  }

  private static TreeSet<Integer> without(TreeSet<Integer> open, int found) {
    var rest = new TreeSet<>(open);
    rest.remove(found);
    return rest;
  }

  private static List<Expression> expressions(List<Polynomial> polynomials) {
    return polynomials.stream().filter(p -> !p.isZero()).map(Polynomial::expression).toList();
  }
}
