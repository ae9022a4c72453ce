package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token;
import org.saddlepoint.expression.Token.Gap;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Points without their classes: (0, 0), (1, 1); P(0|0); x = 1, y = 2; rows of a table; of one
 * variable 0, 1, −1. ±1 stands for two points.
 */
final class PlacesReader {
  private final Vocabulary vocabulary;
  private final int dimension;

  PlacesReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.dimension = vocabulary.variables().size();
  }

  /** Nothing where there are only signs that part. */
  List<Place> read(Piece typed) {
    Piece piece = trimmed(typed);
    if (piece.isEmpty()) {
      return List.of();
    }
    if (!Groups.in(piece).isEmpty() && !isOneDimensionalList(piece)) {
      return groups(piece);
    }
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent()) {
      return read(inside.get());
    }
    if (Assignments.begin(piece)) {
      return new Assignments(vocabulary).read(piece);
    }
    return bare(piece);
  }

  private boolean isOneDimensionalList(Piece piece) {
    Optional<Piece> inside = piece.insideBrackets();
    boolean flat = inside.isPresent() && Groups.in(inside.get()).isEmpty();
    return flat && (dimension == 1 || piece.get(0).text().equals("{"));
  }

  /** Without the signs that part it from what stands around it. */
  static Piece trimmed(Piece piece) {
    int start = 0;
    int end = piece.size();
    while (start < end && isMargin(piece.get(start))) {
      start++;
    }
    while (end > start && isMargin(piece.get(end - 1))) {
      end--;
    }
    return piece.between(start, end);
  }

  static boolean isMargin(Token token) {
    return switch (token.kind()) {
      case COMMA, SEMICOLON, CONJUNCTION, RELATION, ROW_BREAK, CELL_BREAK -> true;
      default -> token.is(Kind.UNKNOWN, ".") || token.is(Kind.UNKNOWN, "•");
    };
  }

  private List<Place> groups(Piece piece) {
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent() && isListOfPoints(inside.get())) {
      return read(inside.get());
    }
    var places = new ArrayList<Place>();
    for (Piece statement : Groups.statements(piece)) {
      Piece point = trimmed(statement);
      if (point.insideBrackets().filter(PlacesReader::isListOfPoints).isPresent()) {
        places.addAll(groups(point));
      } else if (!point.isEmpty()) {
        places.addAll(point(point));
      }
    }
    return places;
  }

  /** Brackets inside, or names with their values; but a column of a program stays one point. */
  private static boolean isListOfPoints(Piece inside) {
    boolean brackets =
        !Groups.in(inside).isEmpty() && (inside.is(0, Kind.OPEN) || inside.is(0, Kind.WORD));
    return brackets || Assignments.begin(inside);
  }

  private List<Place> point(Piece statement) {
    Piece point = Labels.strip(statement).value();
    if (Groups.in(point).isEmpty()) {
      if (dimension <= 1) {
        return bare(statement);
      }
      throw new Refusal(AnswerFault.POINT_IN_BRACKETS.with(), point.position());
    }
    checkSigns(point);
    return PlusMinus.both(point).stream()
        .map(signed -> place(new ListReader(vocabulary).vector(signed), statement.position()))
        .toList();
  }

  /** (±1, ±1) may be two points or four. */
  static void checkSigns(Piece point) {
    if (PlusMinus.count(point) > 1 && !PlusMinus.holdsMinusPlus(point)) {
      throw new Refusal(AnswerFault.SIGNS_IN_POINT.with(), point.position());
    }
  }

  private static Place place(Reading.Understood understood, int position) {
    List<Entry> at = ((Answer.Vector) understood.answer()).entries();
    String text = understood.echo().text();
    return new Place(
        at,
        new Formula(asRow(understood.echo().tex()), text),
        Optional.empty(),
        understood.remarks(),
        position);
  }

  private static String asRow(String column) {
    return column
        .replace("\\begin{pmatrix}", "\\left(")
        .replace(" \\\\ ", ",\\, ")
        .replace("\\end{pmatrix}", "\\right)");
  }

  static Place place(List<Entry> at, List<Formula> echoes, List<Remark> remarks, int position) {
    Formula echo = echoes.size() == 1 ? echoes.getFirst() : Echoes.point(echoes);
    return new Place(at, echo, Optional.empty(), remarks, position);
  }

  /** Numbers without brackets: rows of a table, one point, or points of one variable. */
  private List<Place> bare(Piece piece) {
    boolean table = !piece.outside(i -> i > 0 && piece.get(i).gap() == Gap.TAB).isEmpty();
    if (dimension > 1 || (table && dimension != 1)) {
      return Groups.lines(piece).stream().flatMap(line -> row(line, table)).toList();
    }
    return singles(piece);
  }

  private Stream<Place> row(Piece line, boolean table) {
    checkSigns(line);
    return PlusMinus.both(trimmed(line)).stream()
        .map(signed -> {
          Entries entries = new LineReader(vocabulary, Entries::read).read(signed);
          if (!table && entries.entries().size() != dimension) {
            throw new Refusal(AnswerFault.POINT_IN_BRACKETS.with(), line.position());
          }
          return place(entries.entries(), entries.echoes(), entries.remarks(), line.position());
        });
  }

  private List<Place> singles(Piece piece) {
    if (piece.size() == 1 && piece.is(0, Kind.VARIABLE) && dimension == 1) {
      throw new Refusal(ReadingFault.INCOMPLETE.with(), piece.end());
    }
    Entries entries = new LineReader(vocabulary, PlacesReader::readBoth).read(piece);
    var places = new ArrayList<Place>();
    for (int i = 0; i < entries.entries().size(); i++) {
      places.add(
          place(
              List.of(entries.entries().get(i)),
              List.of(entries.echoes().get(i)),
              entries.remarks(),
              piece.position()));
    }
    return places;
  }

  private static void readBoth(Entries entries, Piece piece) {
    PlusMinus.both(piece).forEach(entries::read);
  }
}
