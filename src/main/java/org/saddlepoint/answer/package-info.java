/**
 * What is asked for and what a person typed: kinds of answer, and reading them. A reading is either
 * an answer with its echo, or a reason with a place; nothing typed makes it throw, hang or grow.
 * Open {@link org.saddlepoint.answer.AnswerKind} first.
 */
package org.saddlepoint.answer;
