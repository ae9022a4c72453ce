package org.saddlepoint.derivation;

/**
 * The outcome of checking one step by a method that shares no code with its rule.
 *
 * @param method what was done, in a few plain words
 * @param decided false where the check could not be carried out here: it then says nothing
 * @param holds false also where it is not decided
 * @param words the same as a sentence for the worked solution
 */
public record Certificate(
    Quantity step, String method, boolean decided, boolean holds, Message words) {}
