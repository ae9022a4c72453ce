/**
 * Quantities and the rules by which they follow from each other, with explanation, slips and
 * certificates. Open {@link org.saddlepoint.derivation.Derivation} first, then {@link
 * org.saddlepoint.derivation.Rule}; the rules themselves are in a package for each chapter.
 */
package org.saddlepoint.derivation;
