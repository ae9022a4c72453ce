package org.saddlepoint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which seeds: {@code 5}, {@code 0-99} or {@code 1,3,7-9}. */
record Seeds(List<Range> ranges) {
  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,18})\\s*(?:-\\s*(\\d{1,18})\\s*)?");

  Seeds {
    ranges = List.copyOf(ranges);
  }

  /** From the first to the last, both included. */
  record Range(long first, long last) {}

  LongStream stream() {
    return ranges.stream()
        .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()));
  }

  static Seeds parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String piece : text.split(",", -1)) {
      Matcher matcher = RANGE.matcher(piece);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + piece + "' is no seed: a number, or a range such as 0-99, is expected");
      }
      long first = Long.parseLong(matcher.group(1));
      long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
      if (last < first) {
        throw new TypeConversionException("The range " + piece + " runs backwards");
      }
      ranges.add(new Range(first, last));
    }
    return new Seeds(ranges);
  }

  /** For the command line. */
  static final class Converter implements ITypeConverter<Seeds> {
    @Override
    public Seeds convert(String text) {
      return parse(text);
    }
  }
}
