package org.saddlepoint.tutor.people;

/**
 * Somebody who is signed in. Holding one is proof of who asks: only {@link Entrance} makes one.
 *
 * @param session the number of the session
 */
public record Visit(Person person, long session) {}
