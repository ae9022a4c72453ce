package org.saddlepoint.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The baseline of the benchmarks: nothing but double precision and formatted text. */
final class PlainArithmetic {
  private PlainArithmetic() {}

  static String solution(long seed) {
    var random = new Random(seed);
    double a = random.nextInt(1, 10);
    double b = random.nextInt(1, 10);
    double c = random.nextInt(1, 10);
    double d = random.nextInt(1, 10);
    double e = random.nextInt(1, 10);
    double x = random.nextInt(-3, 4);
    double y = random.nextInt(-3, 4);
    double gx = 2 * a * x + b * y + d;
    double gy = b * x + 2 * c * y + e;
    double radius = Math.hypot(a - c, b);
    double low = a + c - radius;
    double high = a + c + radius;
    double determinant = 4 * a * c - b * b;
    return String.format(
        Locale.ROOT,
        """
        f = %.0f x^2 + %.0f xy + %.0f y^2 + %.0f x + %.0f y. The second partials are constants:
        the Hessian is [[%.0f, %.0f], [%.0f, %.0f]], with trace %.4f and determinant %.4f.
        Its eigenvalues are %.4f and %.4f, so that the condition number is %.4f.
        At (%.0f, %.0f) the gradient is (%.4f, %.4f) and the Newton step is (%.4f, %.4f).
        """,
        a,
        b,
        c,
        d,
        e,
        2 * a,
        b,
        b,
        2 * c,
        2 * (a + c),
        determinant,
        low,
        high,
        Math.max(Math.abs(low), Math.abs(high)) / Math.min(Math.abs(low), Math.abs(high)),
        x,
        y,
        gx,
        gy,
        (b * gy - 2 * c * gx) / determinant,
        (b * gx - 2 * a * gy) / determinant);
  }

  static int compared(List<String> answers) {
    int close = 0;
    for (String answer : answers) {
      for (String number : answer.split("[^0-9.]+", -1)) {
        if (!number.isEmpty() && Math.abs(Double.parseDouble(number) - 2) < 1e-9) {
          close++;
        }
      }
    }
    return close;
  }
}
