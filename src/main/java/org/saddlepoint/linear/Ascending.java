package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.linear.ClosedForms.Root;

/** Eigenvalues of several blocks in one order. */
final class Ascending {
  private Ascending() {}

  /** Two ascending lists as one; of equals, those of the first come first. */
  static List<Root> merged(List<Root> first, List<Root> second) {
    var merged = new ArrayList<Root>();
    int i = 0;
    for (Root next : second) {
      while (i < first.size() && compare(first.get(i), next) <= 0) {
        merged.add(first.get(i++));
      }
      merged.add(next);
    }
    merged.addAll(first.subList(i, first.size()));
    return List.copyOf(merged);
  }

  static List<Root> sorted(List<Root> roots) {
    return roots.stream().sorted(Ascending::compare).toList();
  }

  private static int compare(Root a, Root b) {
    if (a.number().isPresent() && b.number().isPresent()) {
      return a.number().get().compareTo(b.number().get());
    }
    return switch (Constants.sign(Expression.difference(a.form(), b.form()))) {
      case NEGATIVE -> -1;
      case ZERO -> 0;
      case POSITIVE -> 1;
      case UNDECIDED -> throw new UndecidedOrderException();
    };
  }

  /** The forms; numbers that are equal get one form, the shortest that any block found for them. */
  static List<Expression> named(List<Root> ascending) {
    var forms = new ArrayList<Expression>();
    int start = 0;
    for (int i = 1; i <= ascending.size(); i++) {
      if (i == ascending.size() || !isSame(ascending.get(start), ascending.get(i))) {
        Expression form = shortest(ascending.subList(start, i));
        ascending.subList(start, i).forEach(root -> forms.add(form));
        start = i;
      }
    }
    return List.copyOf(forms);
  }

  private static boolean isSame(Root a, Root b) {
    return a.form().equals(b.form())
        || (a.number().isPresent()
            && b.number().isPresent()
            && a.number().get().compareTo(b.number().get()) == 0);
  }

  private static Expression shortest(List<Root> equals) {
    Root best = equals.getFirst();
    for (Root root : equals) {
      best = cost(root) < cost(best) ? root : best;
    }
    return best.form();
  }

  private static int cost(Root root) {
    return root.form() instanceof Expression.Implicit
        ? root.number().map(number -> number.polynomial().degree()).orElse(Integer.MAX_VALUE)
        : 0;
  }
}
