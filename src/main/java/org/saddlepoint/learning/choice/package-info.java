/**
 * What to practise next, by rule and with its reason. Pure. Open {@link
 * org.saddlepoint.learning.choice.NextProblem} first.
 */
package org.saddlepoint.learning.choice;
