/**
 * The use cases as sentences: open a problem, submit an answer, take a hint, read the solution, see
 * the progress. What they give back are immutable records of meaning; they know no HTTP and no
 * HTML. Open {@link org.saddlepoint.tutor.Practice} first.
 */
package org.saddlepoint.tutor;
