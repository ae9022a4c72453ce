package org.saddlepoint.derivation;

import java.util.Arrays;
import java.util.List;
import org.saddlepoint.expression.Expression;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.expression.Printer;

/** A sentence as data: a key of the message files with what is filled in for {0}, {1}, …. */
public record Message(String key, List<Argument> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Argument... arguments) {
    return new Message(key, Arrays.asList(arguments));
  }

  /** What fills a gap in a sentence. */
  public sealed interface Argument {
    /** Mathematics, typeset in the line. */
    record Maths(Formula formula) implements Argument {}

    /** Words with a key of their own: the name of a quantity, a class. */
    record Term(String key) implements Argument {}

    /** Characters to show as they are: what a person typed, a count. */
    record Plain(String text) implements Argument {}

    /** What the author of a problem wrote: in English, whatever the language around it. */
    record Author(String text) implements Argument {}
  }

  public static Argument maths(Expression e) {
    return new Argument.Maths(Printer.formula(e));
  }

  public static Argument maths(Formula formula) {
    return new Argument.Maths(formula);
  }

  public static Argument term(String key) {
    return new Argument.Term(key);
  }

  public static Argument plain(Object text) {
    return new Argument.Plain(String.valueOf(text));
  }
}
