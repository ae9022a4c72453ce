/**
 * Rules of the first chapter. From the objective to its gradient and its Hessian at a point. Open
 * {@link org.saddlepoint.derivation.calculus.Calculus} first.
 */
package org.saddlepoint.derivation.calculus;
