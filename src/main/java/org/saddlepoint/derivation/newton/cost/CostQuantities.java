package org.saddlepoint.derivation.newton.cost;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Setting;

/** The quantities of cost; their meaning is told in problem-bank/README.md. */
public final class CostQuantities {
  /** Setting: n, how many parameters a model has. */
  public static final Quantity PARAMETERS = new Quantity("parameters");

  /** Setting: how many bytes a number takes. */
  public static final Quantity BYTES = new Quantity("bytes-per-number");

  /** Setting: a unit of memory, a power of 1000 bytes. */
  public static final Quantity MEMORY_UNIT = new Quantity("memory-unit");

  /** Setting: how many bytes there are. */
  public static final Quantity MEMORY = new Quantity("memory-bytes");

  /** Setting: operations a second. */
  public static final Quantity SPEED = new Quantity("flops-per-second");

  /** Setting: c, where a solution takes c n³ operations. */
  public static final Quantity OPERATIONS_FACTOR = new Quantity("operations-factor");

  /** Setting: a unit of time. */
  public static final Quantity TIME_UNIT = new Quantity("time-unit");

  /** Setting: something that is stored or worked out. */
  public static final Quantity TASK = new Quantity("task");

  /** Setting: k, where n becomes k n. */
  public static final Quantity GROWTH = new Quantity("growth-factor");

  /** n². */
  public static final Quantity ENTRIES = new Quantity("hessian-entries");

  /** n(n + 1)/2. */
  public static final Quantity INDEPENDENT = new Quantity("independent-hessian-entries");

  /** All n² entries in bytes. */
  public static final Quantity HESSIAN_BYTES = new Quantity("hessian-bytes");

  /** All n² entries in the unit of memory. */
  public static final Quantity HESSIAN_MEMORY = new Quantity("hessian-memory");

  /** The most parameters whose Hessian fits. */
  public static final Quantity LARGEST = new Quantity("largest-hessian");

  /** c n³. */
  public static final Quantity SOLVE_FLOPS = new Quantity("solve-flops");

  /** c n³ operations in the unit of time. */
  public static final Quantity SOLVE_TIME = new Quantity("solve-time");

  /** How a cost grows with n, and why. */
  public static final Quantity COST_ORDER = new Quantity("cost-order");

  /** By what the cost is multiplied where n becomes k n. */
  public static final Quantity COST_GROWTH = new Quantity("cost-growth");

  /** Parameters, bytes and memory are settings of the chapter on quasi-Newton methods already. */
  static final List<Setting> SETTINGS =
      List.of(
          Setting.word(MEMORY_UNIT),
          Setting.number(SPEED),
          Setting.number(OPERATIONS_FACTOR),
          Setting.word(TIME_UNIT),
          Setting.word(TASK),
          Setting.number(GROWTH));

  private CostQuantities() {}
}
