package org.saddlepoint.answer;

import java.util.List;
import java.util.function.BiConsumer;
import org.saddlepoint.expression.DecimalCommas;
import org.saddlepoint.expression.Token.Kind;
import org.saddlepoint.expression.Vocabulary;

/** One line of entries: the inside of a vector or of a set. */
final class LineReader {
  private final Vocabulary vocabulary;
  private final BiConsumer<Entries, Piece> reader;

  /**
   * @param reader reads one entry
   */
  LineReader(Vocabulary vocabulary, BiConsumer<Entries, Piece> reader) {
    this.vocabulary = vocabulary;
    this.reader = reader;
  }

  Entries read(Piece line) {
    List<Integer> commas = Separators.tightCommas(line);
    if (commas.isEmpty() || isChain(line, commas)) {
      return entries(line);
    }
    Candidates<Entries> candidates = Candidates.of(line, this::entries);
    boolean decimal = isDecimal(line, candidates, line.get(commas.getFirst()).position());
    Entries read = decimal ? candidates.decimal().get() : candidates.separating().get();
    if (decimal) {
      read.remarkDecimalCommas();
    }
    return read;
  }

  /** 1,2,3: the commas cannot all be decimal. */
  private static boolean isChain(Piece line, List<Integer> commas) {
    return commas.stream().anyMatch(i -> DecimalCommas.isTight(line.tokens(), i + 2));
  }

  private static boolean isDecimal(Piece line, Candidates<Entries> candidates, int position) {
    boolean everyEntry = everyEntryHasComma(line);
    if (candidates.onlyDecimalMakesSense()) {
      boolean blanks = !Separators.blanks(Candidates.withDecimalCommas(line)).isEmpty();
      if (blanks && !everyEntry) {
        throw Candidates.ambiguous(position);
      }
      return true;
    }
    if (!candidates.bothMakeSense()) {
      return false;
    }
    boolean and = line.holdsOutside(Kind.CONJUNCTION);
    if (Separators.hasLooseComma(line) || (and && !everyEntry)) {
      throw Candidates.ambiguous(position);
    }
    return and || Separators.hasHardSeparator(line);
  }

  private static boolean everyEntryHasComma(Piece line) {
    return Separators.cut(Candidates.withDecimalCommas(line)).stream()
        .allMatch(entry ->
            entry.tokens().stream()
                .anyMatch(token -> token.is(Kind.NUMBER) && token.text().contains(",")));
  }

  private Entries entries(Piece line) {
    var entries = new Entries(vocabulary);
    List<Piece> pieces = Separators.cut(line);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isEmpty()) {
        throw new Refusal(
            AnswerFault.EMPTY_ENTRY.with(Integer.toString(i + 1)), pieces.get(i).position());
      }
      reader.accept(entries, pieces.get(i));
    }
    boolean blanks =
        !Separators.hasHardSeparator(line)
            && pieces.size() > 1
            && pieces.size() == Separators.blanks(line).size() + 1;
    if (blanks) {
      entries.remark(AnswerRemark.BLANKS_SEPARATE.with(Integer.toString(pieces.size())));
    }
    return entries;
  }
}
