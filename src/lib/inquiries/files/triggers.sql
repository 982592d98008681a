-- The files themselves are deleted by mail/prune.server.ts, when nothing else has them.
DROP TRIGGER IF EXISTS inquiry_file_loose;
CREATE TRIGGER inquiry_file_loose AFTER DELETE ON inquiry_file WHEN OLD.hash IS NOT NULL BEGIN
	INSERT OR IGNORE INTO mail_loose_file (hash) VALUES (OLD.hash);
END;
