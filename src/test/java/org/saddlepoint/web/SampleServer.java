package org.saddlepoint.web;

/** Serves the sample problem until it is stopped: to look at the pages while working on them. */
final class SampleServer {
  private SampleServer() {}

  static Server start(PracticeInMemory practice, WebSettings settings) throws PortTakenException {
    return Server.start(practice, practice, new DeskInMemory(), settings);
  }

  public static void main(String[] arguments) throws PortTakenException {
    int port = Integer.parseInt(arguments[0]);
    start(new PracticeInMemory(), WebSettings.onPort(port));
  }
}
