package org.saddlepoint.problem;

/** How a template's instances are made. Pure: the same seed gives the same problem. */
public interface Recipe {
  Drawing draw(Template template, long seed);
}
