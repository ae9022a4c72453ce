package org.saddlepoint.learning.mastery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is believed of one learner: a fold over the observations in their order, so that it can
 * be made anew from what is stored at any time.
 *
 * @param skills those of which anything was seen, by id
 * @param trail empty before the first observation
 */
public record LearnerModel(Map<String, Mastery> skills, Optional<Trail> trail) {
  public static final LearnerModel NEW = new LearnerModel(Map.of(), Optional.empty());

  public LearnerModel {
    skills = Map.copyOf(skills);
  }

  public static LearnerModel of(List<Observation> observations) {
    LearnerModel model = NEW;
    for (Observation observation : observations) {
      model = model.with(observation);
    }
    return model;
  }

  public Mastery of(String skill) {
    Mastery known = skills.get(skill);
    return known == null ? Mastery.start(skill) : known;
  }

  public Level level(String skill) {
    return of(skill).level();
  }

  public LearnerModel with(Observation observation) {
    Trail now = trail.map(t -> t.then(observation)).orElseGet(() -> Trail.start(observation));
    Occasion occasion = now.occasion(observation);
    Map<String, Mastery> next = new HashMap<>(skills);
    for (Evidence evidence : Evidence.of(observation)) {
      next.put(evidence.skill(), of(evidence.skill()).with(evidence, observation, occasion));
    }
    return new LearnerModel(next, Optional.of(now));
  }
}
