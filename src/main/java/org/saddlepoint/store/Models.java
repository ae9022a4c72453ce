package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.saddlepoint.learning.mastery.LearnerModel;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.learning.mastery.Observation;
import org.saddlepoint.learning.mastery.Trail;

/**
 * What is believed of each learner, written with the attempt that it follows from. The number of
 * attempts that went into it is kept beside it: where that is not the number there is, as after
 * work was carried over from a guest, nothing is found, and the model has to be made anew.
 */
public final class Models {
  private static final String COUNT = "(SELECT COUNT(*) FROM attempt WHERE learner_id = :learner)";

  private final Transactions transactions;

  Models(Transactions transactions) {
    this.transactions = transactions;
  }

  /** A model, and how many attempts it stands for. */
  private record Kept(LearnerModel model, long attempts, long all) {
    boolean isCurrent() {
      return attempts == all;
    }
  }

  /** The model as far as it is kept and up to date. */
  public Optional<LearnerModel> find(Learner learner) {
    return transactions
        .reading(handle -> kept(handle, learner.id()))
        .filter(Kept::isCurrent)
        .map(Kept::model);
  }

  /** Keeps a model that was made from so many attempts, unless there are others by now. */
  public void keep(Learner learner, int attempts, LearnerModel model) {
    transactions.durably(handle -> {
      lock(handle, learner.id());
      Optional<Long> counted =
          handle
              .createQuery("SELECT " + COUNT)
              .bind("learner", learner.id())
              .mapTo(Long.class)
              .findOne();
      boolean current = counted.filter(count -> count == attempts).isPresent();
      if (current) {
        forget(handle, learner.id());
        insert(handle, learner.id(), attempts, model);
        model
            .skills()
            .forEach((skill, mastery) -> MasteryRow.insert(handle, learner.id(), skill, mastery));
      }
      return current;
    });
  }

  /** Lets it be made anew when it is needed next. */
  public void forget(Learner learner) {
    transactions.durably(handle -> {
      lock(handle, learner.id());
      forget(handle, learner.id());
      return true;
    });
  }

  static void forget(Handle handle, long learner) {
    for (String table : List.of("mastery", "learner_model")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE learner_id = :learner")
          .bind("learner", learner)
          .execute();
    }
  }

  /** One transaction at a time writes to a learner's model; to be locked before the problem. */
  static void lock(Handle handle, long learner) {
    handle
        .createQuery("SELECT id FROM learner WHERE id = :learner FOR UPDATE")
        .bind("learner", learner)
        .mapTo(Long.class)
        .findOne();
  }

  /**
   * Takes in what was seen, in the transaction of the attempt.
   *
   * @param added the attempts added in this transaction so far, 1 or 0
   */
  static void fold(Handle handle, long learner, int added, List<Observation> observations) {
    Optional<Kept> found = kept(handle, learner);
    Optional<Kept> current = found.filter(kept -> kept.attempts() == kept.all() - added);
    if (current.isEmpty()) {
      if (found.isEmpty() && isFirst(handle, learner, added)) {
        take(handle, learner, new Kept(LearnerModel.NEW, 0, added), observations);
      }
      return; // made anew from the attempts when it is read
    }
    take(handle, learner, current.get(), observations);
  }

  private static boolean isFirst(Handle handle, long learner, int added) {
    return handle.createQuery("SELECT " + COUNT).bind("learner", learner).mapTo(Long.class).one()
        == added;
  }

  private static void take(Handle handle, long learner, Kept kept, List<Observation> observations) {
    LearnerModel before = kept.model();
    LearnerModel after = before;
    for (Observation observation : observations) {
      Difficulties.take(handle, after.of(observation.skill()).known(), observation);
      after = after.with(observation);
    }
    handle
        .createUpdate("DELETE FROM learner_model WHERE learner_id = :learner")
        .bind("learner", learner)
        .execute();
    insert(handle, learner, kept.all(), after);
    after
        .skills()
        .forEach((skill, mastery) -> {
          if (!mastery.equals(before.skills().get(skill))) {
            MasteryRow.replace(handle, learner, skill, mastery);
          }
        });
  }

  private static void insert(Handle handle, long learner, long attempts, LearnerModel model) {
    String sql =
        """
        INSERT INTO learner_model
          (learner_id, attempts, session_start, last_at, item, skills, skills_before)
        VALUES (:learner, :attempts, :start, :last, :item, :skills, :before)
        """;
    Optional<Trail> trail = model.trail();
    handle
        .createUpdate(sql)
        .bind("learner", learner)
        .bind("attempts", attempts)
        .bind("start", trail.map(Trail::sessionStart).orElse(null))
        .bind("last", trail.map(Trail::last).orElse(null))
        .bind("item", trail.map(Trail::item).orElse(null))
        .bind("skills", trail.map(t -> MasteryRow.text(t.skills())).orElse(null))
        .bind("before", trail.map(t -> MasteryRow.text(t.before())).orElse(null))
        .execute();
  }

  private static Optional<Kept> kept(Handle handle, long learner) {
    String sql =
        "SELECT learner_model.*, "
            + COUNT
            + " AS counted FROM learner_model"
            + " WHERE learner_id = :learner";
    return handle
        .createQuery(sql)
        .bind("learner", learner)
        .map((row, context) -> kept(row, skills(handle, learner)))
        .findOne();
  }

  private static Map<String, Mastery> skills(Handle handle, long learner) {
    Map<String, Mastery> skills = new HashMap<>();
    handle
        .createQuery("SELECT * FROM mastery WHERE learner_id = :learner")
        .bind("learner", learner)
        .map((row, context) -> Map.entry(row.getString("skill"), MasteryRow.read(row)))
        .forEach(entry -> skills.put(entry.getKey(), entry.getValue()));
    return skills;
  }

  private static Kept kept(ResultSet row, Map<String, Mastery> skills) throws SQLException {
    Optional<Trail> trail =
        row.getString("item") == null
            ? Optional.empty()
            : Optional.of(
                new Trail(
                    Row.instant(row, "session_start"),
                    Row.instant(row, "last_at"),
                    row.getString("item"),
                    MasteryRow.set(row.getString("skills")),
                    MasteryRow.set(row.getString("skills_before"))));
    return new Kept(
        new LearnerModel(skills, trail), row.getLong("attempts"), row.getLong("counted"));
  }
}
