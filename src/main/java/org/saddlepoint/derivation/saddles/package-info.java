/**
 * Saddle points, safeguards against them, and how common they are. Open {@link
 * org.saddlepoint.derivation.saddles.Saddles} first.
 */
package org.saddlepoint.derivation.saddles;
