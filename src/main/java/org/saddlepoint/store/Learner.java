package org.saddlepoint.store;

import java.time.Instant;

/**
 * Someone who practises, a guest or the owner of an account. Only {@link Learners} makes one, from
 * the secret that proves who is asking: holding a learner is being allowed to read and write that
 * learner's work.
 */
public record Learner(long id, Theme theme, Instant created, Instant seen) {}
