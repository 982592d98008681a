DROP TRIGGER IF EXISTS saksmappe_never_changed;
CREATE TRIGGER saksmappe_never_changed BEFORE UPDATE ON saksmappe
BEGIN SELECT RAISE(ABORT, 'saksmappe is append-only'); END;
DROP TRIGGER IF EXISTS saksmappe_never_removed;
CREATE TRIGGER saksmappe_never_removed BEFORE DELETE ON saksmappe
BEGIN SELECT RAISE(ABORT, 'saksmappe is append-only'); END;

DROP TRIGGER IF EXISTS journalpost_never_changed;
CREATE TRIGGER journalpost_never_changed BEFORE UPDATE ON journalpost
BEGIN SELECT RAISE(ABORT, 'journalpost is append-only'); END;
DROP TRIGGER IF EXISTS journalpost_never_removed;
CREATE TRIGGER journalpost_never_removed BEFORE DELETE ON journalpost
BEGIN SELECT RAISE(ABORT, 'journalpost is append-only'); END;

DROP TRIGGER IF EXISTS korrespondansepart_never_changed;
CREATE TRIGGER korrespondansepart_never_changed BEFORE UPDATE ON korrespondansepart
BEGIN SELECT RAISE(ABORT, 'korrespondansepart is append-only'); END;
DROP TRIGGER IF EXISTS korrespondansepart_never_removed;
CREATE TRIGGER korrespondansepart_never_removed BEFORE DELETE ON korrespondansepart
BEGIN SELECT RAISE(ABORT, 'korrespondansepart is append-only'); END;

DROP TRIGGER IF EXISTS dokument_never_changed;
CREATE TRIGGER dokument_never_changed BEFORE UPDATE ON dokument
BEGIN SELECT RAISE(ABORT, 'dokument is append-only'); END;
DROP TRIGGER IF EXISTS dokument_never_removed;
CREATE TRIGGER dokument_never_removed BEFORE DELETE ON dokument
BEGIN SELECT RAISE(ABORT, 'dokument is append-only'); END;

DROP TRIGGER IF EXISTS dokumentfil_never_changed;
CREATE TRIGGER dokumentfil_never_changed BEFORE UPDATE ON dokumentfil
BEGIN SELECT RAISE(ABORT, 'dokumentfil is append-only'); END;
DROP TRIGGER IF EXISTS dokumentfil_never_removed;
CREATE TRIGGER dokumentfil_never_removed BEFORE DELETE ON dokumentfil
BEGIN SELECT RAISE(ABORT, 'dokumentfil is append-only'); END;

DROP TRIGGER IF EXISTS journalkjede_never_changed;
CREATE TRIGGER journalkjede_never_changed BEFORE UPDATE ON journalkjede
BEGIN SELECT RAISE(ABORT, 'journalkjede is append-only'); END;
DROP TRIGGER IF EXISTS journalkjede_never_removed;
CREATE TRIGGER journalkjede_never_removed BEFORE DELETE ON journalkjede
BEGIN SELECT RAISE(ABORT, 'journalkjede is append-only'); END;

DROP TRIGGER IF EXISTS journalvurdering_never_changed;
CREATE TRIGGER journalvurdering_never_changed BEFORE UPDATE ON journalvurdering
BEGIN SELECT RAISE(ABORT, 'journalvurdering is append-only'); END;
DROP TRIGGER IF EXISTS journalvurdering_never_removed;
CREATE TRIGGER journalvurdering_never_removed BEFORE DELETE ON journalvurdering
BEGIN SELECT RAISE(ABORT, 'journalvurdering is append-only'); END;
