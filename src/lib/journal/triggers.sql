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
-- Only the reason may lose whoever it names, when they have been forgotten (inquiries/retention).
WHEN (NEW.id, NEW.henvendelse, NEW.utfall, NEW.regelverk, NEW.omfang, NEW.vurdert_dato, NEW.vurdert_av, NEW.vurdert_av_id)
		IS NOT (OLD.id, OLD.henvendelse, OLD.utfall, OLD.regelverk, OLD.omfang, OLD.vurdert_dato, OLD.vurdert_av, OLD.vurdert_av_id)
	OR NOT EXISTS (SELECT 1 FROM retention_record WHERE ref = OLD.henvendelse)
BEGIN SELECT RAISE(ABORT, 'journalvurdering is append-only'); END;
DROP TRIGGER IF EXISTS journalvurdering_never_removed;
CREATE TRIGGER journalvurdering_never_removed BEFORE DELETE ON journalvurdering
BEGIN SELECT RAISE(ABORT, 'journalvurdering is append-only'); END;

DROP TRIGGER IF EXISTS saksmappeversjon_never_changed;
CREATE TRIGGER saksmappeversjon_never_changed BEFORE UPDATE ON saksmappeversjon
BEGIN SELECT RAISE(ABORT, 'saksmappeversjon is append-only'); END;
DROP TRIGGER IF EXISTS saksmappeversjon_never_removed;
CREATE TRIGGER saksmappeversjon_never_removed BEFORE DELETE ON saksmappeversjon
BEGIN SELECT RAISE(ABORT, 'saksmappeversjon is append-only'); END;

DROP TRIGGER IF EXISTS saksklasse_never_changed;
CREATE TRIGGER saksklasse_never_changed BEFORE UPDATE ON saksklasse
BEGIN SELECT RAISE(ABORT, 'saksklasse is append-only'); END;
DROP TRIGGER IF EXISTS saksklasse_never_removed;
CREATE TRIGGER saksklasse_never_removed BEFORE DELETE ON saksklasse
BEGIN SELECT RAISE(ABORT, 'saksklasse is append-only'); END;

DROP TRIGGER IF EXISTS sakspart_never_changed;
CREATE TRIGGER sakspart_never_changed BEFORE UPDATE ON sakspart
BEGIN SELECT RAISE(ABORT, 'sakspart is append-only'); END;
DROP TRIGGER IF EXISTS sakspart_never_removed;
CREATE TRIGGER sakspart_never_removed BEFORE DELETE ON sakspart
BEGIN SELECT RAISE(ABORT, 'sakspart is append-only'); END;

DROP TRIGGER IF EXISTS dokumentobjekt_never_changed;
CREATE TRIGGER dokumentobjekt_never_changed BEFORE UPDATE ON dokumentobjekt
BEGIN SELECT RAISE(ABORT, 'dokumentobjekt is append-only'); END;
DROP TRIGGER IF EXISTS dokumentobjekt_never_removed;
CREATE TRIGGER dokumentobjekt_never_removed BEFORE DELETE ON dokumentobjekt
BEGIN SELECT RAISE(ABORT, 'dokumentobjekt is append-only'); END;

DROP TRIGGER IF EXISTS merknad_never_changed;
CREATE TRIGGER merknad_never_changed BEFORE UPDATE ON merknad
BEGIN SELECT RAISE(ABORT, 'merknad is append-only'); END;
DROP TRIGGER IF EXISTS merknad_never_removed;
CREATE TRIGGER merknad_never_removed BEFORE DELETE ON merknad
BEGIN SELECT RAISE(ABORT, 'merknad is append-only'); END;

DROP TRIGGER IF EXISTS avskrivning_never_changed;
CREATE TRIGGER avskrivning_never_changed BEFORE UPDATE ON avskrivning
BEGIN SELECT RAISE(ABORT, 'avskrivning is append-only'); END;
DROP TRIGGER IF EXISTS avskrivning_never_removed;
CREATE TRIGGER avskrivning_never_removed BEFORE DELETE ON avskrivning
BEGIN SELECT RAISE(ABORT, 'avskrivning is append-only'); END;

-- The newest version of each journalpost, under its number in the chain: three signs or more are found
-- wherever they stand in a word. Written by search.server.ts; filled here for those from before it was there.
CREATE VIRTUAL TABLE IF NOT EXISTS journal_search USING fts5(
	words, content='', contentless_delete=1, tokenize='trigram'
);
INSERT INTO journal_search(rowid, words)
SELECT kjede.number, post.soketekst || char(10) || coalesce((
	SELECT group_concat(substr(dokumentfil.innhold, 1, 20000), char(10)) FROM dokument
	JOIN dokumentfil ON dokumentfil.sjekksum = dokument.sjekksum
	WHERE dokument.journalpost_id = post.id
), '')
FROM journalkjede kjede JOIN journalpost post ON post.id = kjede.journalpost_id
WHERE NOT EXISTS (SELECT 1 FROM journal_search)
	AND NOT EXISTS (
		SELECT 1 FROM journalpost newer
		WHERE newer.referanse = post.referanse AND newer.versjon = post.versjon + 1
	);
