package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;

/**
 * A stretch of what was typed.
 *
 * @param end the 1-based character behind it
 */
record Piece(List<Token> tokens, int end) {
  Piece {
    tokens = List.copyOf(tokens);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  boolean is(int index, Kind kind) {
    return index >= 0 && index < size() && get(index).is(kind);
  }

  int position() {
    return isEmpty() ? end : get(0).position();
  }

  Piece from(int index) {
    return new Piece(tokens.subList(index, size()), end);
  }

  Piece between(int from, int to) {
    return new Piece(tokens.subList(from, to), to < size() ? get(to).position() : end);
  }

  /** The same with another token of this kind and text at this index. */
  Piece with(int index, Kind kind, String text) {
    var changed = new ArrayList<>(tokens);
    Token old = get(index);
    changed.set(index, new Token(kind, text, old.position(), old.gap()));
    return new Piece(changed, end);
  }

  /** For each token how many brackets and tables are open around it; these count as outside. */
  int[] depths() {
    var depths = new int[size()];
    int depth = 0;
    for (int i = 0; i < size(); i++) {
      boolean closes = is(i, Kind.CLOSE) || is(i, Kind.TABLE_END);
      boolean opens = is(i, Kind.OPEN) || is(i, Kind.TABLE_BEGIN);
      depth -= closes ? 1 : 0;
      depths[i] = depth;
      depth += opens ? 1 : 0;
    }
    return depths;
  }

  /** The indices outside all brackets that this holds for. */
  List<Integer> outside(IntPredicate wanted) {
    int[] depths = depths();
    return IntStream.range(0, size())
        .filter(i -> depths[i] == 0 && wanted.test(i))
        .boxed()
        .toList();
  }

  boolean holdsOutside(Kind... kinds) {
    return !outside(i -> List.of(kinds).contains(get(i).kind())).isEmpty();
  }

  /** The parts between the tokens at these indices, which are left out. */
  List<Piece> without(List<Integer> separators) {
    var parts = new ArrayList<Piece>();
    int start = 0;
    for (int separator : separators) {
      parts.add(between(start, separator));
      start = separator + 1;
    }
    parts.add(from(start));
    return parts;
  }

  /** The parts that begin at these indices. */
  List<Piece> cutBefore(List<Integer> starts) {
    var parts = new ArrayList<Piece>();
    int start = 0;
    for (int next : starts) {
      parts.add(between(start, next));
      start = next;
    }
    parts.add(from(start));
    return parts;
  }

  /** The inside, where the whole is one pair of brackets of any sort. */
  Optional<Piece> insideBrackets() {
    return inside(Kind.OPEN, Kind.CLOSE);
  }

  /** The inside, where the whole is one TeX table. */
  Optional<Piece> insideTable() {
    return inside(Kind.TABLE_BEGIN, Kind.TABLE_END);
  }

  private Optional<Piece> inside(Kind opens, Kind closes) {
    if (size() < 2 || !is(0, opens) || !is(size() - 1, closes)) {
      return Optional.empty();
    }
    int[] depths = depths();
    boolean whole = IntStream.range(1, size() - 1).allMatch(i -> depths[i] > 0);
    return whole && depths[size() - 1] == 0 && matches(get(0), get(size() - 1))
        ? Optional.of(between(1, size() - 1))
        : Optional.empty();
  }

  private static boolean matches(Token open, Token close) {
    return switch (open.text()) {
      case "(" -> close.text().equals(")");
      case "[" -> close.text().equals("]");
      case "{" -> close.text().equals("}");
      case "<" -> close.text().equals(">");
      default -> true;
    };
  }
}
