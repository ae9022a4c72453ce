package org.saddlepoint.expression;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.number.Rational;

/**
 * A formula as it was typed: 2/4 is a quotient and brackets stay where they were. {@link Meaning}
 * makes an {@link Expression} of it, {@link SyntaxPrinter} the echo. Each node knows the 1-based
 * character where it begins.
 */
sealed interface Syntax {
  int position();

  record Literal(int position, String text, Rational value, Optional<TypedDecimal> decimal)
      implements Syntax {}

  record Variable(int position, String name) implements Syntax {}

  record Euler(int position) implements Syntax {}

  record Pi(int position) implements Syntax {}

  record Group(int position, Syntax inside) implements Syntax {}

  record Negative(int position, Syntax inside) implements Syntax {}

  record Sum(int position, List<Term> terms) implements Syntax {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** A term with the sign before it; the first one's plus was perhaps not typed. */
  record Term(Sign sign, Syntax value) {}

  /** The sign of a term. */
  enum Sign {
    PLUS,
    MINUS,
    PLUS_MINUS,
    MINUS_PLUS;

    /** In the reading that takes every upper sign, or every lower one. */
    boolean isMinus(boolean upper) {
      return switch (this) {
        case PLUS -> false;
        case MINUS -> true;
        case PLUS_MINUS -> !upper;
        case MINUS_PLUS -> upper;
      };
    }
  }

  record Product(int position, List<Factor> factors) implements Syntax {
    public Product {
      factors = List.copyOf(factors);
    }
  }

  /** A factor with how it is joined to what stands before it. */
  record Factor(Joint joint, Syntax value) {}

  /** How two factors are joined. */
  enum Joint {
    TIMES,
    BESIDE,
    OVER
  }

  record Power(int position, Syntax base, Syntax exponent) implements Syntax {}

  /** A root; the order is empty for a square root. */
  record Root(int position, Optional<Syntax> order, Syntax radicand) implements Syntax {}

  record Call(int position, NamedFunction function, Syntax argument) implements Syntax {}
}
