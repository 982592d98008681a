DROP TRIGGER IF EXISTS incident_answer_never_changed;
CREATE TRIGGER incident_answer_never_changed BEFORE UPDATE ON incident_answer
BEGIN SELECT RAISE(ABORT, 'incident_answer is append-only'); END;

DROP TRIGGER IF EXISTS incident_answer_never_removed;
CREATE TRIGGER incident_answer_never_removed BEFORE DELETE ON incident_answer
BEGIN SELECT RAISE(ABORT, 'incident_answer is append-only'); END;
