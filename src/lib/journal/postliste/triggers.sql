CREATE VIRTUAL TABLE IF NOT EXISTS postliste_sok USING fts5(
	soketekst, soketekst_uten_navn,
	content='postliste', content_rowid='loepenummer', tokenize='trigram'
);
DROP TRIGGER IF EXISTS postliste_sok_added;
CREATE TRIGGER postliste_sok_added AFTER INSERT ON postliste BEGIN
	INSERT INTO postliste_sok(rowid, soketekst, soketekst_uten_navn)
	VALUES (NEW.loepenummer, NEW.soketekst, NEW.soketekst_uten_navn);
END;
DROP TRIGGER IF EXISTS postliste_sok_removed;
CREATE TRIGGER postliste_sok_removed AFTER DELETE ON postliste BEGIN
	INSERT INTO postliste_sok(postliste_sok, rowid, soketekst, soketekst_uten_navn)
	VALUES ('delete', OLD.loepenummer, OLD.soketekst, OLD.soketekst_uten_navn);
END;
DROP TRIGGER IF EXISTS postliste_sok_changed;
CREATE TRIGGER postliste_sok_changed AFTER UPDATE OF soketekst, soketekst_uten_navn ON postliste BEGIN
	INSERT INTO postliste_sok(postliste_sok, rowid, soketekst, soketekst_uten_navn)
	VALUES ('delete', OLD.loepenummer, OLD.soketekst, OLD.soketekst_uten_navn);
	INSERT INTO postliste_sok(rowid, soketekst, soketekst_uten_navn)
	VALUES (NEW.loepenummer, NEW.soketekst, NEW.soketekst_uten_navn);
END;

-- What the public reads is stale from the moment that it is made of something else.
DROP TRIGGER IF EXISTS postliste_stale_sak;
CREATE TRIGGER postliste_stale_sak AFTER INSERT ON saksmappeversjon BEGIN
	UPDATE postliste SET regel = 0 WHERE mappe_id = NEW.mappe_id;
END;
DROP TRIGGER IF EXISTS postliste_stale_avskrivning;
CREATE TRIGGER postliste_stale_avskrivning AFTER INSERT ON avskrivning BEGIN
	UPDATE postliste SET regel = 0 WHERE loepenummer =
		CAST(substr(NEW.referanse, 3, 4) AS INTEGER) * 10000000 + CAST(substr(NEW.referanse, 8) AS INTEGER);
END;
