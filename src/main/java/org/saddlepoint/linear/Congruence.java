package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import org.saddlepoint.number.Rational;

/**
 * Inertia by congruence, the check of {@link Spectrum#inertia}, with which it shares no code: A = P
 * L D Lᵀ Pᵀ with blocks of one and two rows in D, and Sylvester's law says that D has the inertia
 * of A. A row with a diagonal entry that is not zero is a pivot by itself; where the whole diagonal
 * is zero, an entry c beside it makes the pivot [[0, c], [c, 0]], with one eigenvalue of each sign.
 */
public final class Congruence {
  private Congruence() {}

  /** Throws {@link IllegalArgumentException} where the matrix is not symmetric. */
  public static Inertia inertia(Matrix<Rational> symmetric) {
    if (!symmetric.isSymmetric()) {
      throw new IllegalArgumentException("not a symmetric matrix");
    }
    List<List<Rational>> rest = rows(symmetric);
    var signs = new int[3];
    while (!rest.isEmpty()) {
      int pivot = diagonalPivot(rest);
      if (pivot >= 0) {
        signs[1 + rest.get(pivot).get(pivot).signum()]++;
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

  private static List<List<Rational>> rows(Matrix<Rational> a) {
    var rows = new ArrayList<List<Rational>>();
    a.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static int diagonalPivot(List<List<Rational>> a) {
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).get(i).isZero()) {
        return i;
      }
    }
    return -1;
  }

  private static int[] offDiagonalPivot(List<List<Rational>> a) {
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!a.get(i).get(j).isZero()) {
          return new int[] {j, i};
        }
      }
    }
    return new int[0];
  }

  /** aᵢⱼ − aᵢₚ aₚⱼ / aₚₚ for the other rows and columns. */
  private static List<List<Rational>> complement(List<List<Rational>> a, int p) {
    var rest = new ArrayList<List<Rational>>();
    for (int i = 0; i < a.size(); i++) {
      if (i != p) {
        Rational factor = a.get(i).get(p).dividedBy(a.get(p).get(p));
        var row = new ArrayList<Rational>();
        for (int j = 0; j < a.size(); j++) {
          if (j != p) {
            row.add(a.get(i).get(j).minus(factor.times(a.get(p).get(j))));
          }
        }
        rest.add(row);
      }
    }
    return rest;
  }

  /** aᵢⱼ − (aᵢₚ a_qⱼ + a_iq aₚⱼ) / c for the pivot with c = a_pq and zeros on the diagonal. */
  private static List<List<Rational>> complement(List<List<Rational>> a, int p, int q) {
    Rational c = a.get(p).get(q);
    var rest = new ArrayList<List<Rational>>();
    for (int i = 0; i < a.size(); i++) {
      if (i != p && i != q) {
        Rational byQ = a.get(i).get(p).dividedBy(c);
        Rational byP = a.get(i).get(q).dividedBy(c);
        var row = new ArrayList<Rational>();
        for (int j = 0; j < a.size(); j++) {
          if (j != p && j != q) {
            Rational drop = byQ.times(a.get(q).get(j)).plus(byP.times(a.get(p).get(j)));
            row.add(a.get(i).get(j).minus(drop));
          }
        }
        rest.add(row);
      }
    }
    return rest;
  }
}
