package org.saddlepoint.derivation;

/**
 * The outcome of checking one step by a method that shares no code with its rule.
 *
 * @param method what was done, in a few plain words
 * @param words the same as a sentence for the worked solution
 */
public record Certificate(Quantity step, String method, boolean holds, Message words) {}
