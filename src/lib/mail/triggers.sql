-- What came by mail goes with the inquiry that it belonged to (personvernforordningen art. 17).
DROP TRIGGER IF EXISTS mail_gone_with_inquiry;
CREATE TRIGGER mail_gone_with_inquiry AFTER DELETE ON inquiry BEGIN
	DELETE FROM mail_message WHERE ref = OLD.ref;
	DELETE FROM mail_attachment WHERE ref = OLD.ref;
END;
-- The files themselves are deleted by prune.server.ts, when nothing else has them.
DROP TRIGGER IF EXISTS mail_message_file_loose;
CREATE TRIGGER mail_message_file_loose AFTER DELETE ON mail_message WHEN OLD.hash <> '' BEGIN
	INSERT OR IGNORE INTO mail_loose_file (hash) VALUES (OLD.hash);
END;
DROP TRIGGER IF EXISTS mail_attachment_file_loose;
CREATE TRIGGER mail_attachment_file_loose AFTER DELETE ON mail_attachment WHEN OLD.hash IS NOT NULL BEGIN
	INSERT OR IGNORE INTO mail_loose_file (hash) VALUES (OLD.hash);
END;
