/**
 * Methods that iterate, and their runs: one notion for gradient descent, Newton and the rest. Open
 * {@link org.saddlepoint.derivation.run.Method} first.
 */
package org.saddlepoint.derivation.run;
