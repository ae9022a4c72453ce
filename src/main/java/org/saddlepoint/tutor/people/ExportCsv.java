package org.saddlepoint.tutor.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Session;

/**
 * What is kept of a person, as a table by RFC 4180, a line for each thing. A cell that a
 * spreadsheet would take for a formula, as it would many an answer, has an apostrophe before it.
 */
final class ExportCsv {
  /** By it spreadsheets know that the letters are UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@|%＝＋－＠\t\r\n";

  private static final List<String> COLUMNS =
      List.of(
          "what",
          "at",
          "template",
          "version",
          "seed",
          "skill",
          "part",
          "number",
          "text",
          "verdict",
          "score",
          "costs attempt",
          "hints used",
          "key",
          "read as",
          "slip",
          "note",
          "engine",
          "more");

  private final StringBuilder table = new StringBuilder(MARK);

  private ExportCsv() {}

  static String of(Belongings all) {
    ExportCsv csv = new ExportCsv();
    csv.row(COLUMNS);
    csv.add(account(all.account()));
    all.sessions().forEach(session -> csv.add(session(session)));
    all.skills().forEach((skill, mastery) -> csv.add(skill(skill, mastery)));
    all.problems().forEach(csv::add);
    return csv.table.toString();
  }

  private static Map<String, Object> account(Account account) {
    return Map.of(
        "what",
        "account",
        "at",
        account.created(),
        "text",
        account.name(),
        "more",
        account.email() + ", " + account.role().word());
  }

  private static Map<String, Object> session(Session session) {
    return Map.of(
        "what",
        "session",
        "at",
        session.created(),
        "text",
        session.device(),
        "more",
        "seen " + session.seen() + ", ends " + session.expires());
  }

  private static Map<String, Object> skill(String skill, Mastery mastery) {
    return Map.of(
        "what", "skill",
        "at", mastery.seen().map(Instant::toString).orElse(""),
        "skill", skill,
        "text", mastery.level().name().toLowerCase(Locale.ROOT),
        "score", mastery.known(),
        "more", mastery.due().map(due -> "due " + due).orElse(""));
  }

  private void add(Belongings.Problem problem) {
    DealtProblem dealt = problem.dealt();
    Map<String, Object> ofProblem = new HashMap<>();
    ofProblem.put("template", dealt.instance().template());
    ofProblem.put("version", dealt.instance().version());
    ofProblem.put("seed", dealt.instance().seed());
    ofProblem.put("skill", dealt.skill());
    String ending = dealt.end().map(end -> ", " + end.ending().word() + " " + end.at()).orElse("");
    add(
        ofProblem,
        Map.of(
            "what",
            "problem",
            "at",
            dealt.opened(),
            "text",
            dealt.parameters(),
            "note",
            dealt.reason().orElse(""),
            "more",
            "visited " + dealt.visited() + ending));
    problem.attempts().forEach(attempt -> add(ofProblem, attempt(attempt)));
    for (var hint : problem.hints()) {
      add(
          ofProblem,
          Map.of("what", "hint", "at", hint.taken(), "part", hint.part(), "number", hint.level()));
    }
    for (var draft : problem.drafts()) {
      add(
          ofProblem,
          Map.of("what", "draft", "at", draft.saved(), "part", draft.part(), "text", draft.raw()));
    }
  }

  private static Map<String, Object> attempt(Attempt attempt) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("what", "attempt");
    cells.put("at", attempt.at());
    cells.put("part", attempt.submission().part());
    cells.put("number", attempt.ordinal());
    cells.put("text", attempt.submission().raw());
    cells.put("hints used", attempt.submission().hintsUsed());
    Attempt.Judgement judgement = attempt.judgement();
    cells.put("verdict", judgement.verdict());
    cells.put("score", judgement.score());
    cells.put("costs attempt", judgement.costsAttempt());
    cells.put("key", judgement.key());
    cells.put("read as", judgement.readAs());
    cells.put("slip", judgement.slip().orElse(""));
    cells.put("note", judgement.note().orElse(""));
    cells.put("engine", judgement.engine());
    return cells;
  }

  private void add(Map<String, Object> ofProblem, Map<String, Object> cells) {
    Map<String, Object> both = new HashMap<>(ofProblem);
    both.putAll(cells);
    add(both);
  }

  private void add(Map<String, Object> cells) {
    row(COLUMNS.stream().map(column -> cells.getOrDefault(column, "").toString()).toList());
  }

  private void row(List<String> cells) {
    table
        .append(cells.stream().map(ExportCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  static String cell(String text) {
    String stripped = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || (!stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0));
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
