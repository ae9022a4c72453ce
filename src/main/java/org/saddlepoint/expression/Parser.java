package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Syntax.Factor;
import org.saddlepoint.expression.Syntax.Joint;
import org.saddlepoint.expression.Syntax.Sign;
import org.saddlepoint.expression.Syntax.Term;
import org.saddlepoint.expression.Token.Kind;

/**
 * Recursive descent over the lenient grammar of marking.md, one method a rule:
 *
 * <pre>
 * sum      = [sign] product { sign product }
 * product  = signed { ("*" | "/" | nothing) signed }     left to right: 1/2x is (1/2)x
 * signed   = { sign } power
 * power    = atom { "^" signed | superscript }           right to left: 2^3^2 is 2^(3^2)
 * </pre>
 *
 * Depth is bounded, every step takes a token: time is linear in the text.
 */
final class Parser {
  /** Rules inside each other; a bracket takes two, and people stay below ten brackets. */
  private static final int MAX_DEPTH = 120;

  private final Cursor cursor;
  private final Faults faults;
  private final boolean plusMinusAllowed;
  private final AtomParser atoms;
  private final Set<Remark> remarks = new LinkedHashSet<>();
  private int depth = 0;
  private int openBars = 0;

  Parser(Cursor cursor, Faults faults, boolean plusMinusAllowed) {
    this.cursor = cursor;
    this.faults = faults;
    this.plusMinusAllowed = plusMinusAllowed;
    this.atoms = new AtomParser(cursor, this, faults);
  }

  /** The whole of the tokens. */
  Syntax whole() {
    Syntax read = sum();
    if (!cursor.isAtEnd()) {
      throw faults.unexpected(cursor.current());
    }
    return read;
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  Syntax sum() {
    enter();
    var terms = new ArrayList<Term>();
    int position = cursor.current().position();
    Optional<Sign> leading = sign();
    terms.add(new Term(leading.orElse(Sign.PLUS), product()));
    for (Optional<Sign> next = sign(); next.isPresent(); next = sign()) {
      terms.add(new Term(next.get(), product()));
    }
    leave();
    Term first = terms.getFirst();
    boolean single = terms.size() == 1;
    if (single && first.sign() == Sign.PLUS) {
      return first.value();
    }
    return single && first.sign() == Sign.MINUS
        ? new Syntax.Negative(position, first.value())
        : new Syntax.Sum(position, terms);
  }

  private Optional<Sign> sign() {
    Token token = cursor.current();
    Optional<Sign> sign =
        switch (token.kind()) {
          case PLUS -> Optional.of(isPlusMinus() ? Sign.PLUS_MINUS : Sign.PLUS);
          case MINUS -> Optional.of(Sign.MINUS);
          case PLUS_MINUS -> Optional.of(Sign.PLUS_MINUS);
          case MINUS_PLUS -> Optional.of(Sign.MINUS_PLUS);
          default -> Optional.empty();
        };
    sign.ifPresent(found -> takeSign(found));
    return sign;
  }

  /** {@code +-} without a blank, where two values may be meant. */
  private boolean isPlusMinus() {
    Token next = cursor.peek(1);
    return plusMinusAllowed && next.is(Kind.MINUS) && next.isTight();
  }

  private void takeSign(Sign sign) {
    Token token = cursor.take();
    boolean twoValued = sign == Sign.PLUS_MINUS || sign == Sign.MINUS_PLUS;
    if (twoValued && !plusMinusAllowed) {
      throw new ReadingException(ReadingFault.PLUS_MINUS_HERE.with(), token.position());
    }
    if (twoValued && token.is(Kind.PLUS)) {
      cursor.take();
    }
  }

  private Syntax product() {
    int position = cursor.current().position();
    var factors = new ArrayList<Factor>();
    factors.add(new Factor(Joint.TIMES, signed()));
    int before = depth;
    while (true) {
      if (cursor.takeIf(Kind.TIMES)) {
        factors.add(new Factor(Joint.TIMES, signed()));
      } else if (cursor.takeIf(Kind.DIVIDE)) {
        enter();
        factors.add(new Factor(Joint.OVER, signed()));
      } else if (startsFactor()) {
        beside(position, factors);
      } else {
        depth = before;
        return factors.size() == 1
            ? factors.getFirst().value()
            : new Syntax.Product(position, factors);
      }
    }
  }

  private void beside(int position, List<Factor> factors) {
    if (factors.getLast().joint() == Joint.OVER && cursor.current().isTight()) {
      remark(ReadingRemark.DIVISION_FIRST.with(text(new Syntax.Product(position, factors))));
    }
    Syntax before = factors.getLast().value();
    boolean texFraction = cursor.is(Kind.TEX_FRACTION) && cursor.current().isTight();
    Syntax next = power();
    if (isMixedNumber(before, next) || (texFraction && isMixedTex(before, next))) {
      mixedNumber(factors, next);
    } else {
      factors.add(new Factor(Joint.BESIDE, next));
    }
  }

  private static boolean isMixedNumber(Syntax before, Syntax next) {
    return before instanceof Syntax.Literal whole
        && next instanceof Syntax.Literal part
        && whole.value().isInteger()
        && part.decimal().isEmpty();
  }

  /** 2\tfrac12: whole numbers, and a fraction that is less than one. */
  private static boolean isMixedTex(Syntax before, Syntax next) {
    return isWhole(before)
        && next instanceof Syntax.Product(var position, var parts)
        && parts.size() == 2
        && parts.getFirst().value() instanceof Syntax.Literal top
        && parts.getLast().value() instanceof Syntax.Literal bottom
        && isWhole(top)
        && isWhole(bottom)
        && top.value().compareTo(bottom.value()) < 0;
  }

  private static boolean isWhole(Syntax syntax) {
    return syntax instanceof Syntax.Literal literal
        && literal.value().isInteger()
        && literal.decimal().filter(TypedDecimal::hasPoint).isEmpty();
  }

  /** 2½ is two and a half. */
  private void mixedNumber(List<Factor> factors, Syntax part) {
    Factor whole = factors.removeLast();
    var sum =
        new Syntax.Sum(
            whole.value().position(),
            List.of(new Term(Sign.PLUS, whole.value()), new Term(Sign.PLUS, part)));
    factors.add(new Factor(whole.joint(), new Syntax.Group(sum.position(), sum)));
    remark(ReadingRemark.MIXED_NUMBER.with(text(sum)));
  }

  /** Whether a factor stands here without a sign of multiplication. */
  boolean startsFactor() {
    Token token = cursor.current();
    return switch (token.kind()) {
      case VARIABLE, EULER, PI, FUNCTION, ROOT, TEX_FRACTION, TEX_ROOT -> true;
      case OPEN -> !token.text().equals("<");
      case BAR -> openBars == 0;
      case NUMBER -> isFactorNumber(token);
      default -> false;
    };
  }

  /** (x + 1)2 is a product; 2 3 is asked about, but for 2½. */
  private boolean isFactorNumber(Token number) {
    Token before = cursor.peek(-1);
    boolean fraction = number.text().contains("/");
    boolean product =
        switch (before.kind()) {
          case CLOSE, BAR -> true;
          case NUMBER -> number.isTight() && fraction && !before.text().contains("/");
          default -> number.isTight();
        };
    if (!product) {
      throw new ReadingException(ReadingFault.TWO_NUMBERS.with(), number.position());
    }
    return true;
  }

  Syntax signed() {
    Token token = cursor.current();
    if (token.is(Kind.MINUS) || token.is(Kind.PLUS)) {
      enter();
      cursor.take();
      Syntax inside = signed();
      leave();
      return token.is(Kind.PLUS) ? inside : new Syntax.Negative(token.position(), inside);
    }
    return power();
  }

  Syntax power() {
    enter();
    Syntax base = atoms.atom();
    int before = depth;
    while (cursor.is(Kind.CARET) || cursor.is(Kind.SUPERSCRIPT)) {
      enter();
      base = raised(base);
    }
    depth = before;
    leave();
    return base;
  }

  private Syntax raised(Syntax base) {
    if (cursor.is(Kind.SUPERSCRIPT)) {
      return new Syntax.Power(base.position(), base, superscript());
    }
    cursor.take();
    boolean braced = cursor.is(Kind.OPEN);
    var power = new Syntax.Power(base.position(), base, signed());
    boolean cutShort =
        !braced && (power.exponent() instanceof Syntax.Variable || isNumberBase(base));
    Token next = cursor.current();
    boolean letterFollows = next.is(Kind.VARIABLE) || next.is(Kind.PI) || next.is(Kind.EULER);
    boolean lettersCut = cutShort && letterFollows && next.isTight() && isBare(power.exponent());
    if (lettersCut || (!braced && isFirstPowerDivided(power, next))) {
      remark(ReadingRemark.SHORT_EXPONENT.with(text(power)));
    }
    return power;
  }

  /** x^1/2: nobody writes a first power, so a fraction may have been meant. */
  private static boolean isFirstPowerDivided(Syntax.Power power, Token next) {
    return power.exponent() instanceof Syntax.Literal exponent
        && exponent.value().isOne()
        && next.is(Kind.DIVIDE)
        && next.isTight();
  }

  private static boolean isNumberBase(Syntax base) {
    return base instanceof Syntax.Euler || base instanceof Syntax.Literal;
  }

  /** A single sign that a longer exponent may have been meant to begin with. */
  private static boolean isBare(Syntax exponent) {
    return switch (exponent) {
      case Syntax.Variable v -> true;
      case Syntax.Literal l -> true;
      case Syntax.Negative(var position, var inside) -> isBare(inside);
      default -> false;
    };
  }

  Syntax superscript() {
    Token token = cursor.take();
    return Literals.whole(token.position(), Integer.parseInt(token.text()));
  }

  /** What stands between bars; the first one is taken. */
  Syntax absolute(int position) {
    openBars++;
    Syntax inside = sum();
    openBars--;
    if (!cursor.takeIf(Kind.BAR)) {
      throw faults.unclosed("|", position, cursor);
    }
    return new Syntax.Call(position, NamedFunction.ABS, inside);
  }

  /** What stands in brackets, the first of which is taken: bars outside do not end in here. */
  Syntax insideBrackets() {
    int outside = openBars;
    openBars = 0;
    Syntax inside = sum();
    openBars = outside;
    return inside;
  }

  void leave() {
    depth--;
  }

  void enter() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new ReadingException(ReadingFault.TOO_DEEP.with(), cursor.current().position());
    }
  }

  private static String text(Syntax syntax) {
    return SyntaxPrinter.print(syntax).text();
  }
}
