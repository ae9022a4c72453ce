/**
 * Matrices over any field, characteristic polynomials, exact inertia and the eigenvalues of
 * symmetric matrices: in closed form where that is short, else enclosed to any precision. Open
 * {@link org.saddlepoint.linear.LinearAlgebra} and {@link org.saddlepoint.linear.Spectrum} first;
 * {@link org.saddlepoint.linear.EigenCertificate} and {@link org.saddlepoint.linear.Congruence}
 * check them by other methods.
 */
package org.saddlepoint.linear;
