/**
 * Which picture a derivation has: what is asked and what leads to it says what is drawn. Open
 * {@link org.saddlepoint.picture.figure.Pictured}.
 */
package org.saddlepoint.picture.figure;
