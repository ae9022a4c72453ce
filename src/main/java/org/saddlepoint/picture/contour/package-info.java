/** Contour lines: from values on a lattice to closed edges. Open {@link Tracer}. */
package org.saddlepoint.picture.contour;
