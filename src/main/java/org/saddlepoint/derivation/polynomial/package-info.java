/** Systems of polynomial equations, solved exactly as they are by hand. */
package org.saddlepoint.derivation.polynomial;
