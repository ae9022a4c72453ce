package org.saddlepoint.expression;

import java.util.List;

/** What became of a typed formula. */
public sealed interface Parsing {

  /**
   * It can be read.
   *
   * @param values one expression, or two where ± was allowed and used (the upper sign first)
   * @param echo what was read, close to how it was typed
   * @param written in what digits
   * @param remarks how doubtful places were read
   * @param otherwise the same values where brackets that were left out may have been meant
   *     otherwise, as 1/(2x) by 1/2x; empty where there is no doubt
   */
  record Parsed(
      List<Expression> values,
      Formula echo,
      Written written,
      List<Remark> remarks,
      List<Expression> otherwise)
      implements Parsing {
    public Parsed {
      values = List.copyOf(values);
      otherwise = List.copyOf(otherwise);
      remarks = List.copyOf(remarks);
    }

    public Expression expression() {
      return values.getFirst();
    }
  }

  /**
   * It cannot be read.
   *
   * @param position 1-based character of the text
   */
  record Unparsed(Reason reason, int position) implements Parsing {}
}
