package org.saddlepoint.derivation.deep;

import org.saddlepoint.derivation.Quantity;

/** The names of this chapter. Their meaning is told in problem-bank/README.md. */
public final class DeepQuantities {
  /** Setting: the gradients so far, a row each, first to last. */
  public static final Quantity GRADIENTS = new Quantity("gradients");

  /** Setting: β₁ of Adam. */
  public static final Quantity BETA1 = new Quantity("beta1");

  /** Setting: β₂ of Adam. */
  public static final Quantity BETA2 = new Quantity("beta2");

  /** m̂ after the last gradient. */
  public static final Quantity FIRST_MOMENT = new Quantity("adam-first-moment");

  /** v̂ after the last gradient. */
  public static final Quantity SECOND_MOMENT = new Quantity("adam-second-moment");

  /** −α m̂/√v̂, ε = 0. */
  public static final Quantity ADAM_STEP = new Quantity("adam-step");

  /** α/√v̂. */
  public static final Quantity ADAM_RATES = new Quantity("adam-rates");

  /** H without its diagonal. */
  public static final Quantity IGNORED_COUPLING = new Quantity("ignored-coupling");

  public static final Quantity ADAM_ITERATES = new Quantity("adam-iterates");

  /** Setting: A of A ⊗ G, symmetric. */
  public static final Quantity FACTOR_A = new Quantity("factor-a");

  /** Setting: G of A ⊗ G, symmetric. */
  public static final Quantity FACTOR_G = new Quantity("factor-g");

  /** Setting: V, as many rows as G and as many columns as A has; for Shampoo any matrix. */
  public static final Quantity LAYER_GRADIENT = new Quantity("layer-gradient");

  /** Setting: the gradient before, of the same shape. */
  public static final Quantity EARLIER_GRADIENT = new Quantity("earlier-gradient");

  /** Setting: counted from 1. */
  public static final Quantity ROW = new Quantity("entry-row");

  /** Setting: counted from 1. */
  public static final Quantity COLUMN = new Quantity("entry-column");

  public static final Quantity KRONECKER_ENTRY = new Quantity("kronecker-entry");
  public static final Quantity FACTOR_A_INVERSE = new Quantity("factor-a-inverse");
  public static final Quantity FACTOR_G_INVERSE = new Quantity("factor-g-inverse");

  /** G⁻¹VA⁻¹. */
  public static final Quantity KFAC_GRADIENT = new Quantity("kfac-gradient");

  /** Setting: how many indices each side of a layer's tensor has. */
  public static final Quantity SHAPE = new Quantity("shape");

  /** Σ nᵢ². */
  public static final Quantity FACTOR_STORAGE = new Quantity("factor-storage");

  /** (Π nᵢ)². */
  public static final Quantity FULL_STORAGE = new Quantity("full-storage");

  public static final Quantity STORAGE_RATIO = new Quantity("storage-ratio");

  /** Σ nᵢ³. */
  public static final Quantity FACTOR_COST = new Quantity("factor-cost");

  /** (Π nᵢ)³. */
  public static final Quantity FULL_COST = new Quantity("full-cost");

  public static final Quantity COST_RATIO = new Quantity("cost-ratio");

  /** Setting: the numbers of parameters of the layers, in order. */
  public static final Quantity LAYER_SIZES = new Quantity("layer-sizes");

  /** Setting: full, layer-blocks or diagonal. */
  public static final Quantity STRUCTURE = new Quantity("block-structure");

  /** Entries of the matrix that lie in its blocks. */
  public static final Quantity KEPT_ENTRIES = new Quantity("kept-entries");

  /** Whether an entry survives. */
  public static final Quantity ENTRY_KEPT = new Quantity("entry-kept");

  public static final Quantity SHAMPOO_LEFT = new Quantity("shampoo-left");
  public static final Quantity SHAMPOO_RIGHT = new Quantity("shampoo-right");

  /** L^(−1/4) G R^(−1/4). */
  public static final Quantity SHAMPOO_GRADIENT = new Quantity("shampoo-gradient");

  /** Setting: how many indices an entry of the tensor has. */
  public static final Quantity TENSOR_ORDER = new Quantity("tensor-order");

  public static final Quantity SHAMPOO_EXPONENT = new Quantity("shampoo-exponent");

  /** Setting: the number of parameters of a model. */
  public static final Quantity PARAMETERS = new Quantity("model-size");

  /** Setting: full-batch or mini-batch. */
  public static final Quantity BATCH = new Quantity("batch");

  /** Setting: convex or non-convex. */
  public static final Quantity CONVEXITY = new Quantity("convexity");

  /** Setting: tight or ample. */
  public static final Quantity MEMORY = new Quantity("memory-room");

  public static final Quantity METHOD_CHOICE = new Quantity("method-choice");

  /** Setting: one of the methods. */
  public static final Quantity METHOD = new Quantity("optimiser");

  public static final Quantity STRUCTURE_KEPT = new Quantity("structure-kept");

  /** How many numbers a method stores for a layer. */
  public static final Quantity STORED_NUMBERS = new Quantity("stored-numbers");

  /** Setting: m, pairs that L-BFGS keeps. */
  public static final Quantity HISTORY = new Quantity("pairs-kept");

  public static final Quantity MEMORY_ORDER = new Quantity("memory-order");

  /** Settings: statements to judge. */
  public static final Quantity FIRST_STATEMENT = new Quantity("first-statement");

  public static final Quantity SECOND_STATEMENT = new Quantity("second-statement");
  public static final Quantity THIRD_STATEMENT = new Quantity("third-statement");
  public static final Quantity FOURTH_STATEMENT = new Quantity("fourth-statement");

  public static final Quantity TRUE_STATEMENTS = new Quantity("true-statements");

  private DeepQuantities() {}
}
