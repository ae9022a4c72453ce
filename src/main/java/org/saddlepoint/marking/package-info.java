/**
 * From a part and what was typed to a verdict: readable, right, close, or wrong and why. Open
 * {@link org.saddlepoint.marking.Marker} first.
 */
package org.saddlepoint.marking;
