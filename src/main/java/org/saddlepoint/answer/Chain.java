package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/** The bounds on both sides of a number, read one after the other. */
final class Chain {
  private final Vocabulary vocabulary;
  private final int position;
  private final List<Remark> remarks = new ArrayList<>();
  private Optional<Bounds.Bound> low = Optional.empty();
  private Optional<Bounds.Bound> high = Optional.empty();
  private boolean lowSaid;
  private boolean highSaid;

  Chain(Vocabulary vocabulary, int position) {
    this.vocabulary = vocabulary;
    this.position = position;
  }

  /**
   * @param left whether the bound stands left of the number
   */
  void add(Piece bound, Token sign, boolean left) {
    boolean isLow = left == Comparisons.isLess(sign);
    if (isLow ? lowSaid : highSaid) {
      throw new Refusal(AnswerFault.CROSSED_SIGNS.with(), sign.position());
    }
    if (isLow) {
      low(bound, Comparisons.isEqualToo(sign));
    } else {
      high(bound, Comparisons.isEqualToo(sign));
    }
  }

  void low(Piece bound, boolean isIncluded) {
    lowSaid = true;
    low = end(bound, isIncluded, false);
  }

  void high(Piece bound, boolean isIncluded) {
    highSaid = true;
    high = end(bound, isIncluded, true);
  }

  /** Nothing where it goes on for ever. */
  private Optional<Bounds.Bound> end(Piece bound, boolean isIncluded, boolean isHigh) {
    Piece value = Labels.strip(bound).value();
    int at = value.is(0, Kind.PLUS) || value.is(0, Kind.MINUS) ? 1 : 0;
    if (value.is(at, Kind.INFINITY) && value.size() == at + 1) {
      if (value.is(0, Kind.MINUS) == isHigh) {
        throw new Refusal(AnswerFault.INFINITE_END.with(), value.position());
      }
      return Optional.empty();
    }
    var entries = new Entries(vocabulary);
    DecimalCommas.ambiguous(bound.tokens())
        .ifPresent(comma -> {
          throw new Refusal(comma.reason(), comma.position());
        });
    entries.read(Candidates.withDecimalCommas(bound));
    remarks.addAll(entries.remarks());
    return Optional.of(
        new Bounds.Bound(entries.entries().getFirst(), entries.echoes().getFirst(), isIncluded));
  }

  Bounds bounds(Formula name) {
    return bounds(Optional.of(name));
  }

  Bounds bounds(Optional<Formula> name) {
    return new Bounds(name, low, high, remarks, position);
  }
}
