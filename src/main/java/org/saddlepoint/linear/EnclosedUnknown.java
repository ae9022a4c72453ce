package org.saddlepoint.linear;

import java.util.stream.Collectors;
import org.saddlepoint.expression.Printer;
import org.saddlepoint.number.Interval;
import org.saddlepoint.number.RealConstant;

/** One unknown of a linear system of constants. */
final class EnclosedUnknown implements RealConstant {
  private final EnclosedSystem system;
  private final int index;

  EnclosedUnknown(EnclosedSystem system, int index) {
    this.system = system;
    this.index = index;
  }

  @Override
  public Interval enclosure(int digits) {
    return system.at(digits).get(index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnclosedUnknown that
        && index == that.index
        && system.matrix().equals(that.system.matrix())
        && system.right().equals(that.system.right());
  }

  @Override
  public int hashCode() {
    return 31 * system.matrix().hashCode() + index;
  }

  @Override
  public String description() {
    String right = system.right().stream().map(Printer::text).collect(Collectors.joining(", "));
    return system.matrix().rows().stream()
        .map(row -> row.stream().map(Printer::text).collect(Collectors.joining(", ", "[", "]")))
        .collect(
            Collectors.joining(
                ", ",
                "unknown %d of the system with the matrix [".formatted(index + 1),
                "] and the right-hand side [" + right + "]"));
  }

  @Override
  public String toString() {
    return description();
  }
}
