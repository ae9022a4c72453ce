package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Coordinates by their names: x = 1, y = 2; x = y = 0. A name that comes again begins the next
 * point; with one name only, each value is a point.
 */
final class Assignments {
  private final Vocabulary vocabulary;

  Assignments(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Values of names, in the order typed. */
  private record Assigned(List<String> names, Piece value) {}

  /** Whether the piece begins with a name and a value for it. */
  static boolean begin(Piece piece) {
    return piece.size() > 2 && isName(piece.get(0)) && piece.is(1, Kind.RELATION);
  }

  private static boolean isName(Token token) {
    return token.is(Kind.VARIABLE) || token.is(Kind.WORD) || token.is(Kind.EULER);
  }

  List<Place> read(Piece piece) {
    var assigned = new ArrayList<Assigned>();
    for (Piece statement : statements(piece)) {
      Assigned next = assigned(statement);
      boolean continues = next.names().isEmpty() && !assigned.isEmpty();
      assigned.add(continues ? new Assigned(assigned.getLast().names(), next.value()) : next);
    }
    Set<String> names = new LinkedHashSet<>();
    assigned.forEach(one -> names.addAll(one.names()));
    if (names.isEmpty()) {
      throw new Refusal(ReadingFault.INCOMPLETE.with(), piece.end());
    }
    List<String> order = order(names);
    checkDimension(order, piece.end());
    var places = new ArrayList<Place>();
    Map<String, Piece> point = new LinkedHashMap<>();
    for (Assigned one : assigned) {
      if (one.names().stream().anyMatch(point::containsKey)) {
        places.addAll(point(point, order, one.value().position()));
        point.clear();
      }
      one.names().forEach(name -> point.put(name, one.value()));
    }
    places.addAll(point(point, order, piece.end()));
    return places;
  }

  private static List<Piece> statements(Piece piece) {
    return Groups.statements(piece).stream()
        .flatMap(part -> part.cutBefore(part.outside(i -> beginsAfterBlank(part, i))).stream())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The y of x = 1 y = 2. */
  private static boolean beginsAfterBlank(Piece piece, int index) {
    return index > 0
        && !piece.get(index).isTight()
        && begin(piece.from(index))
        && piece.get(index - 1).endsOperand();
  }

  private static Assigned assigned(Piece statement) {
    var names = new ArrayList<String>();
    int at = 0;
    while (begin(statement.from(at))) {
      names.add(statement.get(at).text());
      at += 2;
    }
    return new Assigned(names, statement.from(at));
  }

  /** As the question orders them, where it knows them all. */
  private List<String> order(Set<String> names) {
    boolean known = vocabulary.variables().containsAll(names);
    return known
        ? vocabulary.variables().stream().filter(names::contains).toList()
        : List.copyOf(names);
  }

  /** With one name only, a question of several variables has no points yet. */
  private void checkDimension(List<String> order, int position) {
    List<String> variables = vocabulary.variables();
    if (order.size() == 1 && variables.size() > 1 && variables.contains(order.getFirst())) {
      String other = variables.get(variables.getFirst().equals(order.getFirst()) ? 1 : 0);
      throw new Refusal(AnswerFault.COORDINATE_MISSING.with(other), position);
    }
  }

  private List<Place> point(Map<String, Piece> point, List<String> order, int position) {
    for (String name : order) {
      if (!point.containsKey(name)) {
        throw new Refusal(AnswerFault.COORDINATE_MISSING.with(name), position);
      }
    }
    List<Piece> values = order.stream().map(point::get).toList();
    long signed = values.stream().distinct().filter(PlusMinus::isIn).count();
    if (signed > 1 && values.stream().noneMatch(PlusMinus::holdsMinusPlus)) {
      throw new Refusal(AnswerFault.SIGNS_IN_POINT.with(), values.getFirst().position());
    }
    return signed == 0
        ? List.of(place(values))
        : List.of(place(signed(values, true)), place(signed(values, false)));
  }

  private static List<Piece> signed(List<Piece> values, boolean upper) {
    return values.stream().map(value -> PlusMinus.with(value, upper)).toList();
  }

  private Place place(List<Piece> values) {
    var at = new ArrayList<Entry>();
    var echoes = new ArrayList<Formula>();
    var remarks = new ArrayList<Remark>();
    for (Piece value : values) {
      var entries = new Entries(vocabulary);
      entries.read(Candidates.withDecimalCommas(value));
      at.addAll(entries.entries());
      echoes.addAll(entries.echoes());
      remarks.addAll(entries.remarks());
    }
    return PlacesReader.place(at, echoes, remarks, values.getFirst().position());
  }
}
