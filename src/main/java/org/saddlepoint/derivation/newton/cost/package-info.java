/**
 * What Newton's method costs: entries, bytes, operations, time. Open {@link
 * org.saddlepoint.derivation.newton.cost.Costs} first.
 */
package org.saddlepoint.derivation.newton.cost;
