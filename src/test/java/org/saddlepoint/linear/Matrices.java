package org.saddlepoint.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.number.Rational;

/** Matrices for examples and laws. */
final class Matrices {
  private Matrices() {}

  static Matrix<Rational> rational(long[]... rows) {
    return new Matrix<>(
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).mapToObj(Rational::of).toList())
            .toList());
  }

  static Matrix<Expression> whole(long[]... rows) {
    return rational(rows).map(Expression::of);
  }

  /** Small fractions, often zero, often equal. */
  static Arbitrary<Rational> entries() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Rational.ZERO)),
        Tuple.of(6, Arbitraries.integers().between(-6, 6).map(Rational::of)),
        Tuple.of(
            2,
            Arbitraries.integers()
                .between(-12, 12)
                .flatMap(n -> Arbitraries.integers().between(1, 7).map(d -> Rational.of(n, d)))));
  }

  static Arbitrary<Matrix<Rational>> square(int from, int to) {
    return Arbitraries.integers().between(from, to).flatMap(Matrices::square).withoutEdgeCases();
  }

  static Arbitrary<Matrix<Rational>> square(int n) {
    return entries().list().ofSize(n * n).map(entries -> filled(n, entries)).withoutEdgeCases();
  }

  static Arbitrary<Matrix<Rational>> symmetric(int from, int to) {
    return Arbitraries.integers()
        .between(from, to)
        .flatMap(n -> square(n).map(Matrices::mirrored))
        .withoutEdgeCases();
  }

  /** The upper triangle, and its mirror image below. */
  static <T> Matrix<T> mirrored(Matrix<T> a) {
    return new Matrix<>(
        IntStream.range(0, a.height())
            .mapToObj(i ->
                IntStream.range(0, a.height())
                    .mapToObj(j -> a.at(Math.min(i, j), Math.max(i, j)))
                    .toList())
            .toList());
  }

  private static Matrix<Rational> filled(int n, List<Rational> entries) {
    return new Matrix<>(
        IntStream.range(0, n).mapToObj(i -> entries.subList(i * n, (i + 1) * n)).toList());
  }

  static Matrix<Rational> randomSymmetric(int n, int bound, long seed) {
    var random = new Random(seed);
    var entries = new ArrayList<Rational>();
    for (int i = 0; i < n * n; i++) {
      entries.add(Rational.of(random.nextInt(2 * bound + 1) - bound));
    }
    return mirrored(filled(n, entries));
  }
}
