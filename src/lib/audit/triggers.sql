DROP TRIGGER IF EXISTS audit_entry_never_changed;
CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;

DROP TRIGGER IF EXISTS audit_entry_never_removed;
CREATE TRIGGER audit_entry_never_removed BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
