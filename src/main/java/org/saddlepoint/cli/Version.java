package org.saddlepoint.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {

  /** As stored with every attempt. */
  static String engine() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Saddlepoint " + engine()};
  }
}
