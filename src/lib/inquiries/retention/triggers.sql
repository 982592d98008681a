DROP TRIGGER IF EXISTS retention_record_never_changed;
CREATE TRIGGER retention_record_never_changed BEFORE UPDATE ON retention_record
BEGIN SELECT RAISE(ABORT, 'retention_record is append-only'); END;
DROP TRIGGER IF EXISTS retention_record_never_removed;
CREATE TRIGGER retention_record_never_removed BEFORE DELETE ON retention_record
BEGIN SELECT RAISE(ABORT, 'retention_record is append-only'); END;
