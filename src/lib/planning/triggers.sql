DROP TRIGGER IF EXISTS post_version_never_changed;
CREATE TRIGGER post_version_never_changed BEFORE UPDATE ON post_version
BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;

DROP TRIGGER IF EXISTS post_version_never_removed;
CREATE TRIGGER post_version_never_removed BEFORE DELETE ON post_version
BEGIN SELECT RAISE(ABORT, 'post_version is append-only'); END;

-- Posts from before there was coverage get one each. What a post already has is left alone.
INSERT OR IGNORE INTO coverage
  (id, activity_id, moment, title, state, date, version, created_at, updated_at, updated_by)
SELECT 'of-' || id, activity_id, 'other', title,
  CASE WHEN planned_date IS NULL THEN 'idea' ELSE 'planned' END,
  planned_date, 1, created_at, updated_at, updated_by
FROM post WHERE coverage_id IS NULL;
UPDATE post SET coverage_id = 'of-' || id WHERE coverage_id IS NULL;

DROP TRIGGER IF EXISTS post_event_never_changed;
CREATE TRIGGER post_event_never_changed BEFORE UPDATE ON post_event
BEGIN SELECT RAISE(ABORT, 'post_event is append-only'); END;

DROP TRIGGER IF EXISTS post_event_never_removed;
CREATE TRIGGER post_event_never_removed BEFORE DELETE ON post_event
BEGIN SELECT RAISE(ABORT, 'post_event is append-only'); END;

CREATE UNIQUE INDEX IF NOT EXISTS plan_pause_open ON plan_pause (ended_at IS NULL) WHERE ended_at IS NULL;

-- What was withdrawn before residents' view had a column of its own.
UPDATE post SET hidden_at = updated_at WHERE state = 'withdrawn' AND hidden_at IS NULL;
