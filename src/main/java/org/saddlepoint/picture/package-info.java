/**
 * Pictures as SVG text, computed here and the same for the same data. Open {@link
 * org.saddlepoint.picture.ContourStrip}.
 */
package org.saddlepoint.picture;
