package org.saddlepoint.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saddlepoint.bank.Names.Sort;
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
    return new Mathematics(bits(text, line), true);
  }

  /** What a person would type, kept as it is but for the gaps. */
  Mathematics typed(String text, int line) {
    return new Mathematics(bits(text, line), false);
  }

  private List<Bit> bits(String text, int line) {
    List<Bit> bits = new ArrayList<>();
    Matcher matcher = FILL.matcher(text);
    int done = 0;
    while (matcher.find()) {
      written(text.substring(done, matcher.start()), bits);
      bits.add(fill(matcher.group(1).strip(), line));
      done = matcher.end();
    }
    written(text.substring(done), bits);
    return bits;
  }

  private static void written(String tex, List<Bit> bits) {
    if (!tex.isEmpty()) {
      bits.add(new Bit.Written(tex));
    }
  }

  private Bit fill(String name, int line) {
    if (Fillings.NAMES.containsKey(name) && !formulae.names().isGiven(name)) {
      faults().add(line, "'{{%s}}' cannot be filled in: this template gives none".formatted(name));
      return new Bit.Written("");
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
        .orElseGet(() -> new Bit.Written(""));
  }
}
