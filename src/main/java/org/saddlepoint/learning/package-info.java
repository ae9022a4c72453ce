/**
 * What there is to learn and how far somebody has come: skills with their prerequisites, and the
 * level that a record of solved problems shows. Pure. Open {@link
 * org.saddlepoint.learning.Curriculum} first.
 */
package org.saddlepoint.learning;
