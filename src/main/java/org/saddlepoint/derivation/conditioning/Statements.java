package org.saddlepoint.derivation.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said about the contours of a bowl in two variables and the pace of gradient descent
 * in it: each statement with the facts under which it is true.
 */
final class Statements {
  static final String ONE = "one";
  static final String UP_TO_THREE = "up-to-three";
  static final String ABOVE_THREE = "above-three";
  static final String PARALLEL = "parallel";
  static final String TILTED = "tilted";

  static final String CIRCULAR = "contours-circular";
  static final String AXES_PARALLEL = "axes-parallel";
  static final String LONG_AXIS_FLATTEST = "long-axis-flattest";
  static final String LONG_AXIS_STEEPEST = "long-axis-steepest";
  static final String AXES_AS_CONDITION = "axes-as-condition";
  static final String HALVES_ERROR = "halves-error";
  static final String FACTOR_HELPS = "factor-helps";
  static final String DIAGONAL_CURES = "diagonal-cures";

  private static final String CONDITION = "condition";
  private static final String AXES = "axes";

  /** A statement is true where κ and the axes are among these. */
  private record Statement(String id, Set<String> conditions, Set<String> axes) {
    boolean isTrue(Map<String, String> facts) {
      return conditions.contains(facts.get(CONDITION)) && axes.contains(facts.get(AXES));
    }
  }

  private static final Set<String> ANY_CONDITION = Set.of(ONE, UP_TO_THREE, ABOVE_THREE);
  private static final Set<String> ANY_AXES = Set.of(PARALLEL, TILTED);

  private static final List<Statement> ALL =
      List.of(
          new Statement(CIRCULAR, Set.of(ONE), ANY_AXES),
          new Statement(AXES_PARALLEL, ANY_CONDITION, Set.of(PARALLEL)),
          new Statement(LONG_AXIS_FLATTEST, Set.of(UP_TO_THREE, ABOVE_THREE), ANY_AXES),
          new Statement(LONG_AXIS_STEEPEST, Set.of(), ANY_AXES),
          new Statement(AXES_AS_CONDITION, Set.of(ONE), ANY_AXES),
          new Statement(HALVES_ERROR, Set.of(ONE, UP_TO_THREE), ANY_AXES),
          new Statement(FACTOR_HELPS, Set.of(), ANY_AXES),
          new Statement(DIAGONAL_CURES, ANY_CONDITION, Set.of(PARALLEL)));

  private Statements() {}

  static List<String> ids() {
    return ALL.stream().map(Statement::id).toList();
  }

  static Map<String, String> facts(String condition, String axes) {
    return Map.of(CONDITION, condition, AXES, axes);
  }

  /** Those that are true, in the order in which they are offered. */
  static List<String> whereTrue(Map<String, String> facts) {
    return ALL.stream().filter(each -> each.isTrue(facts)).map(Statement::id).toList();
  }
}
