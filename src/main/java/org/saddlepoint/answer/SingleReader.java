package org.saddlepoint.answer;

import java.util.List;
import java.util.Optional;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/** One number or one expression. */
final class SingleReader {
  private final Vocabulary vocabulary;

  SingleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Reading.Understood number(Piece piece) {
    Piece value = Labels.strip(piece).value();
    Optional<Reading.Understood> infinite = infinite(value);
    if (infinite.isPresent()) {
      return infinite.get();
    }
    new Equations(vocabulary).check(piece);
    Entries entries = read(piece);
    List<String> variables = Vocabulary.variablesOf(entries.entries().getFirst().value());
    if (!variables.isEmpty()) {
      throw new Refusal(
          AnswerFault.VARIABLE_IN_NUMBER.with(variables.getFirst()),
          positionOf(variables.getFirst(), value));
    }
    return understood(entries);
  }

  private static int positionOf(String variable, Piece value) {
    return value.tokens().stream()
        .filter(token -> token.is(Kind.VARIABLE, variable))
        .findFirst()
        .map(token -> token.position())
        .orElse(value.position());
  }

  private static Optional<Reading.Understood> infinite(Piece value) {
    boolean signed = value.is(0, Kind.PLUS) || value.is(0, Kind.MINUS);
    int at = signed ? 1 : 0;
    if (!value.is(at, Kind.INFINITY) || value.size() != at + 1) {
      return Optional.empty();
    }
    boolean positive = !value.is(0, Kind.MINUS);
    var echo = new Formula(positive ? "\\infty" : "-\\infty", positive ? "∞" : "-∞");
    return Optional.of(new Reading.Understood(new Answer.Infinite(positive), echo, List.of()));
  }

  Reading.Understood expression(Piece piece) {
    Piece value = withoutZero(piece);
    new Equations(vocabulary).check(value);
    return understood(read(value));
  }

  /** The polynomial of λ² − 8λ + 8 = 0. */
  private static Piece withoutZero(Piece piece) {
    List<Integer> relations = Labels.relations(piece);
    int last = relations.isEmpty() ? 0 : relations.getLast();
    boolean zero = last == piece.size() - 2 && piece.get(last + 1).is(Kind.NUMBER, "0");
    boolean onlyLabel = relations.size() == 1 && Labels.isLabel(piece.between(0, last));
    boolean equation = last > 0 && zero && !onlyLabel;
    return equation ? piece.between(0, last) : piece;
  }

  private Entries read(Piece piece) {
    Optional<Parsing.Unparsed> ambiguous = DecimalCommas.ambiguous(piece.tokens());
    if (ambiguous.isPresent() && !isList(piece)) {
      throw new Refusal(ambiguous.get().reason(), ambiguous.get().position());
    }
    var entries = new Entries(vocabulary);
    entries.read(Candidates.withDecimalCommas(piece));
    return entries;
  }

  /** Whether commas that cannot be decimal show that this is a list. */
  private static boolean isList(Piece piece) {
    return piece.tokens().stream().anyMatch(t -> t.is(Kind.OPEN, "[") || t.is(Kind.SEMICOLON));
  }

  private static Reading.Understood understood(Entries entries) {
    return new Reading.Understood(
        new Answer.Single(entries.entries().getFirst()),
        entries.echoes().getFirst(),
        entries.remarks());
  }
}
