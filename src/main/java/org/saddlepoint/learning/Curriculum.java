package org.saddlepoint.learning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The skills of the text in teaching order, each after those it needs. Names and statements are in
 * the message files under {@code skill.<id>}.
 */
public final class Curriculum {
  private static final List<Skill> SKILLS =
      List.of(
          skill("grad.partial", Chapter.CALCULUS),
          skill("grad.vector", Chapter.CALCULUS, "grad.partial"),
          skill("grad.critical", Chapter.CALCULUS, "grad.vector"),
          skill("hess.second", Chapter.CALCULUS, "grad.partial"),
          skill("hess.matrix", Chapter.CALCULUS, "hess.second", "grad.vector"),
          skill("hess.quadform", Chapter.CALCULUS, "hess.matrix"),
          skill("hess.symmetry", Chapter.CALCULUS, "hess.second"),
          skill("hess.point", Chapter.CALCULUS, "hess.matrix"),
          skill("hess.entries", Chapter.CALCULUS, "hess.matrix"),
          skill("hess.dircurv", Chapter.CALCULUS, "hess.entries"),
          skill("taylor.two", Chapter.CALCULUS, "hess.point"),
          skill("eig.charpoly", Chapter.SPECTRA, "hess.matrix"),
          skill("eig.two", Chapter.SPECTRA, "eig.charpoly"),
          skill("eig.three", Chapter.SPECTRA, "eig.two"),
          skill("eig.vectors", Chapter.SPECTRA, "eig.two"),
          skill("eig.axes", Chapter.SPECTRA, "eig.vectors", "hess.dircurv"),
          skill("def.test", Chapter.SPECTRA, "eig.two"),
          skill("cls.second", Chapter.SPECTRA, "def.test", "grad.critical"),
          skill("cls.all", Chapter.SPECTRA, "cls.second", "hess.point"),
          skill("cls.degen", Chapter.SPECTRA, "cls.second"),
          skill("cls.higher", Chapter.SPECTRA, "cls.degen"),
          skill("cls.global", Chapter.SPECTRA, "cls.second", "hess.quadform"),
          skill("cond.number", Chapter.CONDITIONING, "eig.two"),
          skill("cond.meaning", Chapter.CONDITIONING, "cond.number", "eig.axes"),
          skill("gd.step", Chapter.CONDITIONING, "grad.vector"),
          skill("gd.contract", Chapter.CONDITIONING, "gd.step", "eig.two", "cond.number"),
          skill("gd.zigzag", Chapter.CONDITIONING, "gd.contract"),
          skill("pre.diag", Chapter.CONDITIONING, "cond.meaning", "gd.contract"),
          skill("newton.1d", Chapter.NEWTON, "hess.second"),
          skill("newton.2d", Chapter.NEWTON, "newton.1d", "taylor.two"),
          skill("newton.nd", Chapter.NEWTON, "newton.2d"),
          skill("newton.quad", Chapter.NEWTON, "newton.2d", "cls.global"),
          skill("newton.rate", Chapter.NEWTON, "newton.1d", "gd.contract"),
          skill("newton.cost", Chapter.NEWTON, "newton.nd"),
          skill("saddle.newton", Chapter.SAFEGUARDS, "newton.2d", "cls.second"),
          skill("saddle.gd", Chapter.SAFEGUARDS, "gd.contract", "cls.second"),
          skill("safe.damp", Chapter.SAFEGUARDS, "saddle.newton"),
          skill("safe.clip", Chapter.SAFEGUARDS, "saddle.newton", "eig.axes"),
          skill("safe.trust", Chapter.SAFEGUARDS, "safe.damp"),
          skill("land.signs", Chapter.SAFEGUARDS, "cls.second"),
          skill("qn.secant", Chapter.CHEAP_CURVATURE, "newton.1d", "grad.vector"),
          skill("qn.bfgs", Chapter.CHEAP_CURVATURE, "qn.secant", "newton.nd"),
          skill("qn.lbfgs", Chapter.CHEAP_CURVATURE, "qn.bfgs"),
          skill("qn.memory", Chapter.CHEAP_CURVATURE, "qn.lbfgs", "newton.cost"),
          skill("glm.irls", Chapter.CHEAP_CURVATURE, "newton.2d"),
          skill("fisher.info", Chapter.CHEAP_CURVATURE, "hess.second", "glm.irls"),
          skill("fisher.natgrad", Chapter.CHEAP_CURVATURE, "fisher.info", "newton.2d"),
          skill("dl.adam", Chapter.CHEAP_CURVATURE, "pre.diag", "gd.step"),
          skill("dl.kfac", Chapter.CHEAP_CURVATURE, "fisher.natgrad", "newton.cost"),
          skill("dl.shampoo", Chapter.CHEAP_CURVATURE, "dl.adam", "dl.kfac"),
          skill(
              "dl.choose",
              Chapter.CHEAP_CURVATURE,
              "qn.memory",
              "dl.shampoo",
              "safe.trust",
              "newton.rate"));

  /**
   * The shortest way through the curriculum, closed under prerequisites: so much rests on these
   * that more is asked before they count as mastered.
   */
  private static final Set<String> SPINE =
      Set.of(
          "grad.partial",
          "grad.vector",
          "grad.critical",
          "hess.second",
          "hess.matrix",
          "hess.point",
          "eig.charpoly",
          "eig.two",
          "def.test",
          "cls.second",
          "cond.number",
          "gd.step",
          "gd.contract",
          "taylor.two",
          "newton.1d",
          "newton.2d",
          "newton.nd",
          "newton.rate",
          "saddle.newton",
          "newton.cost");

  private static final Map<String, Skill> BY_ID = new LinkedHashMap<>();

  /** All that builds on each skill, directly or not. */
  private static final Map<String, Set<String>> BUILT_ON = new LinkedHashMap<>();

  static {
    SKILLS.forEach(skill -> {
      BY_ID.put(skill.id(), skill);
      BUILT_ON.put(skill.id(), new LinkedHashSet<>());
    });
    // From the end: what builds on a skill is complete before the skill itself is looked at.
    SKILLS.reversed().forEach(Curriculum::addToItsPrerequisites);
  }

  private Curriculum() {}

  private static void addToItsPrerequisites(Skill skill) {
    for (String needed : skill.prerequisites()) {
      Set<String> builtOn = BUILT_ON.get(needed);
      builtOn.add(skill.id());
      builtOn.addAll(BUILT_ON.get(skill.id()));
    }
  }

  private static Skill skill(String id, Chapter chapter, String... prerequisites) {
    return new Skill(id, chapter, List.of(prerequisites));
  }

  public static List<Skill> skills() {
    return SKILLS;
  }

  public static List<Skill> skills(Chapter chapter) {
    return SKILLS.stream().filter(skill -> skill.chapter() == chapter).toList();
  }

  /** Chapter and number in the chapter: {@code II.2}. */
  public static String section(Skill skill) {
    Chapter chapter = skill.chapter();
    return chapter.number() + "." + (skills(chapter).indexOf(skill) + 1);
  }

  public static Optional<Skill> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** How many skills build on this one, directly or not. */
  public static int countBuiltOn(String id) {
    return BUILT_ON.getOrDefault(id, Set.of()).size();
  }

  /** Those a skill builds on directly; none where the skill is not in the curriculum. */
  public static List<String> prerequisites(String id) {
    return find(id).map(Skill::prerequisites).orElse(List.of());
  }

  public static boolean isOnSpine(String id) {
    return SPINE.contains(id);
  }
}
