package org.saddlepoint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.saddlepoint.learning.mastery.Level;
import org.saddlepoint.learning.mastery.Mastery;
import org.saddlepoint.learning.mastery.Memory;
import org.saddlepoint.learning.mastery.Proofs;
import org.saddlepoint.learning.mastery.Standing;
import org.saddlepoint.learning.mastery.Tally;

/** One learner's state in one skill, as a row. */
final class MasteryRow {
  private static final String INSERT =
      """
      INSERT INTO mastery
        (learner_id, skill, known, observed, unaided, trying, misses, proofs, points, demanding,
         level, level_since, half_life, remembered_at, seen_at)
      VALUES
        (:learner, :skill, :known, :observed, :unaided, :trying, :misses, :proofs, :points,
         :demanding, :level, :since, :halfLife, :remembered, :seen)
      """;

  private MasteryRow() {}

  static void replace(Handle handle, long learner, String skill, Mastery mastery) {
    handle
        .createUpdate("DELETE FROM mastery WHERE learner_id = :learner AND skill = :skill")
        .bind("learner", learner)
        .bind("skill", skill)
        .execute();
    insert(handle, learner, skill, mastery);
  }

  static void insert(Handle handle, long learner, String skill, Mastery mastery) {
    Tally tally = mastery.tally();
    handle
        .createUpdate(INSERT)
        .bind("learner", learner)
        .bind("skill", Limits.within(Limits.NAME, "A skill", skill))
        .bind("known", mastery.known())
        .bind("observed", tally.observed())
        .bind("unaided", tally.unaided())
        .bind("trying", tally.trying())
        .bind("misses", tally.missesInARow())
        .bind("proofs", text(mastery.proofs().items()))
        .bind("points", mastery.proofs().points())
        .bind("demanding", mastery.proofs().demanding())
        .bind("level", mastery.level().name().toLowerCase(Locale.ROOT))
        .bind("since", mastery.standing().since().orElse(null))
        .bind("halfLife", mastery.memory().map(m -> m.halfLife().toSeconds()).orElse(null))
        .bind("remembered", mastery.memory().map(Memory::since).orElse(null))
        .bind("seen", mastery.seen().orElse(null))
        .execute();
  }

  static Mastery read(ResultSet row) throws SQLException {
    return new Mastery(
        row.getDouble("known"),
        new Tally(
            row.getInt("observed"),
            row.getInt("unaided"),
            row.getInt("trying"),
            row.getInt("misses")),
        new Proofs(set(row.getString("proofs")), row.getInt("points"), row.getInt("demanding")),
        new Standing(
            Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
            Row.optionalInstant(row, "level_since")),
        memory(row),
        Row.optionalInstant(row, "seen_at"));
  }

  private static Optional<Memory> memory(ResultSet row) throws SQLException {
    Optional<Instant> since = Row.optionalInstant(row, "remembered_at");
    if (since.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Memory(Duration.ofSeconds(row.getLong("half_life")), since.get()));
  }

  /** Names have no blanks. */
  static String text(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(" "));
  }

  static Set<String> set(String text) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(" ", -1)));
  }
}
