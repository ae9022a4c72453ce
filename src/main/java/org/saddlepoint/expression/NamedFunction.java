package org.saddlepoint.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The functions a person may type, with their spellings; those that {@link Function} lacks are
 * built from those it has.
 */
enum NamedFunction {
  EXP("\\exp", e -> Expression.exp(e), "exp"),
  LN("\\ln", of(Function.LN), "ln"),
  LOG("\\ln", of(Function.LN), "log"),
  SQRT("\\sqrt", Expression::sqrt, "sqrt"),
  CBRT("\\sqrt[3]", e -> Expression.power(e, Expression.of(1, 3)), "cbrt"),
  ABS("abs", of(Function.ABS), "abs"),
  SIN("\\sin", of(Function.SIN), "sin"),
  COS("\\cos", of(Function.COS), "cos"),
  TAN("\\tan", of(Function.TAN), "tan", "tg"),
  COT("\\cot", e -> Expression.quotient(cosine(e), sine(e)), "cot", "ctg", "cotan"),
  SEC("\\sec", e -> Expression.power(cosine(e), -1), "sec"),
  CSC("\\csc", e -> Expression.power(sine(e), -1), "csc", "cosec"),
  ASIN("\\arcsin", of(Function.ASIN), "asin", "arcsin"),
  ACOS("\\arccos", of(Function.ACOS), "acos", "arccos"),
  ATAN("\\arctan", of(Function.ATAN), "atan", "arctan", "arctg"),
  SINH("\\sinh", of(Function.SINH), "sinh"),
  COSH("\\cosh", of(Function.COSH), "cosh"),
  TANH("\\tanh", of(Function.TANH), "tanh"),
  ASINH("\\operatorname{arsinh}", of(Function.ASINH), "asinh", "arsinh", "arcsinh"),
  ACOSH("\\operatorname{arcosh}", of(Function.ACOSH), "acosh", "arcosh", "arccosh"),
  ATANH("\\operatorname{artanh}", of(Function.ATANH), "atanh", "artanh", "arctanh");

  private static final Map<String, NamedFunction> BY_SPELLING = new HashMap<>();

  static {
    for (NamedFunction function : values()) {
      function.spellings.forEach(spelling -> BY_SPELLING.put(spelling, function));
    }
  }

  private final String tex;
  private final UnaryOperator<Expression> meaning;
  private final List<String> spellings;

  NamedFunction(String tex, UnaryOperator<Expression> meaning, String... spellings) {
    this.tex = tex;
    this.meaning = meaning;
    this.spellings = List.of(spellings);
  }

  private static UnaryOperator<Expression> of(Function function) {
    return e -> Expression.apply(function, e);
  }

  private static Expression sine(Expression e) {
    return Expression.apply(Function.SIN, e);
  }

  private static Expression cosine(Expression e) {
    return Expression.apply(Function.COS, e);
  }

  /** By any spelling, in small or capital letters. */
  static Optional<NamedFunction> named(String word) {
    return Optional.ofNullable(BY_SPELLING.get(word.toLowerCase(Locale.ROOT)));
  }

  /** What the exponent −1 makes of it: sin⁻¹ is the arc sine. */
  Optional<NamedFunction> inverse() {
    return switch (this) {
      case SIN -> Optional.of(ASIN);
      case COS -> Optional.of(ACOS);
      case TAN -> Optional.of(ATAN);
      case SINH -> Optional.of(ASINH);
      case COSH -> Optional.of(ACOSH);
      case TANH -> Optional.of(ATANH);
      case LN, LOG -> Optional.of(EXP);
      case EXP -> Optional.of(LN);
      default -> Optional.empty();
    };
  }

  boolean isRoot() {
    return this == SQRT || this == CBRT;
  }

  Expression of(Expression argument) {
    return meaning.apply(argument);
  }

  String tex() {
    return tex;
  }

  /** The spelling for plain text: log is shown as the ln it was read as. */
  String spelling() {
    return this == LOG ? LN.spelling() : spellings.getFirst();
  }
}
