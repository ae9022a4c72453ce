/**
 * Gradient descent: a step, contraction, preconditioning. Open {@link
 * org.saddlepoint.derivation.descent.Descent} first.
 */
package org.saddlepoint.derivation.descent;
