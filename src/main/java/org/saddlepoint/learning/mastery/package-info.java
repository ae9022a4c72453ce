/**
 * How far somebody has come: a fold over what was observed of them, skill by skill. Pure; the time
 * comes with each observation. Open {@link org.saddlepoint.learning.mastery.LearnerModel} first.
 */
package org.saddlepoint.learning.mastery;
