package org.saddlepoint.learning.choice;

import java.time.Instant;

/** A problem that the learner had. */
public record Past(String template, String skill, Purpose purpose, Instant at) {}
