package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.ExpressionReader;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Parsing;
import org.saddlepoint.expression.ReadingRemark;
import org.saddlepoint.expression.Remark;
import org.saddlepoint.expression.Vocabulary;

/** Entries read one after another, with their echoes and what there is to say about them. */
final class Entries {
  private final Vocabulary vocabulary;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Formula> echoes = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Set<Remark> remarks = new LinkedHashSet<>();

  Entries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One entry, which may have a label before it. */
  void read(Piece piece) {
    Labels.Unlabelled value = Labels.strip(piece);
    add(value, ExpressionReader.read(value.value().tokens(), value.value().end(), vocabulary));
  }

  /** One entry, or two where it holds ±. */
  void readOneOrTwo(Piece piece) {
    List<Integer> relations = Labels.relations(piece);
    Labels.Unlabelled value =
        Labels.countsOf(piece, relations)
            ? Labels.strip(piece.between(0, relations.getFirst()))
            : Labels.strip(piece);
    for (int i = 0; i < Labels.occurrences(piece); i++) {
      add(
          value,
          ExpressionReader.readOneOrTwo(value.value().tokens(), value.value().end(), vocabulary));
    }
  }

  private void add(Labels.Unlabelled typed, Parsing parsing) {
    switch (parsing) {
      case Parsing.Parsed parsed -> {
        for (int i = 0; i < parsed.values().size(); i++) {
          entries.add(new Entry(parsed.values().get(i), parsed.written(), otherwise(parsed, i)));
        }
        echoes.add(parsed.echo());
        typed.label().ifPresent(labels::add);
        remarks.addAll(parsed.remarks());
        remarks.addAll(typed.remarks(parsed.echo().text()));
      }
      case Parsing.Unparsed unparsed -> throw new Refusal(unparsed.reason(), unparsed.position());
    }
  }

  private static Optional<Expression> otherwise(Parsing.Parsed parsed, int index) {
    return index < parsed.otherwise().size()
        ? Optional.of(parsed.otherwise().get(index))
        : Optional.empty();
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  /** One remark for the whole list in place of one for each number. */
  void remarkDecimalCommas() {
    remarks.removeIf(Entries::isDecimalComma);
    remarks.add(AnswerRemark.DECIMAL_COMMAS.with());
  }

  static boolean isDecimalComma(Remark remark) {
    return remark.key().equals(ReadingRemark.DECIMAL_COMMA.key());
  }

  /**
   * Puts named components in the order of the question's variables, where each has its name: {@code
   * y = -2, x = 1} is (1, −2).
   */
  void orderByLabels() {
    List<String> order = vocabulary.variables();
    boolean complete =
        labels.size() == order.size()
            && entries.size() == order.size()
            && Set.copyOf(labels).equals(Set.copyOf(order));
    if (complete && !labels.equals(order)) {
      List<Entry> typedEntries = List.copyOf(entries);
      List<Formula> typedEchoes = List.copyOf(echoes);
      for (int i = 0; i < order.size(); i++) {
        int from = labels.indexOf(order.get(i));
        entries.set(i, typedEntries.get(from));
        echoes.set(i, typedEchoes.get(from));
      }
      remark(AnswerRemark.REORDERED.with(String.join(", ", order)));
    }
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  List<Formula> echoes() {
    return List.copyOf(echoes);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
