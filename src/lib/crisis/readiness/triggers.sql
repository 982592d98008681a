DROP TRIGGER IF EXISTS channel_round_never_changed;
CREATE TRIGGER channel_round_never_changed BEFORE UPDATE ON channel_round
BEGIN SELECT RAISE(ABORT, 'channel_round is append-only'); END;

DROP TRIGGER IF EXISTS channel_round_never_removed;
CREATE TRIGGER channel_round_never_removed BEFORE DELETE ON channel_round
BEGIN SELECT RAISE(ABORT, 'channel_round is append-only'); END;
