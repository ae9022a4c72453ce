/**
 * Rules of the third chapter. The condition number. Open {@link
 * org.saddlepoint.derivation.conditioning.Conditioning} first.
 */
package org.saddlepoint.derivation.conditioning;
