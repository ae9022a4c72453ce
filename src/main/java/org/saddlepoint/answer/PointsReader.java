package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.ReadingFault;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/**
 * Points, each with its class: (0, 0): saddle; (1, 1) is a minimum; saddles: (0, 0), (1, −1); min
 * at (1, 1); rows of a table. A class stands behind its points or before them, the same way in all
 * of the text or in each of its lines.
 */
final class PointsReader {
  private static final Pattern NONE =
      Pattern.compile(
          "(there (is|are) )?(none|nothing|no( such| critical| stationary| real)*"
              + "( points?| solutions?| ones)?|(the )?empty( set)?)( exists?)?");
  private static final Pattern NOTHING =
      Pattern.compile(
          "\\s*(∅|\\\\(emptyset|varnothing)|\\\\?\\{\\s*\\\\?}|\\[\\s*]|\\(\\s*\\))\\s*");

  /** More than any function of a question has. */
  private static final int MOST = 100;

  private final Vocabulary vocabulary;
  private final List<AnswerKind.Option> classes;
  private final PlacesReader places;

  PointsReader(Vocabulary vocabulary, List<AnswerKind.Option> classes) {
    this.vocabulary = vocabulary;
    this.classes = classes;
    this.places = new PlacesReader(vocabulary);
  }

  Reading.Understood read(String raw) {
    if (NONE.matcher(Words.of(raw).joined()).matches() || NOTHING.matcher(raw).matches()) {
      return new Reading.Understood(new Answer.Points(List.of()), Echoes.words("none"), List.of());
    }
    ClassPhrases.Found found = new ClassPhrases(classes).find(raw);
    found
        .negated()
        .ifPresent(place -> {
          throw unknown(place.start() + 1);
        });
    Piece piece =
        new Piece(ExpressionReader.tokens(found.rest(), vocabulary), ExpressionReader.end(raw));
    Brackets.check(piece);
    checkWords(piece);
    List<Place> read = read(piece, found);
    if (read.isEmpty()) {
      throw new Refusal(ReadingFault.EMPTY.with(), 1);
    }
    check(read);
    return understood(read);
  }

  /** A word beside a point that is no class: the person is told the classes. */
  private void checkWords(Piece piece) {
    piece.tokens().stream()
        .filter(token -> !classes.isEmpty() && token.is(Kind.WORD) && token.text().length() > 3)
        .findFirst()
        .ifPresent(token -> {
          throw unknown(token.position());
        });
  }

  private void check(List<Place> read) {
    for (Place place : read) {
      if (place.option().isEmpty() && !classes.isEmpty()) {
        throw new Refusal(
            AnswerFault.POINT_WITHOUT_CLASS.with(OptionWords.list(classes)), place.position());
      }
      if (place.at().size() != read.getFirst().at().size()) {
        throw new Refusal(AnswerFault.POINTS_OF_TWO_SIZES.with(), place.position());
      }
    }
    if (read.size() > MOST) {
      throw new Refusal(ReadingFault.TOO_MUCH_WORK.with(), read.get(MOST).position());
    }
  }

  private static Reading.Understood understood(List<Place> read) {
    List<Formula> echoes = read.stream().map(Place::formula).toList();
    List<Remark> remarks =
        read.stream().flatMap(place -> place.remarks().stream()).distinct().toList();
    return new Reading.Understood(
        new Answer.Points(read.stream().map(Place::answer).toList()),
        Echoes.joined(echoes, "; ", ";\\quad "),
        remarks);
  }

  private List<Place> read(Piece typed, ClassPhrases.Found found) {
    Piece piece = PlacesReader.trimmed(typed);
    if (piece.tokens().stream().noneMatch(ClassPhrases::isMark)) {
      return places.read(piece);
    }
    if (marks(piece).isEmpty()) {
      return nested(piece, found);
    }
    List<Piece> lines = Groups.lines(piece);
    boolean separate = lines.size() > 1 && lines.stream().allMatch(PointsReader::isWhole);
    var read = new ArrayList<Place>();
    for (Piece line : separate ? lines : List.of(piece)) {
      read.addAll(classified(line, found));
    }
    return read;
  }

  /** Classes inside brackets: ((0, 0), saddle), ((1, 1), minimum). */
  private List<Place> nested(Piece piece, ClassPhrases.Found found) {
    Optional<Piece> inside = piece.insideBrackets();
    if (inside.isPresent()) {
      return read(inside.get(), found);
    }
    var read = new ArrayList<Place>();
    List<Piece> statements = Groups.statements(piece);
    for (Piece statement : statements) {
      if (statements.size() == 1) {
        throw unknown(statement.position());
      }
      read.addAll(read(statement, found));
    }
    return read;
  }

  private static List<Integer> marks(Piece piece) {
    return piece.outside(i -> ClassPhrases.isMark(piece.get(i)));
  }

  /** Whether it has a class and something else. */
  private static boolean isWhole(Piece line) {
    List<Integer> marks = marks(line);
    return !marks.isEmpty()
        && line.without(marks).stream().anyMatch(part -> !PlacesReader.trimmed(part).isEmpty());
  }

  private List<Place> classified(Piece line, ClassPhrases.Found found) {
    List<Integer> marks = marks(line);
    List<List<Place>> parts = new ArrayList<>();
    for (Piece part : line.without(marks)) {
      parts.add(read(withoutDash(part), found));
    }
    boolean behind = !parts.getFirst().isEmpty();
    int alone = behind ? parts.size() - 1 : 0;
    if (!parts.get(alone).isEmpty()) {
      throw new Refusal(
          AnswerFault.POINT_WITHOUT_CLASS.with(OptionWords.list(classes)),
          parts.get(alone).getFirst().position());
    }
    var read = new ArrayList<Place>();
    for (int i = 0; i < marks.size(); i++) {
      AnswerKind.Option option = found.option(line.get(marks.get(i)));
      List<Place> points = parts.get(behind ? i : i + 1);
      if (points.isEmpty()) {
        throw new Refusal(
            AnswerFault.CLASS_WITHOUT_POINT.with(option.plainWords()),
            line.get(marks.get(i)).position());
      }
      points.forEach(point -> read.add(point.with(option)));
    }
    return read;
  }

  /** The dash between a point and its class. */
  private static Piece withoutDash(Piece part) {
    int last = part.size() - 1;
    return part.is(last, Kind.MINUS) ? part.between(0, last) : part;
  }

  private Refusal unknown(int position) {
    return new Refusal(AnswerFault.UNKNOWN_OPTION.with(OptionWords.list(classes)), position);
  }
}
