package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.Token.Kind;

/** A value or a vector as it stands in a text of eigenpairs. */
record PairItem(Piece piece, boolean isVector) {
  /** What one statement holds: a value, a vector, a value with its vector. */
  static List<PairItem> in(Piece statement, List<PairItem> before) {
    List<Integer> relations = Labels.relations(statement);
    List<Piece> parts = statement.without(relations);
    var items = new ArrayList<PairItem>();
    Optional<Piece> value = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      Piece part = parts.get(i);
      boolean vector = holdsVector(part);
      boolean label = !vector && i < parts.size() - 1 && Labels.isLabel(part);
      boolean rounding = i > 0 && statement.get(relations.get(i - 1)).text().equals("≈");
      boolean kept = !part.isEmpty() && !label && !(rounding && value.isPresent() && !vector);
      if (kept && vector) {
        value.ifPresent(v -> items.add(new PairItem(v, false)));
        boolean waiting = value.isPresent() || isWaiting(before);
        value = Optional.empty();
        items.addAll(vectors(part, waiting));
      } else if (kept) {
        value = Optional.of(part);
      }
    }
    value.ifPresent(v -> items.add(new PairItem(v, false)));
    return items;
  }

  private static boolean isWaiting(List<PairItem> before) {
    return !before.isEmpty() && !before.getLast().isVector();
  }

  private static boolean holdsVector(Piece part) {
    return !Groups.in(part).isEmpty() || part.insideTable().isPresent();
  }

  /** One vector, or those in curly brackets, or a value that stands directly before it. */
  private static List<PairItem> vectors(Piece part, boolean valueBefore) {
    Optional<Piece> list = part.insideBrackets().filter(PairItem::isListOfVectors);
    if (list.isPresent()) {
      return Groups.statements(list.get()).stream()
          .map(PlacesReader::trimmed)
          .filter(vector -> !vector.isEmpty())
          .map(vector -> new PairItem(vector, true))
          .toList();
    }
    int start = Groups.in(part).isEmpty() ? 0 : Groups.in(part).getFirst();
    boolean named = start > 0 && MatrixReader.isWrapper(part.get(start - 1));
    boolean sign = start == 1 && part.is(0, Kind.MINUS);
    if (!valueBefore && start > 0 && !named && !sign && !part.is(start - 1, Kind.TIMES)) {
      return List.of(
          new PairItem(part.between(0, start), false), new PairItem(part.from(start), true));
    }
    return List.of(new PairItem(part, true));
  }

  /** Brackets with lists in them, unless they are the rows of one column. */
  private static boolean isListOfVectors(Piece inside) {
    List<Piece> statements = Groups.statements(inside);
    boolean program = isNamed(inside);
    boolean lists = statements.stream().allMatch(part -> program || entries(part) > 1);
    return !Groups.in(inside).isEmpty() && (lists && !isRows(inside));
  }

  private static int entries(Piece part) {
    return part.insideBrackets().map(inside -> Separators.cut(inside).size()).orElse(1);
  }

  /** [[1, 0], [0, 1]] leaves open whether its rows or its columns are meant. */
  private static boolean isRows(Piece inside) {
    List<Piece> statements = Groups.statements(inside);
    return statements.size() > 1
        && statements.stream().allMatch(part -> part.get(0).text().equals("["));
  }

  static boolean isNamed(Piece inside) {
    return MatrixReader.withoutWrapper(inside).size() < inside.size();
  }
}
