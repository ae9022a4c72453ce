package org.saddlepoint.tutor;

import org.saddlepoint.learning.mastery.Level;

/**
 * One skill in a list of topics.
 *
 * @param statement what a learner can do who has it, "differentiate with respect to …"
 * @param templates how many kinds of problem the bank has for it; 0 where it is not taught yet
 * @param tried problems in which at least one answer was judged
 * @param solved problems whose parts are all right
 * @param unaided solved without hint or solution
 */
public record SkillCard(
    SkillRef skill,
    String statement,
    Level level,
    int templates,
    int tried,
    int solved,
    int unaided) {}
