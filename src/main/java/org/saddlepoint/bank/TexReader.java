package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.bank.Names.Sort;
import org.saddlepoint.expression.Formula;
import org.saddlepoint.problem.PlainTex;
import org.saddlepoint.problem.Wording.Bit;
import org.saddlepoint.problem.Wording.Mathematics;

/** TeX with {{…}} in it → a formula with gaps, in TeX and, as well as it goes, in plain text. */
final class TexReader {
  private static final Pattern FILL = Pattern.compile("\\{\\{([^{}]+)\\}\\}");

  private final FormulaReader formulae;

  TexReader(FormulaReader formulae) {
    this.formulae = formulae;
  }

  FaultList faults() {
    return formulae.faults();
  }

  Mathematics read(String text, int line) {
    return read(text, line, PlainTex::of);
  }

  /** What a person would type, kept as it is but for the gaps. */
  Mathematics typed(String text, int line) {
    return read(text, line, written -> written);
  }

  private Mathematics read(String text, int line, UnaryOperator<String> plain) {
    List<Bit> bits = new ArrayList<>();
    Matcher matcher = FILL.matcher(text);
    int done = 0;
    while (matcher.find()) {
      written(text.substring(done, matcher.start()), plain, bits);
      bits.add(fill(matcher.group(1).strip(), line));
      done = matcher.end();
    }
    written(text.substring(done), plain, bits);
    return new Mathematics(bits);
  }

  private static void written(String tex, UnaryOperator<String> plain, List<Bit> bits) {
    if (!tex.isEmpty()) {
      bits.add(new Bit.Written(new Formula(tex, plain.apply(tex))));
    }
  }

  private Bit fill(String name, int line) {
    if (Fillings.NAMES.containsKey(name) && !formulae.names().isGiven(name)) {
      faults().add(line, "'{{%s}}' cannot be filled in: this template gives none".formatted(name));
      return new Bit.Written(new Formula("", ""));
    }
    if (Fillings.NAMES.containsKey(name)) {
      return new Bit.Given(Fillings.NAMES.get(name));
    }
    boolean isWhole =
        formulae.names().sort(name).filter(sort -> !(sort instanceof Sort.Number)).isPresent();
    if (isWhole) {
      return new Bit.Parameter(name);
    }
    return formulae
        .function(name, line)
        .<Bit>map(Bit.Computed::new)
        .orElseGet(() -> new Bit.Written(new Formula("", "")));
  }
}
