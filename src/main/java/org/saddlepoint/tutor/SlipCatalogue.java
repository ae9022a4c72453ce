package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Slip;
import org.saddlepoint.problem.Words;

/** Every slip that the rules know, with what a learner who makes it is told. */
public final class SlipCatalogue {
  private static final Comparator<Slip> BY_CODE =
      Comparator.comparing((Slip slip) -> slip.id().replaceAll("[^A-Z].*", ""))
          .thenComparing(slip -> Integer.valueOf(slip.id().replaceAll("\\D", "")))
          .thenComparing(Slip::id)
          .thenComparing(Slip::name);

  private SlipCatalogue() {}

  /**
   * One slip.
   *
   * @param code shared by slips that are the same by definition
   * @param quantity whose rule it replaces
   * @param skill the curriculum's
   * @param principal whether an instance that hides it is never dealt
   * @param says what the learner is told
   */
  public record Entry(
      String code, String name, String quantity, String skill, boolean principal, String says) {

    /** For other programs: an object in one line. */
    public String json() {
      ObjectNode json = Json.object();
      json.put("code", code).put("name", name).put("quantity", quantity).put("skill", skill);
      return Json.line(json.put("principal", principal).put("says", says));
    }
  }

  /** In the order of their codes: G1, G2, …, those whose codes begin as said. */
  public static List<Entry> of(Predicate<String> isMeant) {
    return Rules.ALL.rules().stream()
        .flatMap(rule -> rule.slips().stream())
        .filter(slip -> isMeant.test(slip.id()))
        .sorted(BY_CODE)
        .map(slip -> entry(slip, Rules.ALL.find(slip.of()).orElseThrow()))
        .toList();
  }

  private static Entry entry(Slip slip, Rule rule) {
    Words words = Messages.english();
    return new Entry(
        slip.id(),
        slip.name(),
        slip.of().id(),
        rule.skill(),
        slip.principal(),
        words.plain(slip.says()));
  }
}
