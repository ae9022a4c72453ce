package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Sign;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.expression.Vocabulary;

/**
 * What is known of a number: from where on and up to where.
 *
 * @param name of the number, as typed; nothing where none was
 * @param position where this was typed
 */
record Bounds(
    Optional<Formula> name,
    Optional<Bound> low,
    Optional<Bound> high,
    List<Remark> remarks,
    int position) {

  /** An end, and whether it belongs to it. */
  record Bound(Entry at, Formula echo, boolean isIncluded) {
    Answer.End end() {
      return new Answer.End(at, isIncluded);
    }
  }

  /** What holds where both do. */
  Bounds and(Bounds other) {
    var all = new ArrayList<>(remarks);
    all.addAll(other.remarks);
    return new Bounds(
        name,
        tighter(low, other.low, Sign.POSITIVE),
        tighter(high, other.high, Sign.NEGATIVE),
        all,
        position);
  }

  /**
   * @param sign of one minus other where one is the tighter
   */
  private Optional<Bound> tighter(Optional<Bound> one, Optional<Bound> other, Sign sign) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return switch (difference(one.get(), other.get())) {
      case ZERO -> one.get().isIncluded() ? other : one;
      case UNDECIDED -> throw new Refusal(AnswerFault.NOT_INTERVAL.with(), position);
      case Sign found -> found == sign ? one : other;
    };
  }

  /** The sign of one minus the other; undecided where they hold variables. */
  private static Sign difference(Bound one, Bound other) {
    Expression difference = Expression.difference(one.at().value(), other.at().value());
    if (!Vocabulary.variablesOf(difference).isEmpty()) {
      return Simplifier.expand(difference).equals(Expression.ZERO) ? Sign.ZERO : Sign.UNDECIDED;
    }
    try {
      return Constants.sign(difference);
    } catch (ArithmeticException undefined) {
      return Sign.UNDECIDED;
    }
  }

  /** Refuses ends between which nothing lies. */
  void check() {
    if (low.isEmpty() || high.isEmpty()) {
      return;
    }
    boolean point = low.get().isIncluded() && high.get().isIncluded();
    boolean empty =
        switch (difference(low.get(), high.get())) {
          case POSITIVE -> true;
          case ZERO -> !point;
          case NEGATIVE, UNDECIDED -> false;
        };
    if (empty) {
      throw new Refusal(
          AnswerFault.EMPTY_INTERVAL.with(low.get().echo().text(), high.get().echo().text()),
          position);
    }
  }

  Reading.Understood reading() {
    return new Reading.Understood(
        new Answer.Range(low.map(Bound::end), high.map(Bound::end)), echo(), remarks);
  }

  /** As an inequality where the number has a name, else in brackets. */
  private Formula echo() {
    boolean bounded = low.isPresent() || high.isPresent();
    return name.filter(n -> bounded).map(this::inequality).orElseGet(this::interval);
  }

  private Formula inequality(Formula number) {
    if (low.isEmpty()) {
      return compared(number, high.get(), high.get().echo(), " < ", " <= ");
    }
    if (high.isEmpty()) {
      return compared(number, low.get(), low.get().echo(), " > ", " >= ");
    }
    Formula from = compared(low.get().echo(), low.get(), number, " < ", " <= ");
    return compared(from, high.get(), high.get().echo(), " < ", " <= ");
  }

  private static Formula compared(
      Formula left, Bound bound, Formula right, String strict, String wide) {
    String sign = bound.isIncluded() ? wide : strict;
    String tex = sign.replace("<=", "\\le").replace(">=", "\\ge");
    return new Formula(left.tex() + tex + right.tex(), left.text() + sign + right.text());
  }

  private Formula interval() {
    Formula from = low.map(Bound::echo).orElse(new Formula("-\\infty", "-infinity"));
    Formula to = high.map(Bound::echo).orElse(new Formula("\\infty", "infinity"));
    String open = low.filter(Bound::isIncluded).isPresent() ? "[" : "(";
    String close = high.filter(Bound::isIncluded).isPresent() ? "]" : ")";
    return new Formula(
        "\\left" + open + from.tex() + ",\\, " + to.tex() + "\\right" + close,
        open + from.text() + ", " + to.text() + close);
  }
}
