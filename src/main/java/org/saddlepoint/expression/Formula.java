package org.saddlepoint.expression;

/**
 * One piece of mathematics in both printed forms.
 *
 * @param tex for KaTeX, without dollar signs
 * @param text plain syntax that the reader of this package reads back where it is an expression
 */
public record Formula(String tex, String text) {}
