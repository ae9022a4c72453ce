package org.saddlepoint.derivation;

import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.Matrix;

/**
 * The words of judgements, by their ids; what they say is in the message files, word.&lt;id&gt;.
 */
public final class Judgements {
  public static final String POSITIVE_DEFINITE = "positive-definite";
  public static final String NEGATIVE_DEFINITE = "negative-definite";

  /** No negative eigenvalue, at least one zero, and at least one positive. */
  public static final String POSITIVE_SEMIDEFINITE = "positive-semidefinite";

  public static final String NEGATIVE_SEMIDEFINITE = "negative-semidefinite";

  /** At least one positive and one negative eigenvalue, whatever the others are. */
  public static final String INDEFINITE = "indefinite";

  /** All eigenvalues are zero. */
  public static final String ZERO = "zero";

  public static final String CRITICAL = "critical";
  public static final String NOT_CRITICAL = "not-critical";

  public static final String MINIMUM = "minimum";
  public static final String MAXIMUM = "maximum";
  public static final String SADDLE = "saddle";

  /** The second-order test does not decide. */
  public static final String DEGENERATE = "degenerate";

  public static final List<String> CLASSES = List.of(MINIMUM, MAXIMUM, SADDLE, DEGENERATE);

  private static final List<String> FORMS =
      List.of(
          POSITIVE_DEFINITE,
          NEGATIVE_DEFINITE,
          POSITIVE_SEMIDEFINITE,
          NEGATIVE_SEMIDEFINITE,
          INDEFINITE);

  private static final List<String> FORMS_AND_ZERO =
      List.of(
          POSITIVE_DEFINITE,
          NEGATIVE_DEFINITE,
          POSITIVE_SEMIDEFINITE,
          NEGATIVE_SEMIDEFINITE,
          INDEFINITE,
          ZERO);

  private Judgements() {}

  /** What a matrix may be called; the zero matrix, which nobody overlooks, has a word more. */
  public static List<String> ofForm(Matrix<Expression> matrix) {
    return matrix.rows().stream().flatMap(List::stream).allMatch(Expression.ZERO::equals)
        ? FORMS_AND_ZERO
        : FORMS;
  }

  /** What the signs of the eigenvalues say, in how often each occurs. */
  public static String definiteness(long negative, long zero, long positive) {
    if (negative > 0 && positive > 0) {
      return INDEFINITE;
    }
    if (negative > 0) {
      return zero > 0 ? NEGATIVE_SEMIDEFINITE : NEGATIVE_DEFINITE;
    }
    if (positive > 0) {
      return zero > 0 ? POSITIVE_SEMIDEFINITE : POSITIVE_DEFINITE;
    }
    return ZERO;
  }

  /**
   * The class of a critical point by its Hessian. Not "some eigenvalue is zero, so degenerate": one
   * positive and one negative eigenvalue make a saddle, whatever the others are.
   */
  public static String classification(String definiteness) {
    return switch (definiteness) {
      case POSITIVE_DEFINITE -> MINIMUM;
      case NEGATIVE_DEFINITE -> MAXIMUM;
      case INDEFINITE -> SADDLE;
      case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> DEGENERATE;
      default ->
          throw new UnderivableException(
              Message.of("derivation.unknown-word", Message.plain(definiteness)));
    };
  }
}
