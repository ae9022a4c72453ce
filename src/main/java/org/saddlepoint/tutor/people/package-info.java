/**
 * People: how they come in and go, what is theirs, and who may help whom. Open {@link
 * org.saddlepoint.tutor.people.People} first.
 */
package org.saddlepoint.tutor.people;
