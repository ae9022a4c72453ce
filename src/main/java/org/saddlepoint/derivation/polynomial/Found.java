package org.saddlepoint.derivation.polynomial;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.saddlepoint.expression.Expression;

/** Values of some of the variables, found together: a solution, or as much of one as is known. */
record Found(SortedMap<Integer, Expression> values) {
  static final Found NOTHING = new Found(new TreeMap<>());

  Found {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** Of variables that have no value here. */
  Found and(Found others) {
    var all = new TreeMap<>(values);
    all.putAll(others.values);
    return new Found(all);
  }

  Found with(int variable, Expression value) {
    var all = new TreeMap<>(values);
    all.put(variable, value);
    return new Found(all);
  }

  /** A polynomial with these values put in. */
  Polynomial in(Polynomial p) {
    Polynomial result = p;
    for (var known : values.entrySet()) {
      result = result.with(known.getKey(), known.getValue());
    }
    return result;
  }

  List<Expression> point(SortedSet<Integer> variables) {
    return variables.stream().map(values::get).toList();
  }
}
