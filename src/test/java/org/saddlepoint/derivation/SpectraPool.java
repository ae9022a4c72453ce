package org.saddlepoint.derivation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saddlepoint.derivation.spectra.SpectraQuantities;

/** Derivations with the settings of the second chapter. */
final class SpectraPool {
  private SpectraPool() {}

  static List<Derivation> all() {
    return Stream.of(eigenvectors(), pencils(), degenerate(), quadratics())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Derivation> eigenvectors() {
    return List.of(
        given("1 2; 2 4", "0", "2 -1"),
        given("1 2; 2 4", "5", "0 0"),
        given("6 2; 2 3", "7", "2 1"),
        given("6 2; 2 3", "2", "1 1"),
        given("2 2; 2 6", "4+2sqrt(2)", "1 1+sqrt(2)"),
        given("5 -2 0; -2 4 -2; 0 -2 3", "4", "2 1 -2"),
        given("5 -2 0; -2 4 -2; 0 -2 3", "1", "1 1 1"),
        given("2 0 0; 0 3 4; 0 4 9", "2", "1 0 0"),
        given("1 1 1; 1 1 1; 1 1 1", "3", "1 1 1"),
        given("3 sqrt(3); sqrt(3) 5", "6", "1 sqrt(3)"),
        given("5 sqrt(3); sqrt(3) 3", "6", "sqrt(3) 1"));
  }

  /** A matrix with one of its eigenvalues and a vector. */
  static Derivation given(String rows, String eigenvalue, String direction) {
    List<String> names = List.of("x", "y", "z").subList(0, direction.split(" ", -1).length);
    return Derivation.of(
        Rules.ALL,
        names,
        Map.of(
            Quantities.HESSIAN_AT_POINT, new Value.Grid(Analyses.matrix(rows)),
            SpectraQuantities.EIGENVALUE, new Value.Scalar(Analyses.constant(eigenvalue)),
            Quantities.DIRECTION, Analyses.vector(direction)));
  }

  private static List<Derivation> pencils() {
    return List.of(
        pencil("4 0; 0 9", "0 1; 1 0"),
        pencil("2 3; 3 0", "0 0; 0 1"),
        pencil("1 2; 2 1", "1 0; 0 1"),
        pencil("1 2; 2 1", "-1 0; 0 -1"),
        pencil("0 2; 2 3", "1 0; 0 0"),
        pencil("3 1 0; 1 0 1; 0 1 2", "0 0 0; 0 1 0; 0 0 0"));
  }

  /** The matrix H + cB. */
  static Derivation pencil(String rows, String slope) {
    return Analyses.ofMatrix(rows)
        .with(SpectraQuantities.PARAMETER_MATRIX, new Value.Grid(Analyses.matrix(slope)));
  }

  private static List<Derivation> degenerate() {
    return List.of(
        around("x^2 + 3y^4", "x y", "0 0", "0 1"),
        around("x^2 - 3y^4", "x y", "0 0", "1 2"),
        around("x^2 + y^3", "x y", "0 0", "0 2"),
        around("-x^2 + 2y^4", "x y", "0 0", "0 1"),
        around("-x^2 - 2y^4", "x y", "0 0", "0 1"),
        around("-x^2 - y^3", "x y", "0 0", "0 1"),
        around("x^4 + y^4", "x y", "0 0", "1 1"),
        around("-x^4 - y^4", "x y", "0 0", "1 1"),
        around("x^4 - y^4", "x y", "0 0", "1 1"),
        around("x^2*y^2", "x y", "0 0", "1 0"),
        around("-x^2*y^2", "x y", "0 0", "1 0"),
        around("x^3 - 3x*y^2", "x y", "0 0", "1 0"),
        around("(x - y^2)*(x - 3y^2)", "x y", "0 0", "1 2"),
        around("(x - y^2)^2", "x y", "0 0", "1 2"),
        around("-(x + y^2)^2", "x y", "0 0", "1 2"),
        around("(x - 1)^2 + (y - 2)^4", "x y", "1 2", "1 2"),
        around("(x - 2y)^2 + y^3", "x y", "0 0", "2 1"),
        around("x^2 + y^2 + x*z^2 - z^4", "x y z", "0 0 0", "0 0 1"),
        around("x^2 + cos(y) + y^2/2", "x y", "0 0", "0 1"));
  }

  static Derivation around(String f, String variables, String point, String direction) {
    return Analyses.of(f, variables, point)
        .with(
            Map.of(
                Quantities.DIRECTION,
                Analyses.vector(direction),
                SpectraQuantities.NEARNESS,
                new Value.Scalar(Analyses.constant("1/10"))));
  }

  private static List<Derivation> quadratics() {
    return List.of(
        Analyses.of("2x^2 + 2x*y + 3y^2 - 6x - 8y + 5", "x y", "1 1"),
        Analyses.of("x^2 - 3y^2 + 2x*y", "x y", "0 0"),
        Analyses.of("x^3 - 3x + y^2", "x y", "1 0"),
        Analyses.of("x^3 - 3x*y + y^3", "x y", "1 1"),
        Analyses.of("x^4 - 2x^2 + y^2", "x y", "0 0"));
  }
}
