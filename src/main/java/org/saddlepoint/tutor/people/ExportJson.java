package org.saddlepoint.tutor.people;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.store.Account;
import org.saddlepoint.store.Attempt;
import org.saddlepoint.store.DealtProblem;
import org.saddlepoint.store.Instance;
import org.saddlepoint.store.Session;
import org.saddlepoint.tutor.Json;

/** What is kept of a person, as JSON. */
final class ExportJson {
  private ExportJson() {}

  static String of(Belongings all) {
    ObjectNode root = Json.object();
    root.set("account", account(all.account()));
    ArrayNode sessions = root.putArray("sessions");
    all.sessions().forEach(session -> sessions.add(session(session)));
    ArrayNode skills = root.putArray("skills");
    all.skills().forEach((skill, mastery) -> skills.add(skill(skill, mastery)));
    ArrayNode problems = root.putArray("problems");
    all.problems().forEach(problem -> problems.add(problem(problem)));
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode account(Account account) {
    return Json.object()
        .put("name", account.name())
        .put("email", account.email())
        .put("role", account.role().word())
        .put("hasPassword", account.passwordHash().isPresent())
        .put("created", account.created().toString());
  }

  private static ObjectNode session(Session session) {
    return Json.object()
        .put("device", session.device())
        .put("created", session.created().toString())
        .put("seen", session.seen().toString())
        .put("expires", session.expires().toString());
  }

  private static ObjectNode skill(String skill, Mastery mastery) {
    ObjectNode node =
        Json.object()
            .put("skill", skill)
            .put("level", mastery.level().name().toLowerCase(Locale.ROOT))
            .put("known", mastery.known());
    mastery.seen().ifPresent(seen -> node.put("seen", seen.toString()));
    mastery.due().ifPresent(due -> node.put("due", due.toString()));
    return node;
  }

  private static ObjectNode problem(Belongings.Problem problem) {
    ObjectNode node = dealt(problem.dealt());
    ArrayNode attempts = node.putArray("attempts");
    problem.attempts().forEach(attempt -> attempts.add(attempt(attempt)));
    ArrayNode hints = node.putArray("hints");
    problem
        .hints()
        .forEach(hint ->
            hints
                .addObject()
                .put("part", hint.part())
                .put("level", hint.level())
                .put("taken", hint.taken().toString()));
    ArrayNode drafts = node.putArray("drafts");
    problem
        .drafts()
        .forEach(draft ->
            drafts
                .addObject()
                .put("part", draft.part())
                .put("text", draft.raw())
                .put("saved", draft.saved().toString()));
    return node;
  }

  private static ObjectNode dealt(DealtProblem dealt) {
    Instance instance = dealt.instance();
    ObjectNode node =
        Json.object()
            .put("template", instance.template())
            .put("version", instance.version())
            .put("seed", instance.seed())
            .put("skill", dealt.skill())
            .put("parameters", dealt.parameters())
            .put("opened", dealt.opened().toString())
            .put("visited", dealt.visited().toString());
    dealt.reason().ifPresent(reason -> node.put("reason", reason));
    dealt
        .end()
        .ifPresent(
            end -> node.put("ending", end.ending().word()).put("ended", end.at().toString()));
    return node;
  }

  private static ObjectNode attempt(Attempt attempt) {
    Attempt.Judgement judgement = attempt.judgement();
    ObjectNode node =
        Json.object()
            .put("part", attempt.submission().part())
            .put("number", attempt.ordinal())
            .put("answer", attempt.submission().raw())
            .put("hintsUsed", attempt.submission().hintsUsed())
            .put("verdict", judgement.verdict())
            .put("score", judgement.score())
            .put("costsAttempt", judgement.costsAttempt())
            .put("key", judgement.key())
            .put("readAs", judgement.readAs())
            .put("engine", judgement.engine())
            .put("at", attempt.at().toString());
    judgement.slip().ifPresent(slip -> node.put("slip", slip));
    judgement.note().ifPresent(note -> node.put("note", note));
    return node;
  }
}
