package org.saddlepoint.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words and signs, in small letters. A hyphen inside a word parts it, so that an id
 * reads as the words it is made of; a minus before a number belongs to the number.
 */
record Words(List<Word> all) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{N}]*|(?<![\\p{L}\\p{N}])-?\\p{N}+(?:[./]\\p{N}+)?|\\p{N}+"
              + "|[-=]+>|[<>≤≥=→⇒↦≻≺,;&\\n\\t+^√]");

  Words {
    all = List.copyOf(all);
  }

  /**
   * @param position 1-based character
   * @param end the one behind it
   */
  record Word(String text, int position, int end) {
    /** Something that parts two options of a list. */
    boolean isSeparator() {
      return switch (text) {
        case ",", ";", "\n", "\t", "&", "and" -> true;
        default -> false;
      };
    }

    /** Something that stands between two options in order; the signs of one sort. */
    String direction() {
      return switch (text) {
        case ">", "≻", "->", "=>", "→", "⇒", "↦", "-->", "then", "before" -> ">";
        case "<", "≺" -> "<";
        default -> "";
      };
    }

    boolean isArticle() {
      return text.equals("a") || text.equals("an") || text.equals("the");
    }
  }

  static Words of(String text) {
    var words = new ArrayList<Word>();
    Matcher found = WORD.matcher(text.replace('−', '-').replace('–', '-'));
    while (found.find()) {
      words.add(
          new Word(found.group().toLowerCase(Locale.ROOT), found.start() + 1, found.end() + 1));
    }
    return new Words(words);
  }

  int size() {
    return all.size();
  }

  Word get(int index) {
    return all.get(index);
  }

  List<String> texts() {
    return all.stream().map(Word::text).toList();
  }

  /** Whether these words stand here one after another. */
  boolean startsAt(int index, Words other) {
    if (index + other.size() > size()) {
      return false;
    }
    for (int i = 0; i < other.size(); i++) {
      if (!get(index + i).text().equals(other.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  Words from(int index) {
    return new Words(all.subList(index, size()));
  }

  Words between(int from, int to) {
    return new Words(all.subList(from, to));
  }

  Words withoutArticle() {
    return size() > 1 && get(0).isArticle() ? from(1) : this;
  }

  String joined() {
    return String.join(" ", texts());
  }
}
