package org.saddlepoint.problem;

/** A few words that know which language they are in. */
public record Phrase(String text, Language language) {}
