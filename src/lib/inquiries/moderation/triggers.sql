DROP TRIGGER IF EXISTS moderation_never_changed;
CREATE TRIGGER moderation_never_changed BEFORE UPDATE ON moderation
BEGIN SELECT RAISE(ABORT, 'moderation is append-only'); END;
DROP TRIGGER IF EXISTS moderation_never_removed;
CREATE TRIGGER moderation_never_removed BEFORE DELETE ON moderation
BEGIN SELECT RAISE(ABORT, 'moderation is append-only'); END;
