package org.saddlepoint.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * The value of a number token: digits, a decimal point or comma, a power of ten, a vulgar fraction.
 *
 * @param shown as plain text, with a decimal point
 * @param decimal empty for a vulgar fraction
 */
record NumberText(
    String shown, Rational value, Optional<TypedDecimal> decimal, List<Remark> remarks) {

  /** Marks a number that was followed by dots, such as 0.333… */
  static final String DOTS = "…";

  /** Longest power of ten; the same bound as for digits (marking.md, Reading). */
  private static final int MAX_EXPONENT = 10_000;

  static NumberText of(Token token) {
    String typed = token.text();
    if (typed.contains("/")) {
      return new NumberText(
          typed, Rational.parse(typed).orElseThrow(), Optional.empty(), List.of());
    }
    String shown = typed.replace(DOTS, "").replace(',', '.');
    int exponent = shown.indexOf('e');
    if (exponent >= 0 && !isBounded(shown.substring(exponent + 1))) {
      throw new ReadingException(ReadingFault.TOO_LARGE.with(), token.position());
    }
    var decimal = new BigDecimal(shown);
    try {
      boolean hasPoint = exponent >= 0 || shown.contains(".");
      return new NumberText(
          shown,
          Rational.of(decimal),
          Optional.of(new TypedDecimal(decimal, hasPoint)),
          remarks(typed, shown));
    } catch (TooLargeException tooLarge) {
      throw new ReadingException(ReadingFault.TOO_LARGE.with(), token.position());
    }
  }

  private static boolean isBounded(String exponent) {
    String digits = exponent.replaceFirst("^[-+]?0*", "");
    return digits.length() <= 5 && (digits.isEmpty() || Integer.parseInt(digits) <= MAX_EXPONENT);
  }

  private static List<Remark> remarks(String typed, String shown) {
    var remarks = new ArrayList<Remark>();
    if (typed.contains(DOTS)) {
      remarks.add(ReadingRemark.DOTS_DROPPED.with(shown));
    }
    if (typed.contains(",")) {
      remarks.add(ReadingRemark.DECIMAL_COMMA.with(shown));
    }
    if (typed.contains("e-") || typed.contains("e+")) {
      remarks.add(ReadingRemark.SCIENTIFIC.with(shown));
    }
    return remarks;
  }
}
