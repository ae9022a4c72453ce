package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Formulas;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Notation;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.linear.Matrix;

/**
 * As many independent eigenvectors as there are rows, each with its eigenvalue; for a repeated
 * eigenvalue any basis of its eigenspace.
 */
final class EigenpairsRule extends NamedRule {
  private final List<Slip> slips;

  EigenpairsRule() {
    super(SpectraQuantities.EIGENPAIRS, "eig.vectors", Form.EIGENPAIRS);
    slips = EigenvectorSlips.ofPairs(this);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.EIGENVALUES);
  }

  @Override
  public Value value(Derivation derivation) {
    return new Value.Pairs(pairs(derivation));
  }

  /** Orthogonal even where an eigenvalue is repeated; ascending. */
  static List<Value.Pair> pairs(Derivation derivation) {
    Matrix<Expression> hessian = Given.symmetric(derivation);
    List<Value.Pair> pairs = new ArrayList<>();
    List<Expression> values = Given.sorted(Exact.eigenvalues(derivation));
    for (Expression lambda : new LinkedHashSet<>(values)) {
      List<List<Expression>> basis = Eigenspaces.of(hessian, lambda);
      if (basis.size() != Collections.frequency(values, lambda)) {
        throw new UnderivableException(Message.of("spectra.no-eigenvalue", Message.maths(lambda)));
      }
      Eigenspaces.orthogonal(basis).forEach(v -> pairs.add(new Value.Pair(lambda, v)));
    }
    return pairs;
  }

  /** What this rule gives, whatever the derivation has in its place. */
  List<Value.Pair> right(Derivation derivation) {
    return own(derivation) instanceof Value.Pairs(var pairs) ? pairs : List.of();
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    Explanation text = new Explanation("spectra.vector.");
    List<Value.Pair> pairs = pairs(derivation);
    if (Given.isDiagonal(hessian)) {
      return text.say("diagonal").show(list(pairs)).passages();
    }
    for (Expression lambda : new LinkedHashSet<>(pairs.stream().map(Value.Pair::value).toList())) {
      List<List<Expression>> vectors =
          pairs.stream().filter(p -> p.value().equals(lambda)).map(Value.Pair::vector).toList();
      EigenvectorText.solve(text, hessian, lambda, vectors.getFirst());
      vectors.stream()
          .skip(1)
          .forEach(v -> text.say("another").equation(EigenvectorText.VECTOR, Formulas.vector(v)));
    }
    if (pairs.size() > 1) {
      Value.Pair first = pairs.getFirst();
      Value.Pair last = pairs.getLast();
      text.say("orthogonal")
          .equation(EigenvectorText.dot(first.vector(), last.vector()), Notation.ZERO);
    }
    return text.passages();
  }

  private static Formula list(List<Value.Pair> pairs) {
    return Formulas.list(
        pairs.stream()
            .map(pair ->
                Formulas.list(
                    List.of(
                        Formulas.equation(Notation.LAMBDA, Formulas.of(pair.value())),
                        Formulas.equation(EigenvectorText.VECTOR, Formulas.vector(pair.vector())))))
            .toList());
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("eigenpairs", "substitution and independence", () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    Matrix<Expression> hessian = Given.hessian(derivation);
    return derivation.get(gives()) instanceof Value.Pairs(var pairs)
        && pairs.size() == hessian.height()
        && pairs.stream().allMatch(p -> EigenvectorChecks.isPair(hessian, p.value(), p.vector()))
        && EigenvectorChecks.areIndependent(pairs.stream().map(Value.Pair::vector).toList());
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Given.hessian(derivation).height();
    return Given.isDiagonal(Given.hessian(derivation)) ? n : n * (n + n * n) / 2;
  }
}
