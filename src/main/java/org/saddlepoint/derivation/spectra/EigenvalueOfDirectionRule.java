package org.saddlepoint.derivation.spectra;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Explanation;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;

/** The λ with H v = λ v for a given eigenvector v. */
final class EigenvalueOfDirectionRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.EIGENVALUE_OF_DIRECTION)
          .principal("V10", "form-not-divided", EigenvalueOfDirectionRule::form)
          .other("V11", "ratio-inverted", EigenvalueOfDirectionRule::inverted)
          .other("V12", "first-entry-of-the-image", d -> entry(image(d)))
          .slips();

  EigenvalueOfDirectionRule() {
    super(SpectraQuantities.EIGENVALUE_OF_DIRECTION, "eig.vectors", Form.NUMBER);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(SpectraQuantities.IMAGE);
  }

  private static List<Expression> image(Derivation derivation) {
    return derivation.vector(SpectraQuantities.IMAGE);
  }

  @Override
  public Value value(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    List<Expression> image = image(derivation);
    if (Exact.areZero(v) || !OtherEigenvectorRule.isMultiple(image, v)) {
      throw new UnderivableException(Message.of("spectra.no-eigenvector"));
    }
    int i = firstNonZero(v);
    return new Value.Scalar(Exact.quotient(image.get(i), v.get(i)));
  }

  private static int firstNonZero(List<Expression> vector) {
    return IntStream.range(0, vector.size())
        .filter(i -> !Exact.isZero(vector.get(i)))
        .findFirst()
        .orElseThrow(() -> new UnderivableException(Message.of("spectra.no-eigenvector")));
  }

  /** vᵀHv without division by vᵀv. */
  private static Optional<Value> form(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    Expression length = Eigenspaces.dot(v, v);
    return length.equals(Expression.ONE)
        ? Optional.empty()
        : Optional.of(new Value.Scalar(Eigenspaces.dot(v, image(derivation))));
  }

  private static Optional<Value> inverted(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    int i = firstNonZero(v);
    return Optional.of(new Value.Scalar(Exact.quotient(v.get(i), image(derivation).get(i))));
  }

  private static Optional<Value> entry(List<Expression> image) {
    return image.stream().findFirst().map(Value.Scalar::new);
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    List<Expression> v = Given.direction(derivation);
    Expression lambda = derivation.scalar(gives());
    Explanation text = explain().say("start");
    EigenvectorText.check(text, Given.hessian(derivation), lambda, v);
    return text.say("so", Message.maths(lambda)).passages();
  }

  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check("eigenvector", "substitution into (H - lambda I) v = 0", () -> isRight(derivation))
        .list();
  }

  private boolean isRight(Derivation derivation) {
    return EigenvectorChecks.isPair(
        Given.hessian(derivation), derivation.scalar(gives()), Given.direction(derivation));
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    return 2;
  }
}
