/**
 * Curvature learnt from gradients. Open {@link org.saddlepoint.derivation.quasinewton.QuasiNewton}
 * first.
 */
package org.saddlepoint.derivation.quasinewton;
