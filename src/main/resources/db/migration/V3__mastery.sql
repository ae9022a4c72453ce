-- What is believed of each learner: a fold over the attempts, kept with them so that a page need not
-- read them all. It can be made anew from them at any time: wherever the number of attempts in
-- learner_model is not the learner's, or has no row, that is done. To remove rows is always safe.

CREATE TABLE learner_model (
  learner_id    BIGINT PRIMARY KEY,
  attempts      BIGINT NOT NULL,
  session_start TIMESTAMP(6) WITH TIME ZONE,
  last_at       TIMESTAMP(6) WITH TIME ZONE,
  item          VARCHAR(300),
  skills        VARCHAR(4000),
  skills_before VARCHAR(4000)
);
ALTER TABLE learner_model ADD FOREIGN KEY (learner_id) REFERENCES learner (id) ON DELETE CASCADE;

CREATE TABLE mastery (
  learner_id    BIGINT NOT NULL,
  skill         VARCHAR(100) NOT NULL,
  known         DOUBLE PRECISION NOT NULL CHECK (known > 0 AND known < 1),
  observed      INTEGER NOT NULL,
  unaided       INTEGER NOT NULL,
  trying        INTEGER NOT NULL,
  misses        INTEGER NOT NULL,
  proofs        VARCHAR(4000) NOT NULL,
  points        INTEGER NOT NULL,
  demanding     INTEGER NOT NULL,
  level         VARCHAR(20) NOT NULL,
  level_since   TIMESTAMP(6) WITH TIME ZONE,
  half_life     BIGINT, -- seconds
  remembered_at TIMESTAMP(6) WITH TIME ZONE,
  seen_at       TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (learner_id, skill)
);
ALTER TABLE mastery ADD FOREIGN KEY (learner_id) REFERENCES learner (id) ON DELETE CASCADE;

-- How hard a template has proved to be, from first attempts of everybody.
CREATE TABLE difficulty (
  template VARCHAR(200) PRIMARY KEY,
  level    DOUBLE PRECISION NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 0)
);

-- Why it was dealt: a purpose, and what its sentence is filled with. None before this was kept.
ALTER TABLE problem ADD COLUMN reason VARCHAR(300);
