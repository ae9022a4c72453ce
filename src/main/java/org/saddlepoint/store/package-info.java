/**
 * What is remembered: people and where they are signed in, learners, the problems dealt to them,
 * every attempt, drafts and hints. The only package that knows SQL; each store class owns one table
 * and returns records. Whoever is told that something was recorded may rely on it: it is on the
 * disk by then. Open {@link org.saddlepoint.store.Database} first.
 */
package org.saddlepoint.store;
