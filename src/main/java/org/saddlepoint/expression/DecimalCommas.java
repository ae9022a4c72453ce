package org.saddlepoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Token.Kind;

/**
 * Commas between digits with no blank beside them. In a formula such a comma can only be a decimal
 * one, unless it may part thousands; in a list the one who reads the list decides.
 */
public final class DecimalCommas {
  private DecimalCommas() {}

  /** Whether the token is a comma that may be a decimal one. */
  public static boolean isTight(List<Token> tokens, int index) {
    if (index < 1 || index + 1 >= tokens.size() || !tokens.get(index).is(Kind.COMMA)) {
      return false;
    }
    Token before = tokens.get(index - 1);
    Token after = tokens.get(index + 1);
    return tokens.get(index).isTight()
        && after.isTight()
        && before.is(Kind.NUMBER)
        && before.text().chars().allMatch(Characters::isDigit)
        && after.is(Kind.NUMBER)
        && after.text().matches("[0-9]+(e[-+]?[0-9]+)?(" + NumberText.DOTS + ")?");
  }

  /** The same tokens with every such comma taken into its number. */
  public static List<Token> merged(List<Token> tokens) {
    var merged = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isTight(tokens, i) && merged.getLast().equals(tokens.get(i - 1))) {
        Token whole = merged.removeLast();
        merged.add(whole.withText(whole.text() + "," + tokens.get(i + 1).text()));
        i++;
      } else {
        merged.add(tokens.get(i));
      }
    }
    return merged;
  }

  /** The first comma that may as well part thousands: 1,000 and 1,234,567, but not 0,125. */
  public static Optional<Parsing.Unparsed> ambiguous(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean chain = isTight(tokens, i) && isTight(tokens, i + 2);
      boolean doubtful = isTight(tokens, i) && (chain || partsThousands(tokens, i));
      if (doubtful || isThousandsWithPoint(tokens, i)) {
        return Optional.of(
            new Parsing.Unparsed(ReadingFault.AMBIGUOUS_COMMA.with(), tokens.get(i).position()));
      }
    }
    return Optional.empty();
  }

  private static boolean partsThousands(List<Token> tokens, int comma) {
    return tokens.get(comma - 1).text().matches("[1-9][0-9]{0,2}")
        && tokens.get(comma + 1).text().matches("[0-9]{3}");
  }

  /** 1,234.5 and 1.234,5: two marks in one number. */
  private static boolean isThousandsWithPoint(List<Token> tokens, int index) {
    return index >= 1
        && index + 1 < tokens.size()
        && tokens.get(index).is(Kind.COMMA)
        && tokens.get(index).isTight()
        && tokens.get(index + 1).isTight()
        && tokens.get(index - 1).is(Kind.NUMBER)
        && tokens.get(index + 1).is(Kind.NUMBER)
        && !isTight(tokens, index);
  }
}
