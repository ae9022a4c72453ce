/**
 * Generalised linear models, Fisher information, natural gradient. Open {@link
 * org.saddlepoint.derivation.likelihood.Likelihood} first.
 */
package org.saddlepoint.derivation.likelihood;
