DROP TRIGGER IF EXISTS told_card_event_never_changed;
CREATE TRIGGER told_card_event_never_changed BEFORE UPDATE ON told_card_event
BEGIN SELECT RAISE(ABORT, 'told_card_event is append-only'); END;
DROP TRIGGER IF EXISTS told_card_event_never_removed;
CREATE TRIGGER told_card_event_never_removed BEFORE DELETE ON told_card_event
BEGIN SELECT RAISE(ABORT, 'told_card_event is append-only'); END;
