package org.saddlepoint.derivation.newton;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Setting;

/** What the fourth chapter adds to what can be asked and given; told in problem-bank/README.md. */
public final class NewtonQuantities {
  /** One variable: the iterate after the next one. */
  public static final Quantity SCALAR_SECOND = new Quantity("scalar-newton-second");

  /** One variable: x − f′/f″ as a function of x. */
  public static final Quantity MAP = new Quantity("newton-map");

  /** Which point of the parabola that fits f the step leads to, by the sign of f″. */
  public static final Quantity TARGET = new Quantity("newton-target");

  /** Where the method is after the given number of steps. */
  public static final Quantity POINT_AFTER = new Quantity("newton-point");

  /** The first iterates as a table. */
  public static final Quantity RUN = new Quantity("newton-run");

  /** Whether one step is sure to reach a stationary point, and why. */
  public static final Quantity ONE_STEP = new Quantity("one-step");

  /** What kind of stationary point the step on a quadratic leads to, and why. */
  public static final Quantity LANDING = new Quantity("landing-class");

  /** How many d there are with H d = −g, and why. */
  public static final Quantity SOLUTIONS = new Quantity("step-solutions");

  /** ½ gᵀH⁻¹g: by how much the quadratic model falls. */
  public static final Quantity DECREASE = new Quantity("newton-decrease");

  /** Which way of finding the step is cheapest, and why. */
  public static final Quantity CHEAPER_WAY = new Quantity("cheaper-way");

  /** Multiplications and divisions of an elimination with one right-hand side. */
  public static final Quantity SOLVE_OPERATIONS = new Quantity("solve-operations");

  /** Setting: what the Hessian looks like. */
  public static final Quantity STRUCTURE = new Quantity("structure");

  /** Setting: what is to be found with the Hessian. */
  public static final Quantity WANTED = new Quantity("wanted");

  static final List<Setting> SETTINGS = List.of(Setting.word(STRUCTURE), Setting.word(WANTED));

  private NewtonQuantities() {}
}
