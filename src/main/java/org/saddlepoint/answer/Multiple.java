package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * A vector or a matrix with what stands around its brackets: 1/2 [1 −2; −2 3], (1, 2)/√5, −(3, 4),
 * [1 2]ᵀ. The factor goes to every entry.
 *
 * @param list the brackets or the table alone
 * @param before the factor before it, empty where there is none
 * @param behind a division or a multiplication behind it
 */
record Multiple(Piece list, Piece before, Piece behind, boolean transposed) {
  /** Tokens of the factor times those of the list; no sensible answer comes near. */
  private static final int MOST_WORK = 2_000;

  private static final Set<String> PRIMES = Set.of("'", "′", "’", "`");

  static Multiple of(Piece piece, Vocabulary vocabulary) {
    var nothing = new Piece(List.of(), piece.end());
    var plain = new Multiple(piece, nothing, nothing, false);
    int start = start(piece);
    if (start < 0) {
      return plain;
    }
    int end = end(piece, start);
    int marks = transposes(piece, end);
    Piece before = factor(piece.between(0, start));
    Piece behind = piece.from(end + marks);
    int work = (before.size() + behind.size()) * (end - start);
    boolean scales =
        work <= MOST_WORK && isFactor(before, vocabulary) && isDivision(behind, vocabulary);
    return scales ? new Multiple(piece.between(start, end), before, behind, marks > 0) : plain;
  }

  /** Where the first brackets with a list in them open, or −1. */
  private static int start(Piece piece) {
    return piece.outside(i -> piece.is(i, Kind.OPEN) || piece.is(i, Kind.TABLE_BEGIN)).stream()
        .filter(i -> holdsList(piece.between(i, end(piece, i))))
        .findFirst()
        .orElse(-1);
  }

  static boolean holdsList(Piece group) {
    return group.insideTable().isPresent()
        || group
            .insideBrackets()
            .filter(
                inside -> Separators.cut(inside).size() > 1 || MatrixReader.rows(group).nested())
            .isPresent();
  }

  /** The index behind the partner of the bracket at this index. */
  static int end(Piece piece, int start) {
    int[] depths = piece.depths();
    int end = start + 1;
    while (end < piece.size() && depths[end] > depths[start]) {
      end++;
    }
    return Math.min(end + 1, piece.size());
  }

  private static Piece factor(Piece typed) {
    int name = typed.size() - 1;
    boolean constructor = name >= 0 && MatrixReader.isWrapper(typed.get(name));
    Piece before = constructor ? typed.between(0, name) : typed;
    int last = before.size() - 1;
    return before.is(last, Kind.TIMES) ? before.between(0, last) : before;
  }

  private static boolean isFactor(Piece before, Vocabulary vocabulary) {
    boolean sign = before.size() == 1 && before.is(0, Kind.MINUS);
    boolean row = before.is(0, Kind.OPEN) && before.get(0).text().equals("[");
    return before.isEmpty() || sign || (!row && parses(before, vocabulary));
  }

  private static boolean isDivision(Piece behind, Vocabulary vocabulary) {
    boolean operator = behind.is(0, Kind.DIVIDE) || behind.is(0, Kind.TIMES);
    return behind.isEmpty() || (operator && parses(behind.from(1), vocabulary));
  }

  private static boolean parses(Piece piece, Vocabulary vocabulary) {
    return ExpressionReader.read(piece.tokens(), piece.end(), vocabulary) instanceof Parsing.Parsed;
  }

  /** How many tokens from here on say "transposed": ^T, ^{\top}, ᵀ, '. */
  private static int transposes(Piece piece, int index) {
    if (piece.is(index, Kind.UNKNOWN) && PRIMES.contains(piece.get(index).text())) {
      return 1;
    }
    int caret = piece.is(index, Kind.CARET) ? 1 : 0;
    int brace = caret == 1 && piece.is(index + 1, Kind.OPEN) ? 1 : 0;
    int letter = index + caret + brace;
    boolean named = letter < piece.size() && piece.get(letter).text().equals("T");
    boolean closed = brace == 0 || piece.is(letter + 1, Kind.CLOSE);
    return named && closed ? caret + brace + 1 + brace : 0;
  }

  /** The entry with the factor around it. */
  Piece of(Piece entry) {
    if (entry.isEmpty() || (before.isEmpty() && behind.isEmpty())) {
      return entry;
    }
    int at = entry.position();
    var tokens = new ArrayList<Token>();
    if (before.is(before.size() - 1, Kind.MINUS)) {
      tokens.addAll(before.tokens());
    } else if (!before.isEmpty()) {
      group(tokens, before, at);
      tokens.add(new Token(Kind.TIMES, "*", at, Gap.NONE));
    }
    group(tokens, entry, at);
    tokens.addAll(behind.tokens());
    return new Piece(tokens, entry.end());
  }

  private static void group(List<Token> tokens, Piece inside, int at) {
    boolean alone = inside.size() == 1;
    if (!alone) {
      tokens.add(new Token(Kind.OPEN, "(", at, Gap.NONE));
    }
    tokens.addAll(inside.tokens());
    if (!alone) {
      tokens.add(new Token(Kind.CLOSE, ")", at, Gap.NONE));
    }
  }
}
