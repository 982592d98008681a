DROP TRIGGER IF EXISTS inquiry_event_never_changed;
-- Only what was said may go, when whoever said it is forgotten (retention/): never what was done, when and by whom.
CREATE TRIGGER inquiry_event_never_changed BEFORE UPDATE ON inquiry_event
WHEN (NEW.id, NEW.inquiry_id, NEW.kind, NEW.at, NEW.user_id, NEW.user_name, NEW.version, NEW.step)
		IS NOT (OLD.id, OLD.inquiry_id, OLD.kind, OLD.at, OLD.user_id, OLD.user_name, OLD.version, OLD.step)
	OR NOT EXISTS (SELECT 1 FROM inquiry_forgetting WHERE inquiry_id = OLD.inquiry_id)
BEGIN SELECT RAISE(ABORT, 'inquiry_event is append-only'); END;
DROP TRIGGER IF EXISTS inquiry_event_never_removed;
-- Gone only together with its inquiry, when the law says that it must be deleted.
CREATE TRIGGER inquiry_event_never_removed BEFORE DELETE ON inquiry_event
WHEN EXISTS (SELECT 1 FROM inquiry WHERE id = OLD.inquiry_id)
BEGIN SELECT RAISE(ABORT, 'inquiry_event is append-only'); END;

CREATE VIRTUAL TABLE IF NOT EXISTS inquiry_search USING fts5(
	ref, text, sender_name, sender_email, sender_phone,
	content='inquiry', content_rowid='id', tokenize='trigram'
);
DROP TRIGGER IF EXISTS inquiry_search_added;
CREATE TRIGGER inquiry_search_added AFTER INSERT ON inquiry BEGIN
	INSERT INTO inquiry_search(rowid, ref, text, sender_name, sender_email, sender_phone)
	VALUES (NEW.id, NEW.ref, NEW.text, NEW.sender_name, NEW.sender_email, NEW.sender_phone);
END;
DROP TRIGGER IF EXISTS inquiry_search_removed;
CREATE TRIGGER inquiry_search_removed AFTER DELETE ON inquiry BEGIN
	INSERT INTO inquiry_search(inquiry_search, rowid, ref, text, sender_name, sender_email, sender_phone)
	VALUES ('delete', OLD.id, OLD.ref, OLD.text, OLD.sender_name, OLD.sender_email, OLD.sender_phone);
END;
DROP TRIGGER IF EXISTS inquiry_search_changed;
CREATE TRIGGER inquiry_search_changed
AFTER UPDATE OF ref, text, sender_name, sender_email, sender_phone ON inquiry BEGIN
	INSERT INTO inquiry_search(inquiry_search, rowid, ref, text, sender_name, sender_email, sender_phone)
	VALUES ('delete', OLD.id, OLD.ref, OLD.text, OLD.sender_name, OLD.sender_email, OLD.sender_phone);
	INSERT INTO inquiry_search(rowid, ref, text, sender_name, sender_email, sender_phone)
	VALUES (NEW.id, NEW.ref, NEW.text, NEW.sender_name, NEW.sender_email, NEW.sender_phone);
END;
-- What is taken out of the index leaves no trace in it either.
INSERT INTO inquiry_search(inquiry_search, rank) VALUES ('secure-delete', 1);
