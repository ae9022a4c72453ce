package org.saddlepoint.tutor;

/**
 * A skill by its id and the name that students see.
 *
 * @param id as in the curriculum, for example {@code eig.two}
 * @param section its place in the curriculum as printed after the sign §: chapter and number in the
 *     chapter, for example {@code II.2}
 */
public record SkillRef(String id, String name, String section) {}
