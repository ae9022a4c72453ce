package org.saddlepoint.web.page;

import org.saddlepoint.tutor.ProblemView;

/** The page of one problem. */
public record ProblemPage(Frame frame, ProblemBox problem) {
  public static ProblemPage of(Frame frame, ProblemView view, PartBox.Reader reader) {
    return new ProblemPage(frame, ProblemBox.of(view, reader));
  }
}
