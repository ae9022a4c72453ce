package org.saddlepoint.answer;

import java.util.List;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Reason;
import org.saddlepoint.expression.Remark;

/** What became of a typed answer. Validity comes before correctness: neither case is a verdict. */
public sealed interface Reading {

  /**
   * @param echo "we read this as …"
   * @param remarks how doubtful places were read
   */
  record Understood(Answer answer, Formula echo, List<Remark> remarks) implements Reading {
    public Understood {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * @param position 1-based character of the text
   * @param expected an answer of this kind, as an example
   */
  record NotUnderstood(Reason reason, int position, String expected) implements Reading {
    /** Whether nothing is wrong yet but that a cell of a grid waits for its entry. */
    public boolean isUnfinished() {
      return reason.key().equals(AnswerFault.EMPTY_CELL.key())
          || reason.key().equals(AnswerFault.EMPTY_ENTRY.key());
    }
  }
}
