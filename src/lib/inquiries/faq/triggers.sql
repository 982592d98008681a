DROP TRIGGER IF EXISTS public_question_event_never_changed;
CREATE TRIGGER public_question_event_never_changed BEFORE UPDATE ON public_question_event
BEGIN SELECT RAISE(ABORT, 'public_question_event is append-only'); END;
DROP TRIGGER IF EXISTS public_question_event_never_removed;
CREATE TRIGGER public_question_event_never_removed BEFORE DELETE ON public_question_event
BEGIN SELECT RAISE(ABORT, 'public_question_event is append-only'); END;
