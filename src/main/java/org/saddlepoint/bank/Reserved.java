package org.saddlepoint.bank;

import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Vocabulary;

/** Names that mean something already: e, pi, functions, and what a statement can fill in. */
final class Reserved {
  private static final Set<String> WORDS =
      Set.of("and", "or", "not", "is", "det", "trace", "inf", "infinity");

  private Reserved() {}

  static Optional<String> objection(String name) {
    boolean isTaken = Fillings.NAMES.containsKey(name) || WORDS.contains(name);
    return isTaken || !isFree(name)
        ? Optional.of("the name '%s' means something already; use another".formatted(name))
        : Optional.empty();
  }

  /** Whether the reader, which nobody told of it, takes it for a name and nothing else. */
  private static boolean isFree(String name) {
    return ExpressionReader.read(name, Vocabulary.inferred()) instanceof Parsing.Parsed parsed
        ? parsed.expression() instanceof Expression.Variable || holdsNoMeaning(parsed.expression())
        : !isFunction(name);
  }

  private static boolean isFunction(String name) {
    return ExpressionReader.read(name + "(1/2)", Vocabulary.none()) instanceof Parsing.Parsed;
  }

  /** A word of several letters reads as a product of them. */
  private static boolean holdsNoMeaning(Expression e) {
    return e instanceof Expression.Product;
  }
}
