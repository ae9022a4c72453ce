/**
 * Pictures as SVG text, computed here and the same for the same data. A {@link
 * org.saddlepoint.picture.Plot} is a window with {@link org.saddlepoint.picture.Layer}s, drawn by
 * {@link org.saddlepoint.picture.Svg}; which one a derivation has, {@link
 * org.saddlepoint.picture.figure.Pictured} says.
 */
package org.saddlepoint.picture;
