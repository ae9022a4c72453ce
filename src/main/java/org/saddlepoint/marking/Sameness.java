package org.saddlepoint.marking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.Entry;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Decision;
import org.saddlepoint.expression.Equality;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.TypedDecimal;
import org.saddlepoint.expression.Vocabulary;
import org.saddlepoint.expression.Written;
import org.saddlepoint.number.Rational;
import org.saddlepoint.problem.Precision;

/**
 * Whether some answer would be right for either of two values, so that the marker could not tell
 * who gave which.
 */
final class Sameness {
  private static final MathContext SHORTEST = new MathContext(Digits.ENOUGH, RoundingMode.HALF_UP);

  private final Precision precision;

  private Sameness(Precision precision) {
    this.precision = precision;
  }

  /** Of two values as answers of one kind. */
  static boolean of(Value one, Value other, AnswerKind kind, Precision precision) {
    var sameness = new Sameness(precision);
    boolean isDirection = kind instanceof AnswerKind.OneDirection;
    return (isDirection
            && one instanceof Value.Vector(var a)
            && other instanceof Value.Vector(var b))
        ? sameness.parallel(a, b, kind.equals(new AnswerKind.OneDirection(true)))
        : sameness.alike(one, other);
  }

  private boolean alike(Value one, Value other) {
    return switch (one) {
      case Value.Scalar(var a) -> other instanceof Value.Scalar(var b) && alike(a, b);
      case Value.Vector(var a) -> other instanceof Value.Vector(var b) && inOrder(a, b);
      case Value.Grid(var a) ->
          other instanceof Value.Grid(var b)
              && a.height() == b.height()
              && inOrder(flat(a.rows()), flat(b.rows()));
      case Value.Multiset(var a) -> other instanceof Value.Multiset(var b) && inAnyOrder(a, b);
      case Value.Infinity infinity -> other instanceof Value.Infinity;
      case Value.Pairs(var a) ->
          other instanceof Value.Pairs(var b)
              && matched(
                  a,
                  b,
                  (p, q) -> alike(p.value(), q.value()) && parallel(p.vector(), q.vector(), false));
      case Value.Points(var a) ->
          other instanceof Value.Points(var b)
              && matched(a, b, (p, q) -> p.word().equals(q.word()) && inOrder(p.at(), q.at()));
      case Value.Range(var low, var high) ->
          other instanceof Value.Range(var least, var most)
              && endsAlike(low, least)
              && endsAlike(high, most);
      case Value same -> same.equals(other);
    };
  }

  private boolean endsAlike(Optional<Value.End> one, Optional<Value.End> other) {
    return (one.isEmpty() || other.isEmpty())
        ? one.isEmpty() && other.isEmpty()
        : one.get().isIncluded() == other.get().isIncluded()
            && alike(one.get().at(), other.get().at());
  }

  /** Brought to the same entry where the first is not zero; the zero vector has no direction. */
  private boolean parallel(List<Expression> one, List<Expression> other, boolean isSensed) {
    if (one.size() != other.size()) {
      return false;
    }
    try {
      int pivot = 0;
      while (pivot < one.size() - 1 && Exact.isZero(one.get(pivot))) {
        pivot++;
      }
      Expression factor = Exact.quotient(one.get(pivot), other.get(pivot));
      return Exact.signum(factor) != 0
          && (!isSensed || Exact.signum(factor) > 0)
          && inOrder(one, other.stream().map(e -> Exact.product(factor, e)).toList());
    } catch (ArithmeticException | UnderivableException zero) {
      return false;
    }
  }

  private static List<Expression> flat(List<List<Expression>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private boolean inOrder(List<Expression> one, List<Expression> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> alike(one.get(i), other.get(i)));
  }

  private boolean inAnyOrder(List<Expression> one, List<Expression> other) {
    return matched(one, other, this::alike);
  }

  private static <T> boolean matched(List<T> one, List<T> other, BiPredicate<T, T> alike) {
    return one.size() == other.size()
        && !Assignment.best(
                (i, j) -> Comparison.equal(alike.test(one.get(i), other.get(j))),
                one.size(),
                other.size())
            .contains(Closeness.DIFFERENT);
  }

  private boolean alike(Expression one, Expression other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      List<String> variables = variables(one, other);
      return variables.isEmpty()
          ? numbersAlike(one, other)
          : Equality.of(one, other, variables) != Equality.Outcome.DIFFERENT;
    } catch (ArithmeticException undefined) {
      return false;
    }
  }

  private static List<String> variables(Expression one, Expression other) {
    boolean constant = one instanceof Expression.Constant && other instanceof Expression.Constant;
    var names = new TreeSet<>(Vocabulary.NATURAL_ORDER);
    if (!constant) {
      names.addAll(Vocabulary.variablesOf(one));
      names.addAll(Vocabulary.variablesOf(other));
    }
    return List.copyOf(names);
  }

  private boolean numbersAlike(Expression one, Expression other) {
    return switch (precision) {
      case Precision.Exact exact -> equal(one, other);
      case Precision.Usual usual ->
          roundings(one, other).anyMatch(d -> fits(one, d) && fits(other, d)) || equal(one, other);
      case Precision.Estimate(var relative) -> overlap(one, other, relative);
    };
  }

  private static boolean equal(Expression one, Expression other) {
    boolean rational = one instanceof Expression.Constant && other instanceof Expression.Constant;
    return !rational && Constants.equal(one, other) != Decision.NO;
  }

  /** Either value as short as a right answer may be. */
  private static Stream<BigDecimal> roundings(Expression one, Expression other) {
    return Stream.of(one, other)
        .map(value -> {
          BigDecimal rounded = Approximation.of(value).round(SHORTEST);
          int missing = Math.max(0, Digits.ENOUGH - rounded.precision());
          return rounded.setScale(rounded.scale() + missing);
        });
  }

  private static boolean fits(Expression value, BigDecimal decimal) {
    var typed =
        new Entry(
            Expression.of(Rational.of(decimal)),
            new Written.AsDecimal(new TypedDecimal(decimal, true)));
    Terms terms = Terms.of(AnswerKind.NUMBER, new Precision.Usual(), List.of(), BigDecimal.ZERO);
    return NumberComparison.of(value, typed, terms, 0).isRight();
  }

  private static boolean overlap(Expression one, Expression other, Rational relative) {
    BigDecimal a = Approximation.of(one);
    BigDecimal b = Approximation.of(other);
    BigDecimal reach =
        a.abs()
            .add(b.abs(), Approximation.CONTEXT)
            .multiply(relative.toDecimal(Approximation.CONTEXT));
    return Approximation.difference(a, b).abs().compareTo(reach) <= 0;
  }

  /** Of two values, brought to the kind of answer that is asked. */
  static boolean of(
      Optional<Value> one, Optional<Value> other, AnswerKind kind, Precision precision) {
    return one.isPresent() && other.isPresent() && of(one.get(), other.get(), kind, precision);
  }
}
