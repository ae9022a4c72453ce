package org.saddlepoint.linear;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.RealConstant;

/** The eigenvalue with so many others below it, of a symmetric matrix of constants. */
final class EnclosedEigenvalue implements RealConstant {
  private final EnclosedSpectrum spectrum;
  private final int index;

  private EnclosedEigenvalue(EnclosedSpectrum spectrum, int index) {
    this.spectrum = spectrum;
    this.index = index;
  }

  /** All of them, ascending. */
  static List<Expression> all(Matrix<Expression> symmetric) {
    var spectrum = new EnclosedSpectrum(symmetric);
    return IntStream.range(0, symmetric.height())
        .mapToObj(i -> (Expression) new Expression.Implicit(new EnclosedEigenvalue(spectrum, i)))
        .toList();
  }

  @Override
  public Interval enclosure(int digits) {
    return spectrum.at(digits).get(index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnclosedEigenvalue that
        && index == that.index
        && spectrum.matrix().equals(that.spectrum.matrix());
  }

  @Override
  public int hashCode() {
    return 31 * spectrum.matrix().hashCode() + index;
  }

  @Override
  public String description() {
    return spectrum.matrix().rows().stream()
        .map(row -> row.stream().map(Printer::text).collect(Collectors.joining(", ", "[", "]")))
        .collect(
            Collectors.joining(
                ", ", "eigenvalue %d, from the least, of [".formatted(index + 1), "]"));
  }

  @Override
  public String toString() {
    return description();
  }
}
