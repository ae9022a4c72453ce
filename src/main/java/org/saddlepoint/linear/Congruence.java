package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Constants;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.number.Rational;

/**
 * Inertia by congruence, the check of {@link Spectrum#inertia}, with which it shares no code: A = P
 * L D Lᵀ Pᵀ with blocks of one and two rows in D, and Sylvester's law says that D has the inertia
 * of A. A row with a diagonal entry that is not zero is a pivot by itself; where the whole diagonal
 * is zero, an entry c beside it makes the pivot [[0, c], [c, 0]], with one eigenvalue of each sign.
 *
 * <p>With constants that are not rational, the pivots are enclosed ({@link BallInertia}); where one
 * may be zero, in up to {@link #SYMBOLIC} rows, they are worked out symbolically.
 */
public final class Congruence {
  private static final int SYMBOLIC = 5;

  private Congruence() {}

  /** Throws {@link IllegalArgumentException} where the matrix is not symmetric. */
  public static Inertia inertia(Matrix<Rational> symmetric) {
    if (!symmetric.isSymmetric()) {
      throw new IllegalArgumentException("not a symmetric matrix");
    }
    return new Reduction<>(new Fractions()).inertia(symmetric);
  }

  /** Empty where a sign is undecided. */
  public static Optional<Inertia> ofConstants(Matrix<Expression> symmetric) {
    boolean rational =
        symmetric.rows().stream()
            .flatMap(List::stream)
            .allMatch(Expression.Constant.class::isInstance);
    return rational
        ? Optional.of(inertia(symmetric.map(x -> ((Expression.Constant) x).value())))
        : shifted(symmetric, Rational.ZERO);
  }

  /** That of A − xI: its negative part counts the eigenvalues below x. */
  static Optional<Inertia> shifted(Matrix<Expression> a, Rational x) {
    Optional<Inertia> enclosed = BallInertia.of(a, x);
    return enclosed.isPresent() || a.height() > SYMBOLIC || !Swelling.areShort(a)
        ? enclosed
        : symbolic(a, x);
  }

  private static Optional<Inertia> symbolic(Matrix<Expression> a, Rational x) {
    var rows = new ArrayList<List<Expression>>();
    for (int i = 0; i < a.height(); i++) {
      var row = new ArrayList<>(a.rows().get(i));
      row.set(i, Expression.difference(row.get(i), Expression.of(x)));
      rows.add(row);
    }
    try {
      return Optional.of(new Reduction<>(new Formulae()).inertia(new Matrix<>(rows)));
    } catch (ArithmeticException undecided) {
      return Optional.empty();
    }
  }

  /** What the reduction asks of its entries. */
  private interface Entries<T> {
    /** Throws {@link ArithmeticException} where undecided. */
    int sign(T a);

    /** a − b·c / d. */
    T minusQuotient(T a, T b, T c, T d);
  }

  private record Fractions() implements Entries<Rational> {
    @Override
    public int sign(Rational a) {
      return a.signum();
    }

    @Override
    public Rational minusQuotient(Rational a, Rational b, Rational c, Rational d) {
      return b.isZero() || c.isZero() ? a : a.minus(b.times(c).dividedBy(d));
    }
  }

  private record Formulae() implements Entries<Expression> {
    @Override
    public int sign(Expression a) {
      return switch (Constants.sign(a)) {
        case NEGATIVE -> -1;
        case ZERO -> 0;
        case POSITIVE -> 1;
        case UNDECIDED -> throw new ArithmeticException("the sign of a pivot is undecided");
      };
    }

    @Override
    public Expression minusQuotient(Expression a, Expression b, Expression c, Expression d) {
      return Simplifier.simplify(
          Expression.difference(a, Expression.quotient(Expression.product(b, c), d)));
    }
  }

  private record Reduction<T>(Entries<T> entries) {

    Inertia inertia(Matrix<T> symmetric) {
      List<List<T>> rest = symmetric.rows();
      var signs = new int[3];
      while (!rest.isEmpty()) {
        int pivot = diagonalPivot(rest);
        if (pivot >= 0) {
          signs[1 + entries.sign(rest.get(pivot).get(pivot))]++;
          rest = complement(rest, pivot);
        } else {
          int[] pair = offDiagonalPivot(rest);
          if (pair.length == 0) {
            signs[1] += rest.size();
            break;
          }
          signs[0]++;
          signs[2]++;
          rest = complement(rest, pair[0], pair[1]);
        }
      }
      return new Inertia(signs[0], signs[1], signs[2]);
    }

    private int diagonalPivot(List<List<T>> a) {
      for (int i = 0; i < a.size(); i++) {
        if (entries.sign(a.get(i).get(i)) != 0) {
          return i;
        }
      }
      return -1;
    }

    private int[] offDiagonalPivot(List<List<T>> a) {
      for (int i = 0; i < a.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (entries.sign(a.get(i).get(j)) != 0) {
            return new int[] {j, i};
          }
        }
      }
      return new int[0];
    }

    /** aᵢⱼ − aᵢₚ aₚⱼ / aₚₚ for the other rows and columns. */
    private List<List<T>> complement(List<List<T>> a, int p) {
      var rest = new ArrayList<List<T>>();
      for (int i = 0; i < a.size(); i++) {
        if (i != p) {
          var row = new ArrayList<T>();
          for (int j = 0; j < a.size(); j++) {
            if (j != p) {
              row.add(reduced(a, new int[] {i, j}, p, p));
            }
          }
          rest.add(row);
        }
      }
      return rest;
    }

    /** aᵢⱼ − (aᵢₚ a_qⱼ + a_iq aₚⱼ) / c for the pivot with c = a_pq and zeros on the diagonal. */
    private List<List<T>> complement(List<List<T>> a, int p, int q) {
      var rest = new ArrayList<List<T>>();
      for (int i = 0; i < a.size(); i++) {
        if (i != p && i != q) {
          var row = new ArrayList<T>();
          for (int j = 0; j < a.size(); j++) {
            if (j != p && j != q) {
              T once = reduced(a, new int[] {i, j}, p, q);
              row.add(
                  entries.minusQuotient(once, a.get(i).get(q), a.get(p).get(j), a.get(p).get(q)));
            }
          }
          rest.add(row);
        }
      }
      return rest;
    }

    /** aᵢⱼ − aᵢₚ a_qⱼ / a_pq. */
    private T reduced(List<List<T>> a, int[] at, int p, int q) {
      return entries.minusQuotient(
          a.get(at[0]).get(at[1]), a.get(at[0]).get(p), a.get(q).get(at[1]), a.get(p).get(q));
    }
  }
}
