/**
 * Rules of the fourth chapter. Newton's method. Open {@link
 * org.saddlepoint.derivation.newton.Newton} first.
 */
package org.saddlepoint.derivation.newton;
