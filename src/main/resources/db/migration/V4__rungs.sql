-- How much of a problem its learner wants done: chosen, or as it opened. None before this was kept.
ALTER TABLE problem ADD COLUMN rung VARCHAR(20);
