package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Property;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/** An orthogonal Q for which QᵀHQ is diagonal; there are many, and any of them is right. */
final class PrincipalAxesRule extends NamedRule {
  static final Formula Q = Formulas.symbol("\\mathbf{Q}", "Q");

  private final List<Slip> slips = AxesSlips.of(this);

  PrincipalAxesRule() {
    super(SpectraQuantities.PRINCIPAL_AXES, "eig.axes", Form.SATISFYING_MATRIX);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.EIGENPAIRS);
  }

  static List<Value.Pair> pairs(Derivation derivation) {
    Given.symmetric(derivation);
    if (derivation.get(SpectraQuantities.EIGENPAIRS) instanceof Value.Pairs(var pairs)
        && pairs.size() == Given.hessian(derivation).height()) {
      return pairs;
    }
    throw Exact.misshapen(SpectraQuantities.EIGENPAIRS);
  }

  /** With two rows a rotation, so that it is not its own transpose. */
  @Override
  public Value value(Derivation derivation) {
    return new Value.Grid(columns(directions(derivation).stream().map(this::unit).toList()));
  }

  private static List<List<Expression>> directions(Derivation derivation) {
    List<List<Expression>> all = pairs(derivation).stream().map(Value.Pair::vector).toList();
    if (all.size() != 2) {
      return all;
    }
    List<Expression> v = all.getFirst();
    return List.of(v, List.of(Exact.negate(v.getLast()), v.getFirst()));
  }

  private List<Expression> unit(List<Expression> vector) {
    Expression length = length(vector);
    return vector.stream().map(entry -> Exact.quotient(entry, length)).toList();
  }

  private static Expression length(List<Expression> vector) {
    return Simplifier.simplify(Expression.sqrt(Eigenspaces.dot(vector, vector)));
  }

  private static Matrix<Expression> columns(List<List<Expression>> vectors) {
    return new Matrix<>(vectors).transpose();
  }

  Matrix<Expression> right(Derivation derivation) {
    return own(derivation) instanceof Value.Grid(var matrix)
        ? matrix
        : Exact.ALGEBRA.identity(Given.hessian(derivation).height());
  }

  /** Eigenvectors side by side, whatever their lengths. */
  static Matrix<Expression> directionsAsColumns(Derivation derivation) {
    return columns(directions(derivation));
  }

  @Override
  public Optional<Property> property() {
    return Optional.of(AxesChecks::judge);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation text = explain().say("start");
    List<List<Expression>> vectors = directions(derivation);
    for (int i = 0; i < vectors.size(); i++) {
      Formula name = Formulas.symbol("\\|\\mathbf{v}_{" + (i + 1) + "}\\|", "|v" + (i + 1) + "|");
      text.equation(name, squares(vectors.get(i)), Formulas.of(length(vectors.get(i))));
    }
    return text.say("columns")
        .equation(Q, Formulas.matrix(derivation.matrix(gives())))
        .say("any")
        .passages();
  }

  private static Formula squares(List<Expression> vector) {
    List<Formula> terms = new ArrayList<>();
    for (Expression entry : vector) {
      if (!entry.equals(Expression.ZERO)) {
        Formula base = Formulas.factor(entry);
        terms.add(new Formula(base.tex() + "^{2}", base.text() + "^2"));
      }
    }
    Formula sum = Formulas.sum(terms);
    return new Formula("\\sqrt{" + sum.tex() + "}", "sqrt(" + sum.text() + ")");
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "principal-axes",
            "multiplying out",
            () -> AxesChecks.diagonalises(Given.hessian(derivation), derivation.matrix(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return 2 * n * n;
  }
}
