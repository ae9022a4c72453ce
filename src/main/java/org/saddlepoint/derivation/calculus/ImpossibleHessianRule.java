package org.saddlepoint.derivation.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Measured;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * Which of up to four matrices of constants cannot be the Hessian of a function with continuous
 * second derivatives: the one that is not symmetric. The others are, of ½xᵀHx.
 */
final class ImpossibleHessianRule extends NamedRule {
  private static final List<Quantity> CANDIDATES =
      List.of(
          CalculusQuantities.CANDIDATE_A,
          CalculusQuantities.CANDIDATE_B,
          CalculusQuantities.CANDIDATE_C,
          CalculusQuantities.CANDIDATE_D);

  private final List<Slip> slips;

  ImpossibleHessianRule() {
    super(CalculusQuantities.IMPOSSIBLE_HESSIAN, "hess.symmetry", Form.CHOICE);
    slips =
        new FaultySteps(gives())
            .other("H24", "negative-determinant", d -> first(d, ImpossibleHessianRule::isNegative))
            .other("H24b", "negative-diagonal", d -> first(d, m -> diagonal(m, -1)))
            .other("H25", "zero-on-diagonal", d -> first(d, m -> diagonal(m, 0)))
            .slips();
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return CANDIDATES;
  }

  @Override
  public Value value(Derivation derivation) {
    List<Quantity> impossible =
        given(derivation).stream()
            .filter(candidate -> !derivation.matrix(candidate).isSymmetric())
            .toList();
    if (impossible.size() != 1) {
      throw new UnderivableException(Message.of("derivation.not-one-impossible"));
    }
    return new Value.Word(impossible.getFirst().id());
  }

  private static List<Quantity> given(Derivation derivation) {
    return CANDIDATES.stream().filter(derivation::isGiven).toList();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    String id = derivation.word(gives());
    Matrix<Expression> matrix = derivation.matrix(new Quantity(id));
    Explanation text = explain().say("start").say("impossible", Message.term("word." + id));
    for (int i = 0; i < matrix.height(); i++) {
      for (int j = i + 1; j < matrix.width(); j++) {
        if (!matrix.at(i, j).equals(matrix.at(j, i))) {
          Formula above =
              Formulas.equation(Notation.entry(i + 1, j + 1), Formulas.of(matrix.at(i, j)));
          Formula below =
              Formulas.equation(Notation.entry(j + 1, i + 1), Formulas.of(matrix.at(j, i)));
          text.show(Formulas.list(List.of(above, below)));
        }
      }
    }
    return text.say("others").passages();
  }

  /** Each of the others is the Hessian of ½xᵀHx by automatic differentiation, and this is not. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("impossible-hessian", "automatic differentiation", () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    return given(derivation).stream()
        .allMatch(candidate ->
            isOfItsForm(derivation.matrix(candidate))
                != candidate.id().equals(derivation.word(gives())));
  }

  private static boolean isOfItsForm(Matrix<Expression> matrix) {
    List<String> names = new ArrayList<>();
    Map<String, Expression> origin = new HashMap<>();
    for (int i = 0; i < matrix.height(); i++) {
      names.add("x" + i);
      origin.put("x" + i, Expression.ZERO);
    }
    return Measured.areDerivatives(
        SecondOrder.halfForm(matrix, names),
        Measured.Part.HESSIAN,
        matrix.rows().stream().flatMap(List::stream).toList(),
        names,
        origin);
  }

  @Override
  public List<String> options(Derivation derivation) {
    return given(derivation).stream().map(Quantity::id).toList();
  }

  /** The first with some property that says nothing here, but for the right one. */
  private Optional<Value> first(Derivation derivation, Predicate<Matrix<Expression>> suspicious) {
    return given(derivation).stream()
        .filter(candidate -> suspicious.test(derivation.matrix(candidate)))
        .map(candidate -> (Value) new Value.Word(candidate.id()))
        .findFirst()
        .filter(word -> !word.equals(own(derivation)));
  }

  private static boolean isNegative(Matrix<Expression> matrix) {
    return Exact.signum(Exact.ALGEBRA.determinant(matrix)) < 0;
  }

  private static boolean diagonal(Matrix<Expression> matrix, int sign) {
    for (int i = 0; i < matrix.height(); i++) {
      if (Exact.signum(matrix.at(i, i)) == sign) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return given(derivation).size();
  }
}
