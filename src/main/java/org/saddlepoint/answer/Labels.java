package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;

/**
 * What stands before a value: λ1 =, f'(0) =, κ ≈, (x, y) =. In a chain such as a = b ≈ c the value
 * is b: the last one that is not merely a rounding of the one before it.
 */
final class Labels {
  private static final Set<Kind> NAMES = Set.of(Kind.VARIABLE, Kind.WORD);
  private static final Set<Kind> STRANGE =
      Set.of(Kind.WORD, Kind.UNKNOWN, Kind.UNKNOWN_COMMAND, Kind.BAR);
  private static final Set<Kind> OPERATORS =
      Set.of(
          Kind.PLUS,
          Kind.MINUS,
          Kind.TIMES,
          Kind.DIVIDE,
          Kind.CARET,
          Kind.SUPERSCRIPT,
          Kind.PLUS_MINUS,
          Kind.MINUS_PLUS);

  private Labels() {}

  /** A value without its label. */
  record Unlabelled(Optional<String> label, Piece value, boolean fromChain) {
    List<Remark> remarks(String echo) {
      return fromChain ? List.of(AnswerRemark.CHAIN.with(echo)) : List.of();
    }
  }

  static Unlabelled strip(Piece piece) {
    List<Integer> relations = relations(piece);
    if (relations.isEmpty()) {
      return new Unlabelled(Optional.empty(), piece, false);
    }
    List<Piece> parts = piece.without(relations);
    boolean labelled = parts.getFirst().isEmpty() || isLabel(parts.getFirst());
    Optional<String> label = labelled ? name(parts.getFirst()) : Optional.empty();
    int first = labelled ? 1 : 0;
    int chosen = parts.size() - 1;
    while (chosen > first && isRounding(piece, relations.get(chosen - 1))) {
      chosen--;
    }
    return new Unlabelled(label, parts.get(chosen), parts.size() - first > 1);
  }

  /**
   * How often a value of a set was given: λ1 = λ2 = 2 is two of it, and so is the 2: 2 of a
   * program's {2: 2}.
   */
  static int occurrences(Piece piece) {
    List<Integer> relations = relations(piece);
    List<Piece> parts = piece.without(relations);
    if (countsOf(piece, relations)) {
      return Integer.parseInt(parts.getLast().get(0).text());
    }
    List<String> labels =
        parts.subList(0, parts.size() - 1).stream().map(Labels::numbered).distinct().toList();
    return Math.max(1, labels.contains("") ? 1 : labels.size());
  }

  /** Whether a count stands behind the value, as in 4 - 2*sqrt(2): 1. */
  static boolean countsOf(Piece piece, List<Integer> relations) {
    return relations.size() == 1
        && piece.get(relations.getFirst()).text().equals(Token.COLON)
        && relations.getFirst() == piece.size() - 2
        && piece.get(piece.size() - 1).text().matches("[1-9]")
        && !isLabel(piece.between(0, relations.getFirst()));
  }

  /** A name with its number, such as λ1; nothing where it has none. */
  private static String numbered(Piece label) {
    boolean numbered =
        label.size() == 1
            && NAMES.contains(label.get(0).kind())
            && label.get(0).text().matches(".*[0-9]");
    return numbered ? label.get(0).text() : "";
  }

  static List<Integer> relations(Piece piece) {
    return piece.outside(i -> piece.is(i, Kind.RELATION));
  }

  private static boolean isRounding(Piece piece, int relation) {
    return piece.get(relation).text().equals(Token.APPROXIMATELY);
  }

  private static Optional<String> name(Piece label) {
    return label.size() == 1 && NAMES.contains(label.get(0).kind())
        ? Optional.of(label.get(0).text())
        : Optional.empty();
  }

  /**
   * Something that names a value and is none: a name the question does not know with anything
   * behind it, a variable with at most brackets behind it, names in brackets.
   */
  static boolean isLabel(Piece piece) {
    if (piece.isEmpty()) {
      return false;
    }
    Token first = piece.get(0);
    boolean strange = STRANGE.contains(first.kind()) || first.text().equals("d");
    boolean derivative =
        first.is(Kind.TEX_FRACTION)
            && piece.tokens().stream().anyMatch(t -> STRANGE.contains(t.kind()));
    boolean named = first.is(Kind.VARIABLE) && !holdsOperator(piece);
    return strange || derivative || named || isTupleOfNames(piece);
  }

  private static boolean holdsOperator(Piece piece) {
    return !piece.outside(i -> OPERATORS.contains(piece.get(i).kind())).isEmpty();
  }

  private static boolean isTupleOfNames(Piece piece) {
    return piece
        .insideBrackets()
        .filter(inside ->
            inside.tokens().stream()
                .allMatch(
                    t -> NAMES.contains(t.kind()) || t.is(Kind.COMMA) || t.is(Kind.SEMICOLON)))
        .isPresent();
  }
}
