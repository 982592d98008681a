-- A lawful erasure (GDPR art. 17) takes away what was said, never that something was.
DROP TRIGGER IF EXISTS crisis_log_never_changed;
CREATE TRIGGER crisis_log_never_changed BEFORE UPDATE ON crisis_log
WHEN NOT (
	NEW.details IS NULL AND NEW.salt IS NULL AND NEW.number = OLD.number
	AND NEW.matter_id = OLD.matter_id AND NEW.place = OLD.place AND NEW.kind = OLD.kind
	AND NEW.at = OLD.at AND NEW.written_at = OLD.written_at AND NEW.actor_id IS OLD.actor_id
	AND NEW.actor_name IS OLD.actor_name AND NEW.digest = OLD.digest AND NEW.hash = OLD.hash
)
BEGIN SELECT RAISE(ABORT, 'crisis_log is append-only'); END;

DROP TRIGGER IF EXISTS crisis_log_never_removed;
CREATE TRIGGER crisis_log_never_removed BEFORE DELETE ON crisis_log
BEGIN SELECT RAISE(ABORT, 'crisis_log is append-only'); END;
