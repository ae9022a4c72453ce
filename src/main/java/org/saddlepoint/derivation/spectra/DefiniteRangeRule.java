package org.saddlepoint.derivation.spectra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saddlepoint.derivation.Certificate;
import org.saddlepoint.derivation.Checks;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Exact;
import org.saddlepoint.derivation.FaultySteps;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Message;
import org.saddlepoint.derivation.NamedRule;
import org.saddlepoint.derivation.Passage;
import org.saddlepoint.derivation.Quantities;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.derivation.UnderivableException;
import org.saddlepoint.derivation.Value;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Simplifier;
import org.saddlepoint.linear.Matrix;

/**
 * For which c the matrix H + cB is positive definite: an open interval, as such matrices are convex
 * and open. Its ends are zeros of leading minors.
 */
final class DefiniteRangeRule extends NamedRule {
  private final List<Slip> slips =
      new FaultySteps(SpectraQuantities.DEFINITE_RANGE)
          .principal("C13", "ends-included", this::closed)
          .principal("C1", "diagonal-alone", d -> wrong(d, ofDiagonal(Pencil.of(d))))
          .other("C16", "one-side-only", this::oneSide)
          .other("E3", "off-diagonal-not-squared", this::notSquared)
          .slips();

  DefiniteRangeRule() {
    super(SpectraQuantities.DEFINITE_RANGE, "def.test", Form.INTERVAL);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return List.of(Quantities.HESSIAN_AT_POINT);
  }

  @Override
  public Value value(Derivation derivation) {
    Pencil pencil = Pencil.of(derivation);
    List<List<Expression>> minors =
        IntStream.rangeClosed(1, pencil.size()).mapToObj(pencil::minor).toList();
    return where(minors)
        .orElseThrow(() -> new UnderivableException(Message.of("spectra.never-definite")));
  }

  /** Where all of these polynomials are positive, if that is one interval. */
  static Optional<Value.Range> where(List<List<Expression>> polynomials) {
    List<Expression> cuts =
        Given.sorted(
            polynomials.stream().flatMap(p -> Pencil.zeros(p).stream()).distinct().toList());
    List<Value.Range> pieces = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      Optional<Expression> low = i == 0 ? Optional.empty() : Optional.of(cuts.get(i - 1));
      Optional<Expression> high = i == cuts.size() ? Optional.empty() : Optional.of(cuts.get(i));
      Expression inside = between(low, high);
      if (polynomials.stream().allMatch(p -> Exact.signum(valueAt(p, inside)) > 0)) {
        pieces.add(new Value.Range(low.map(e -> open(e)), high.map(e -> open(e))));
      }
    }
    return pieces.size() == 1 ? Optional.of(pieces.getFirst()) : Optional.empty();
  }

  private static Value.End open(Expression at) {
    return new Value.End(at, false);
  }

  static Expression between(Optional<Expression> low, Optional<Expression> high) {
    if (low.isPresent() && high.isPresent()) {
      return Exact.half(Exact.sum(low.get(), high.get()));
    }
    return low.map(e -> Exact.sum(e, Expression.ONE))
        .or(() -> high.map(e -> Exact.difference(e, Expression.ONE)))
        .orElse(Expression.ZERO);
  }

  private static Expression valueAt(List<Expression> coefficients, Expression x) {
    return Exact.at(Polynomials.of(coefficients, Pencil.PARAMETER), Map.of(Pencil.PARAMETER, x));
  }

  private Optional<Value.Range> right(Derivation derivation) {
    return own(derivation) instanceof Value.Range range ? Optional.of(range) : Optional.empty();
  }

  private Optional<Value> wrong(Derivation derivation, Optional<Value.Range> faulty) {
    return faulty.filter(range -> !right(derivation).equals(faulty)).map(range -> range);
  }

  private Optional<Value> closed(Derivation derivation) {
    return right(derivation)
        .map(range -> new Value.Range(range.low().map(this::shut), range.high().map(this::shut)));
  }

  private Value.End shut(Value.End end) {
    return new Value.End(end.at(), true);
  }

  private static Optional<Value.Range> ofDiagonal(Pencil pencil) {
    return where(
        Given.diagonalEntries(pencil.matrix()).stream()
            .map(entry -> Polynomials.coefficients(entry, Pencil.PARAMETER))
            .filter(coefficients -> !coefficients.isEmpty())
            .toList());
  }

  /** √ taken with one sign only: c < 3 for −3 < c < 3. */
  private Optional<Value> oneSide(Derivation derivation) {
    return right(derivation)
        .filter(range -> range.low().isPresent() && range.high().isPresent())
        .map(range -> new Value.Range(Optional.empty(), range.high()));
  }

  /** ad − b > 0 for ad − b² > 0. */
  private Optional<Value> notSquared(Derivation derivation) {
    Matrix<Expression> matrix = Pencil.of(derivation).matrix();
    if (matrix.height() != 2) {
      return Optional.empty();
    }
    Expression product = Expression.product(matrix.at(0, 0), matrix.at(1, 1));
    Expression faulty = Simplifier.expand(Expression.difference(product, matrix.at(0, 1)));
    return wrong(
        derivation,
        where(
            List.of(
                Polynomials.coefficients(matrix.at(0, 0), Pencil.PARAMETER),
                Polynomials.coefficients(faulty, Pencil.PARAMETER))));
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    return PencilText.range(explain(), Pencil.of(derivation), derivation.get(gives()));
  }

  /** Definite inside, singular without a negative sign at the ends, not definite beyond. */
  @Override
  public List<Certificate> certificates(Derivation derivation) {
    return new Checks(derivation, gives())
        .check(
            "positive-definite-range",
            "pivots inside, at the ends and beyond",
            () -> PencilChecks.isRange(Pencil.of(derivation), derivation.get(gives())))
        .list();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }

  @Override
  public int cost(Derivation derivation) {
    int n = Pencil.of(derivation).size();
    // An inequality of degree n in the parameter for the determinant, and its roots.
    return 2 * Given.costOfDeterminant(n) + 6 * n;
  }
}
