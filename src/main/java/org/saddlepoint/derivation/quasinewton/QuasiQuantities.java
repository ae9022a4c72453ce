package org.saddlepoint.derivation.quasinewton;

import java.util.List;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Setting;

/** The names of this chapter's quantities. Their meaning is told in problem-bank/README.md. */
public final class QuasiQuantities {
  /** Setting: x₁, where the step from the point has led. */
  public static final Quantity NEXT_POINT = new Quantity("next-point");

  /** Settings: the gradients before and after the step, as they were measured. */
  public static final Quantity GRADIENT_BEFORE = new Quantity("gradient-before");

  public static final Quantity GRADIENT_AFTER = new Quantity("gradient-after");

  /** Setting: the gradient after the step, measured on the batch of the one before. */
  public static final Quantity GRADIENT_SAME_BATCH = new Quantity("gradient-same-batch");

  /** Setting, a word: same-batch or other-batch. */
  public static final Quantity BATCHES = new Quantity("batches");

  /** s = x₁ − x₀; may be given. */
  public static final Quantity SECANT_STEP = new Quantity("secant-step");

  /** y = ∇f(x₁) − ∇f(x₀); may be given. */
  public static final Quantity GRADIENT_CHANGE = new Quantity("gradient-change");

  /** Setting: B, an approximation of the Hessian. */
  public static final Quantity APPROXIMATION = new Quantity("approximation");

  /** Setting: an approximation of the inverse of the Hessian. */
  public static final Quantity INVERSE_APPROXIMATION = new Quantity("inverse-approximation");

  public static final Quantity SECANT_TEST = new Quantity("secant-test");
  public static final Quantity SECANT_MATRIX = new Quantity("secant-matrix");

  /** sᵀy / sᵀs; with one variable y/s. */
  public static final Quantity SECANT_CURVATURE = new Quantity("secant-curvature");

  public static final Quantity SECANT_NEXT = new Quantity("secant-next");

  /** sᵀy. */
  public static final Quantity CURVATURE_PRODUCT = new Quantity("curvature-product");

  public static final Quantity CURVATURE_CONDITION = new Quantity("curvature-condition");
  public static final Quantity BATCH_ERROR = new Quantity("batch-error");
  public static final Quantity BATCH_CURVATURE_ERROR = new Quantity("batch-curvature-error");
  public static final Quantity BATCH_VERDICT = new Quantity("batch-verdict");

  public static final Quantity BFGS_HESSIAN = new Quantity("bfgs-hessian");
  public static final Quantity BFGS_INVERSE = new Quantity("bfgs-inverse");
  public static final Quantity BFGS_IMAGE = new Quantity("bfgs-image");
  public static final Quantity BFGS_DIRECTION = new Quantity("bfgs-direction");
  public static final Quantity BFGS_RUN = new Quantity("bfgs-run");

  /** Settings: the pairs that are kept, a row each, oldest first. */
  public static final Quantity STORED_STEPS = new Quantity("stored-steps");

  public static final Quantity STORED_CHANGES = new Quantity("stored-changes");

  /** γ of the matrix γI that the two loops start from; may be given. */
  public static final Quantity INITIAL_SCALE = new Quantity("initial-scale");

  public static final Quantity LOOP_RHO = new Quantity("loop-rho");
  public static final Quantity LOOP_ALPHA = new Quantity("loop-alpha");
  public static final Quantity LOOP_REMAINDER = new Quantity("loop-remainder");
  public static final Quantity LOOP_BETA = new Quantity("loop-beta");
  public static final Quantity LBFGS_DIRECTION = new Quantity("lbfgs-direction");
  public static final Quantity LBFGS_RUN = new Quantity("lbfgs-run");

  /** Setting, a word: same or rescaled. */
  public static final Quantity INITIAL_MATRIX = new Quantity("initial-matrix");

  /** Setting: how many updates BFGS has made. */
  public static final Quantity UPDATES = new Quantity("updates");

  public static final Quantity LBFGS_AGAINST_BFGS = new Quantity("lbfgs-against-bfgs");

  /** Setting: m, how many pairs are kept. */
  public static final Quantity MEMORY_PAIRS = new Quantity("memory-pairs");

  /** Setting: n. */
  public static final Quantity PARAMETERS = new Quantity("parameters");

  /** Setting. */
  public static final Quantity BYTES_PER_NUMBER = new Quantity("bytes-per-number");

  /** Setting: how many bytes there are. */
  public static final Quantity MEMORY_BYTES = new Quantity("memory-bytes");

  public static final Quantity BFGS_NUMBERS = new Quantity("bfgs-numbers");
  public static final Quantity LBFGS_NUMBERS = new Quantity("lbfgs-numbers");
  public static final Quantity BFGS_BYTES = new Quantity("bfgs-bytes");
  public static final Quantity LBFGS_BYTES = new Quantity("lbfgs-bytes");
  public static final Quantity MODEL_COPIES = new Quantity("model-copies");
  public static final Quantity MEMORY_RATIO = new Quantity("memory-ratio");
  public static final Quantity BFGS_LARGEST = new Quantity("bfgs-largest");
  public static final Quantity LBFGS_LARGEST = new Quantity("lbfgs-largest");

  static final List<Setting> SETTINGS =
      List.of(
          Setting.vector(NEXT_POINT),
          Setting.vector(GRADIENT_BEFORE),
          Setting.vector(GRADIENT_AFTER),
          Setting.vector(GRADIENT_SAME_BATCH),
          Setting.word(BATCHES),
          Setting.vector(SECANT_STEP),
          Setting.vector(GRADIENT_CHANGE),
          Setting.matrix(APPROXIMATION),
          Setting.matrix(INVERSE_APPROXIMATION),
          Setting.matrix(STORED_STEPS),
          Setting.matrix(STORED_CHANGES),
          Setting.number(INITIAL_SCALE),
          Setting.word(INITIAL_MATRIX),
          Setting.number(UPDATES),
          Setting.number(MEMORY_PAIRS),
          Setting.number(PARAMETERS),
          Setting.number(BYTES_PER_NUMBER),
          Setting.number(MEMORY_BYTES));

  private QuasiQuantities() {}
}
