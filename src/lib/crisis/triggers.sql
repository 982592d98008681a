DROP TRIGGER IF EXISTS incident_version_never_changed;
CREATE TRIGGER incident_version_never_changed BEFORE UPDATE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incident_version is append-only'); END;

DROP TRIGGER IF EXISTS incident_version_never_removed;
CREATE TRIGGER incident_version_never_removed BEFORE DELETE ON incident_version
BEGIN SELECT RAISE(ABORT, 'incident_version is append-only'); END;
