package org.saddlepoint.derivation.likelihood;

import org.saddlepoint.derivation.Quantity;

/** The names of this chapter. Their meaning is told in problem-bank/README.md. */
public final class LikelihoodQuantities {
  /** Setting: X, a row for each observation. */
  public static final Quantity DESIGN = new Quantity("design");

  /** Setting: y, one for each row of X. */
  public static final Quantity RESPONSES = new Quantity("responses");

  /** Setting: β, one for each column of X. */
  public static final Quantity COEFFICIENTS = new Quantity("coefficients");

  /** Setting: logistic or poisson. */
  public static final Quantity FAMILY = new Quantity("family");

  /** μ at β. */
  public static final Quantity FITTED_MEANS = new Quantity("fitted-means");

  /** The negative log-likelihood at β. */
  public static final Quantity NEGATIVE_LOG_LIKELIHOOD = new Quantity("negative-log-likelihood");

  /** Xᵀ(μ − y), the gradient of the negative log-likelihood. */
  public static final Quantity LIKELIHOOD_GRADIENT = new Quantity("likelihood-gradient");

  /** XᵀWX. */
  public static final Quantity LIKELIHOOD_HESSIAN = new Quantity("likelihood-hessian");

  /** The Newton step in β. */
  public static final Quantity SCORING_STEP = new Quantity("scoring-step");

  public static final Quantity SCORING_NEXT = new Quantity("scoring-next");

  /** Setting: bernoulli, …, one of the {@link Model}s. */
  public static final Quantity MODEL = new Quantity("model");

  /** Setting: θ, a number. */
  public static final Quantity PARAMETER = new Quantity("parameter");

  /** Setting: how many independent observations there are. */
  public static final Quantity SAMPLE_SIZE = new Quantity("sample-size");

  /** Setting: σ², of a normal distribution. */
  public static final Quantity VARIANCE = new Quantity("variance");

  /** Setting: φ as a function of θ, one of the {@link Transformation}s. */
  public static final Quantity TRANSFORMATION = new Quantity("transformation");

  /** The information of all observations as a function of the parameter. */
  public static final Quantity INFORMATION_FUNCTION = new Quantity("information-function");

  public static final Quantity FISHER_INFORMATION = new Quantity("fisher-information");

  public static final Quantity SAMPLE_INFORMATION = new Quantity("sample-information");

  public static final Quantity VARIANCE_BOUND = new Quantity("variance-bound");

  /** The information about φ in one observation. */
  public static final Quantity TRANSFORMED_INFORMATION = new Quantity("transformed-information");

  /** Whether the second derivative depends on the data. */
  public static final Quantity OBSERVED_INFORMATION = new Quantity("observed-or-expected");

  /** Setting: squared-score or second-derivative. */
  public static final Quantity AVERAGED = new Quantity("averaged");

  /** Setting: model or data, where the responses of the average come from. */
  public static final Quantity RESPONSES_FROM = new Quantity("responses-from");

  /** What an average of squared scores or of second derivatives is. */
  public static final Quantity AVERAGE_NAME = new Quantity("average-name");

  /** Setting: F, symmetric and positive definite. */
  public static final Quantity FISHER_MATRIX = new Quantity("fisher-matrix");

  /** Setting: the gradient of the loss. */
  public static final Quantity LOSS_GRADIENT = new Quantity("loss-gradient");

  /** Setting: δ, how far a step may go, as ½ dᵀFd. */
  public static final Quantity DIVERGENCE = new Quantity("divergence");

  /** Setting: the derivative of the loss by the one parameter. */
  public static final Quantity SLOPE = new Quantity("slope");

  /** F⁻¹ g. */
  public static final Quantity NATURAL_GRADIENT = new Quantity("natural-gradient");

  /** The longest step along −F⁻¹ g that δ allows. */
  public static final Quantity NATURAL_TRUST_STEP = new Quantity("natural-trust-step");

  /** With one parameter: the slope divided by the information. */
  public static final Quantity SCALAR_NATURAL_GRADIENT = new Quantity("scalar-natural-gradient");

  /** The derivative of the loss by φ. */
  public static final Quantity TRANSFORMED_SLOPE = new Quantity("transformed-slope");

  /** The natural gradient in φ. */
  public static final Quantity TRANSFORMED_NATURAL_GRADIENT =
      new Quantity("transformed-natural-gradient");

  private LikelihoodQuantities() {}
}
