package org.saddlepoint.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.derivation.Derivation;
import org.saddlepoint.derivation.Value;

/**
 * One instance of a template: a statement, its parts, and the derivation that holds their keys.
 *
 * @param tier 1 (easiest) to 4
 * @param parameters what was drawn, in the order drawn (an ordered map)
 */
public record Problem(
    ProblemKey key,
    Phrases title,
    String skill,
    int tier,
    Map<String, Value> parameters,
    Prose statement,
    List<Part> parts,
    Derivation derivation) {
  public Problem {
    parts = List.copyOf(parts);
  }

  public Optional<Part> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** The same with other parts. */
  public Problem asking(List<Part> others) {
    return new Problem(key, title, skill, tier, parameters, statement, others, derivation);
  }

  /** The same with other keys. */
  public Problem keyed(Derivation other) {
    return new Problem(key, title, skill, tier, parameters, statement, parts, other);
  }
}
