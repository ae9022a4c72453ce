/**
 * From a template and a seed to a problem: parameters, statement, parts. Pure: the same seed gives
 * the same problem for ever. Open {@link org.saddlepoint.problem.Problem} first.
 */
package org.saddlepoint.problem;
