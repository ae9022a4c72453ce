/**
 * Rules of the second chapter. Characteristic polynomial, eigenvalues, definiteness and the class
 * of a critical point. Open {@link org.saddlepoint.derivation.spectra.Spectra} first.
 */
package org.saddlepoint.derivation.spectra;
