DROP TRIGGER IF EXISTS forsendelsehendelse_never_changed;
CREATE TRIGGER forsendelsehendelse_never_changed BEFORE UPDATE ON forsendelsehendelse
BEGIN SELECT RAISE(ABORT, 'forsendelsehendelse is append-only'); END;
DROP TRIGGER IF EXISTS forsendelsehendelse_never_removed;
CREATE TRIGGER forsendelsehendelse_never_removed BEFORE DELETE ON forsendelsehendelse
BEGIN SELECT RAISE(ABORT, 'forsendelsehendelse is append-only'); END;

DROP TRIGGER IF EXISTS forsendelse_never_removed;
CREATE TRIGGER forsendelse_never_removed BEFORE DELETE ON forsendelse
BEGIN SELECT RAISE(ABORT, 'forsendelse is kept'); END;

DROP TRIGGER IF EXISTS arkivenhet_never_changed;
CREATE TRIGGER arkivenhet_never_changed BEFORE UPDATE ON arkivenhet
BEGIN SELECT RAISE(ABORT, 'arkivenhet is append-only'); END;
DROP TRIGGER IF EXISTS arkivenhet_never_removed;
CREATE TRIGGER arkivenhet_never_removed BEFORE DELETE ON arkivenhet
BEGIN SELECT RAISE(ABORT, 'arkivenhet is append-only'); END;
