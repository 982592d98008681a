DROP TRIGGER IF EXISTS post_version_never_changed;
CREATE TRIGGER post_version_never_changed BEFORE UPDATE ON post_version
BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;

DROP TRIGGER IF EXISTS post_version_never_removed;
CREATE TRIGGER post_version_never_removed BEFORE DELETE ON post_version
BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;
