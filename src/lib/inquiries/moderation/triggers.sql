DROP TRIGGER IF EXISTS moderation_never_changed;
CREATE TRIGGER moderation_never_changed BEFORE UPDATE ON moderation
-- Only who it was and what they wrote may go, when they are forgotten (retention/, forget.server.ts).
WHEN (NEW.id, NEW.inquiry_ref, NEW.measure, NEW.sha256, NEW.snapshot_id, NEW.snapshot_sha256, NEW.rule, NEW.guideline_version, NEW.by, NEW.at)
		IS NOT (OLD.id, OLD.inquiry_ref, OLD.measure, OLD.sha256, OLD.snapshot_id, OLD.snapshot_sha256, OLD.rule, OLD.guideline_version, OLD.by, OLD.at)
	OR NOT (EXISTS (SELECT 1 FROM retention_record WHERE ref = OLD.inquiry_ref)
		OR EXISTS (SELECT 1 FROM moderation_forgotten WHERE moderation_id = OLD.id) AND NEW.author || NEW.url || NEW.evidence || NEW.note = '')
BEGIN SELECT RAISE(ABORT, 'moderation is append-only'); END;
DROP TRIGGER IF EXISTS moderation_never_removed;
CREATE TRIGGER moderation_never_removed BEFORE DELETE ON moderation
BEGIN SELECT RAISE(ABORT, 'moderation is append-only'); END;
