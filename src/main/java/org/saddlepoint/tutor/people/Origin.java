package org.saddlepoint.tutor.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a request about people comes from.
 *
 * @param address of the network
 * @param userAgent what the browser says of itself
 */
public record Origin(String address, String userAgent) {
  /** The mark in the words of a browser, and its name; who claims to be another comes first. */
  private static final List<List<String>> BROWSERS =
      List.of(
          List.of("Edg", "Edge"),
          List.of("OPR/", "Opera"),
          List.of("SamsungBrowser/", "Samsung Internet"),
          List.of("Firefox/", "Firefox"),
          List.of("FxiOS/", "Firefox"),
          List.of("Chrome/", "Chrome"),
          List.of("CriOS/", "Chrome"),
          List.of("Safari/", "Safari"));

  private static final List<List<String>> SYSTEMS =
      List.of(
          List.of("Android", "Android"),
          List.of("iPhone", "iPhone"),
          List.of("iPad", "iPad"),
          List.of("Windows", "Windows"),
          List.of("CrOS", "ChromeOS"),
          List.of("Mac OS X", "macOS"),
          List.of("Linux", "Linux"));

  /** What is counted as one place: of the long addresses the half that one household has. */
  String place() {
    String[] groups = address.split(":", -1);
    return groups.length < 3 ? address : network(groups);
  }

  private static String network(String[] groups) {
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < Math.min(4, groups.length); i++) {
      if (groups[i].isEmpty()) {
        break; // :: stands for zeros up to the end of what counts
      }
      network.append(groups[i]).append(':');
    }
    return network.toString();
  }

  /** The browser and the system, such as {@code Firefox, Linux}; their names need no language. */
  String device() {
    return Stream.of(named(BROWSERS), named(SYSTEMS))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> named(List<List<String>> known) {
    return known.stream()
        .filter(line -> userAgent.contains(line.getFirst()))
        .map(List::getLast)
        .findFirst();
  }
}
