DROP TRIGGER IF EXISTS incident_version_never_changed;
CREATE TRIGGER incident_version_never_changed BEFORE UPDATE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incident_version is append-only'); END;

DROP TRIGGER IF EXISTS incident_version_never_removed;
CREATE TRIGGER incident_version_never_removed BEFORE DELETE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incident_version is append-only'); END;

-- An exercise and what is meant are never mixed, whatever a program believes it is doing.

DROP TRIGGER IF EXISTS incident_exercise_named;
CREATE TRIGGER incident_exercise_named BEFORE INSERT ON incident
WHEN NEW.exercise <> (NEW.exercise_id IS NOT NULL) OR NEW.exercise <> (NEW.ref LIKE 'OVELSE-%')
BEGIN SELECT RAISE(ABORT, 'an exercise has its own references, and nothing else has'); END;

DROP TRIGGER IF EXISTS incident_exercise_stays;
CREATE TRIGGER incident_exercise_stays BEFORE UPDATE ON incident
WHEN NEW.id <> OLD.id OR NEW.ref <> OLD.ref OR NEW.exercise <> OLD.exercise
	OR NEW.exercise_id IS NOT OLD.exercise_id
BEGIN SELECT RAISE(ABORT, 'an incident stays the exercise it is, or is not'); END;

DROP TRIGGER IF EXISTS incident_version_exercise;
CREATE TRIGGER incident_version_exercise BEFORE INSERT ON incident_version
WHEN NEW.exercise IS NOT (SELECT exercise FROM incident WHERE id = NEW.incident_id)
BEGIN SELECT RAISE(ABORT, 'a version is an exercise when its incident is'); END;

DROP TRIGGER IF EXISTS incident_draft_exercise_named;
CREATE TRIGGER incident_draft_exercise_named BEFORE INSERT ON incident_draft
WHEN NEW.exercise <> (NEW.exercise_id IS NOT NULL) OR (NEW.incident_id IS NOT NULL
	AND NEW.exercise_id IS NOT (SELECT exercise_id FROM incident WHERE id = NEW.incident_id))
BEGIN SELECT RAISE(ABORT, 'a draft belongs to the exercise that its incident is in'); END;

DROP TRIGGER IF EXISTS incident_draft_exercise_stays;
CREATE TRIGGER incident_draft_exercise_stays BEFORE UPDATE ON incident_draft
WHEN NEW.id <> OLD.id OR NEW.exercise <> OLD.exercise OR NEW.exercise_id IS NOT OLD.exercise_id
	OR (NEW.incident_id IS NOT NULL
		AND NEW.exercise_id IS NOT (SELECT exercise_id FROM incident WHERE id = NEW.incident_id))
BEGIN SELECT RAISE(ABORT, 'a draft stays in the exercise it was begun in, or in none'); END;
