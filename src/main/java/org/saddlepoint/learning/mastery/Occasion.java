package org.saddlepoint.learning.mastery;

import java.time.Instant;

/**
 * The circumstances under which an answer was given.
 *
 * @param mixed whether the problem before it practised something else, so that the method had to be
 *     chosen and not only repeated
 * @param sessionStart when the sitting began that it belongs to
 */
record Occasion(Instant at, boolean mixed, Instant sessionStart) {}
