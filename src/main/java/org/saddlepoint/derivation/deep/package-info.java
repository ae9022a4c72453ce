/** Curvature at scale. Open {@link org.saddlepoint.derivation.deep.DeepLearning} first. */
package org.saddlepoint.derivation.deep;
