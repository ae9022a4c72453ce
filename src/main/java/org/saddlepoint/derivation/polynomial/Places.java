package org.saddlepoint.derivation.polynomial;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.expression.Expression;

/** Points with constant coordinates, compared exactly. */
final class Places {
  private Places() {}

  /** Each once, in ascending order of the first coordinate, then of the next. */
  static List<List<Expression>> distinct(List<List<Expression>> points) {
    List<List<Expression>> distinct = new ArrayList<>();
    for (List<Expression> point : points) {
      if (distinct.stream().noneMatch(known -> compare(known, point) == 0)) {
        distinct.add(point);
      }
    }
    distinct.sort(Places::compare);
    return distinct;
  }

  private static int compare(List<Expression> a, List<Expression> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = Exact.ORDER.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
