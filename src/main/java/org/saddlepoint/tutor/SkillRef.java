package org.saddlepoint.tutor;

/**
 * A skill by its id and the name that students see.
 *
 * @param id as in the curriculum, for example {@code eig.two}
 */
public record SkillRef(String id, String name) {}
