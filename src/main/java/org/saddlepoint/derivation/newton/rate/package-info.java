/**
 * How fast an error shrinks: linear and quadratic convergence. Open {@link
 * org.saddlepoint.derivation.newton.rate.Rates} first.
 */
package org.saddlepoint.derivation.newton.rate;
