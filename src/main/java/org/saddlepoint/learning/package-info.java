/**
 * What there is to learn: skills with their prerequisites. How far somebody has come is in {@code
 * mastery}, what to practise next in {@code choice}. Pure. Open {@link
 * org.saddlepoint.learning.Curriculum} first.
 */
package org.saddlepoint.learning;
