package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;

/** An eigenvalue with an eigenvector, found in a text but not yet read. */
record UnreadPair(Piece value, Piece vector) {
  static List<UnreadPair> in(Piece typed) {
    Piece piece = PlacesReader.trimmed(typed);
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent()) {
      return in(inside.get());
    }
    if (isTable(piece)) {
      return Groups.lines(piece).stream().map(UnreadPair::row).toList();
    }
    var items = new ArrayList<PairItem>();
    var pairs = new ArrayList<UnreadPair>();
    for (Piece statement : Groups.statements(piece)) {
      Piece part = PlacesReader.trimmed(statement);
      if (isPair(part)) {
        pairs.addAll(ofTuple(part.insideBrackets().orElseThrow()));
      } else {
        items.addAll(PairItem.in(part, items));
      }
    }
    if (!items.isEmpty()) {
      pairs.addAll(paired(items));
    }
    return pairs;
  }

  /** Lines of at least three cells with no brackets around them. */
  private static boolean isTable(Piece piece) {
    return Groups.in(piece).isEmpty()
        && Groups.lines(piece).stream()
            .allMatch(line -> line.outside(i -> isTab(line, i)).size() >= 2);
  }

  private static boolean isTab(Piece line, int index) {
    return index > 0 && line.get(index).gap() == Gap.TAB;
  }

  private static UnreadPair row(Piece line) {
    int cell = line.outside(i -> isTab(line, i)).getFirst();
    return new UnreadPair(line.between(0, cell), line.from(cell));
  }

  /** Brackets with a value before a vector in them: (2, (1, 1)). */
  private static boolean isPair(Piece part) {
    Optional<Piece> inside = part.insideBrackets();
    return inside
        .filter(in -> !Groups.in(in).isEmpty() && !in.is(0, Kind.OPEN) && !PairItem.isNamed(in))
        .isPresent();
  }

  /** A program gives the multiplicity between the value and the vectors: (2, 1, [(1, 1)]). */
  private static List<UnreadPair> ofTuple(Piece inside) {
    var items = new ArrayList<PairItem>();
    for (Piece statement : Groups.statements(inside)) {
      items.addAll(PairItem.in(PlacesReader.trimmed(statement), items));
    }
    boolean counted =
        items.size() > 2
            && !items.get(1).isVector()
            && items.get(1).piece().size() == 1
            && items.get(1).piece().get(0).text().equals(Integer.toString(items.size() - 2));
    if (counted) {
      items.remove(1);
    }
    return paired(items);
  }

  private static List<UnreadPair> paired(List<PairItem> items) {
    long values = items.stream().filter(item -> !item.isVector()).count();
    if (values == 0) {
      throw new Refusal(
          AnswerFault.VECTOR_WITHOUT_VALUE.with(), items.getFirst().piece().position());
    }
    boolean valuesFirst =
        values > 1
            && values * 2 == items.size()
            && items.subList(0, (int) values).stream().noneMatch(PairItem::isVector);
    if (valuesFirst) {
      int half = (int) values;
      var pairs = new ArrayList<UnreadPair>();
      for (int i = 0; i < half; i++) {
        pairs.add(new UnreadPair(items.get(i).piece(), items.get(half + i).piece()));
      }
      return pairs;
    }
    return items.getFirst().isVector() ? vectorFirst(items) : valueFirst(items);
  }

  private static List<UnreadPair> valueFirst(List<PairItem> items) {
    var pairs = new ArrayList<UnreadPair>();
    for (int i = 0; i < items.size(); i++) {
      PairItem item = items.get(i);
      if (!item.isVector() && (i + 1 == items.size() || !items.get(i + 1).isVector())) {
        throw new Refusal(AnswerFault.VALUE_WITHOUT_VECTOR.with(), item.piece().position());
      }
      int value = i;
      while (items.get(value).isVector()) {
        value--;
      }
      if (item.isVector()) {
        pairs.add(new UnreadPair(items.get(value).piece(), item.piece()));
      }
    }
    return pairs;
  }

  /** (1, 1): 2; (1, −1): 4. */
  private static List<UnreadPair> vectorFirst(List<PairItem> items) {
    var pairs = new ArrayList<UnreadPair>();
    for (int i = 0; i < items.size(); i += 2) {
      boolean isPair =
          items.get(i).isVector() && i + 1 < items.size() && !items.get(i + 1).isVector();
      if (!isPair) {
        throw new Refusal(AnswerFault.VECTOR_WITHOUT_VALUE.with(), items.get(i).piece().position());
      }
      pairs.add(new UnreadPair(items.get(i + 1).piece(), items.get(i).piece()));
    }
    return pairs;
  }
}
