package org.saddlepoint.expression;

/** Expressions for tests, as they are typed. */
final class Read {
  private Read() {}

  static Expression constant(String text) {
    return expression(text, Vocabulary.none());
  }

  static Expression of(String text, String... variables) {
    return expression(text, Vocabulary.of(variables));
  }

  private static Expression expression(String text, Vocabulary vocabulary) {
    return switch (ExpressionReader.read(text, vocabulary)) {
      case Parsing.Parsed parsed -> parsed.expression();
      case Parsing.Unparsed unparsed ->
          throw new AssertionError(text + ": " + unparsed.reason() + " at " + unparsed.position());
    };
  }
}
