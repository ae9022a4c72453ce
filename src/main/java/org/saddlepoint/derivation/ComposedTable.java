package org.saddlepoint.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A judgement put together from a table and functions. Before the sentences of the table comes what
 * {@code shown} writes; tempting verdicts and reasons that never apply are offered too.
 */
public final class ComposedTable extends TableRule {
  private final Parts parts;
  private final List<Slip> slips;

  private ComposedTable(Parts parts) {
    super(parts.gives, parts.skill, parts.form, parts.table);
    this.parts = parts;
    var faulty = new FaultySteps(parts.gives);
    parts.slips.accept(faulty);
    this.slips = faulty.slips();
  }

  /**
   * @param form CHOICE or REASONED_CHOICE
   */
  public static Parts of(Quantity gives, String skill, Form form, DecisionTable table) {
    return new Parts(gives, skill, form, table);
  }

  /** What a judgement is put together from. */
  public static final class Parts {
    private final Quantity gives;
    private final String skill;
    private final Form form;
    private final DecisionTable table;
    private List<Quantity> needs = List.of();
    private Function<Derivation, Map<String, String>> facts = derivation -> Map.of();
    private BiConsumer<Derivation, Explanation> shown = (derivation, explanation) -> {};
    private Consumer<FaultySteps> slips = faulty -> {};
    private List<String> verdicts = List.of();
    private List<String> reasons = List.of();

    private Parts(Quantity gives, String skill, Form form, DecisionTable table) {
      this.gives = gives;
      this.skill = skill;
      this.form = form;
      this.table = table;
    }

    public Parts needs(Quantity... quantities) {
      needs = List.of(quantities);
      return this;
    }

    public Parts facts(Function<Derivation, Map<String, String>> found) {
      facts = found;
      return this;
    }

    public Parts shown(BiConsumer<Derivation, Explanation> writer) {
      shown = writer;
      return this;
    }

    public Parts slips(Consumer<FaultySteps> faulty) {
      slips = faulty;
      return this;
    }

    /** Verdicts that no row has. */
    public Parts tempting(String... ids) {
      verdicts = List.of(ids);
      return this;
    }

    /** Reasons that no row has. */
    public Parts temptingReasons(String... ids) {
      reasons = List.of(ids);
      return this;
    }

    public ComposedTable rule() {
      return new ComposedTable(this);
    }
  }

  @Override
  protected Map<String, String> facts(Derivation derivation) {
    return parts.facts.apply(derivation);
  }

  @Override
  public List<Quantity> needs(Derivation derivation) {
    return parts.needs;
  }

  @Override
  public List<Passage> explanation(Derivation derivation) {
    Explanation before = explain();
    parts.shown.accept(derivation, before);
    List<Passage> passages = new ArrayList<>(before.passages());
    passages.addAll(super.explanation(derivation));
    return List.copyOf(passages);
  }

  @Override
  public List<String> options(Derivation derivation) {
    return Stream.concat(super.options(derivation).stream(), parts.verdicts.stream()).toList();
  }

  @Override
  public List<String> reasons(Derivation derivation) {
    List<String> rows = super.reasons(derivation);
    return rows.isEmpty() ? rows : Stream.concat(rows.stream(), parts.reasons.stream()).toList();
  }

  @Override
  public List<Slip> slips() {
    return slips;
  }
}
