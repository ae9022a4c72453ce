package org.saddlepoint.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurriculumTest {

  /** Counted by hand from the end of the table: what needs it, and what needs those. */
  @Test
  void countsWhatBuildsOnASkill() {
    assertThat(Curriculum.countBuiltOn("dl.choose")).isZero();
    assertThat(Curriculum.countBuiltOn("dl.shampoo")).isEqualTo(1);
    assertThat(Curriculum.countBuiltOn("cls.degen")).isEqualTo(1); // cls.higher
    assertThat(Curriculum.countBuiltOn("saddle.newton")).isEqualTo(4); // damp, clip, trust, choose
    assertThat(Curriculum.countBuiltOn("grad.partial")).isEqualTo(50);
    assertThat(Curriculum.countBuiltOn("unheard.of")).isZero();
  }

  @Test
  void theSpineIsClosedUnderPrerequisites() {
    assertThat(Curriculum.skills())
        .filteredOn(skill -> Curriculum.isOnSpine(skill.id()))
        .hasSize(20)
        .allSatisfy(skill -> assertThat(skill.prerequisites()).allMatch(Curriculum::isOnSpine));
  }
}
