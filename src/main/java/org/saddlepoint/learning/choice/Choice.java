package org.saddlepoint.learning.choice;

/** A template to deal from, and why. */
public record Choice(Stock kind, Reason reason) {}
