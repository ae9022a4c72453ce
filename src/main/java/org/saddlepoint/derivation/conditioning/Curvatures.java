package org.saddlepoint.derivation.conditioning;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.expression.Expression;

/** The eigenvalues that a problem is about: given by themselves, or those of its Hessian. */
public final class Curvatures {
  private Curvatures() {}

  /** What they are read from. */
  public static Quantity source(Derivation derivation) {
    return derivation.isGiven(ConditioningQuantities.SPECTRUM)
        ? ConditioningQuantities.SPECTRUM
        : Quantities.EIGENVALUES;
  }

  /** Ascending, at least one. */
  public static List<Expression> of(Derivation derivation) {
    if (!derivation.isGiven(ConditioningQuantities.SPECTRUM)) {
      List<Expression> ascending = new ArrayList<>(Exact.eigenvalues(derivation));
      ascending.sort(Exact.ORDER);
      return List.copyOf(ascending);
    }
    List<Expression> ascending =
        new ArrayList<>(derivation.vector(ConditioningQuantities.SPECTRUM));
    ascending.sort(Exact.ORDER);
    if (ascending.isEmpty()) {
      throw Exact.misshapen(ConditioningQuantities.SPECTRUM);
    }
    return List.copyOf(ascending);
  }

  /** Ascending, all of them positive: those of a bowl. */
  public static List<Expression> ofBowl(Derivation derivation) {
    List<Expression> ascending = of(derivation);
    if (Exact.signum(ascending.getFirst()) <= 0) {
      throw new UnderivableException(Message.of("conditioning.not-a-bowl"));
    }
    return ascending;
  }

  /** Whether they come from a matrix that can be looked at by itself. */
  public static boolean areOfMatrix(Derivation derivation) {
    return !derivation.isGiven(ConditioningQuantities.SPECTRUM)
        && !derivation.isGiven(Quantities.EIGENVALUES)
        && !derivation.isGiven(Quantities.CHARACTERISTIC_POLYNOMIAL)
        && !derivation.isGiven(Quantities.TRACE)
        && !derivation.isGiven(Quantities.DETERMINANT);
  }
}
