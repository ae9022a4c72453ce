package org.saddlepoint.derivation.run;

import java.util.List;
import org.saddlepoint.derivation.Quantity;

/** The names of what is asked about methods side by side. */
public final class RunQuantities {
  /** Settings: the ids of the methods to compare. */
  public static final Quantity METHOD_A = new Quantity("method-a");

  public static final Quantity METHOD_B = new Quantity("method-b");
  public static final Quantity METHOD_C = new Quantity("method-c");

  public static final List<Quantity> METHODS = List.of(METHOD_A, METHOD_B, METHOD_C);

  /** f after the given number of steps, a component for each of the methods. */
  public static final Quantity COMPARED_VALUES = new Quantity("compared-values");

  /** The methods by f after the given number of steps, lowest first. */
  public static final Quantity METHOD_ORDER = new Quantity("method-order");

  private RunQuantities() {}
}
