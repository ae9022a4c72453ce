package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A symmetric matrix as a direct sum: rows that are linked through entries that are not zero belong
 * together, and the eigenvalues of the whole are those of the blocks.
 */
final class Blocks {
  private Blocks() {}

  /** The blocks in the order of their first rows; their rows keep their order. */
  static <T> List<Matrix<T>> of(Matrix<T> symmetric, Predicate<T> isZero) {
    return rows(symmetric, isZero).stream().map(rows -> part(symmetric, rows)).toList();
  }

  /** The rows of each block, which are its columns as well. */
  static <T> List<List<Integer>> rows(Matrix<T> symmetric, Predicate<T> isZero) {
    var blocks = new ArrayList<List<Integer>>();
    var left = new TreeSet<Integer>();
    for (int i = 0; i < symmetric.height(); i++) {
      left.add(i);
    }
    while (!left.isEmpty()) {
      blocks.add(List.copyOf(component(symmetric, isZero, left)));
    }
    return List.copyOf(blocks);
  }

  /** Takes the first row that is left and all that are linked to it out of those left. */
  private static <T> TreeSet<Integer> component(
      Matrix<T> symmetric, Predicate<T> isZero, TreeSet<Integer> left) {
    var component = new TreeSet<Integer>();
    var waiting = new ArrayList<Integer>();
    waiting.add(left.removeFirst());
    while (!waiting.isEmpty()) {
      int row = waiting.removeLast();
      component.add(row);
      for (int other : List.copyOf(left)) {
        if (!isZero.test(symmetric.at(row, other))) {
          left.remove(other);
          waiting.add(other);
        }
      }
    }
    return component;
  }

  static <T> Matrix<T> part(Matrix<T> a, List<Integer> rows) {
    return new Matrix<>(
        rows.stream().map(i -> rows.stream().map(j -> a.at(i, j)).toList()).toList());
  }
}
