-- FORUM-4: who sent a hearing is told of its answers.
ALTER TABLE "hearing" ADD COLUMN "sent_by_id" UUID;

-- Tells everybody whom something concerns, each once, however many ways they are named; never the one who acts, and nobody without a role at
-- this moment. Says nothing of whom it told. `concerned` is a list, of each entry what the others leave out being null: a person, or one who
-- still works in the administration; those who have a role there; those who speak for an association; those who sit in a forum on this day, all
-- of them or those from outside, or those who speak for the association there.
DROP FUNCTION wall.tell(timestamptz, text, text, text, text, uuid, text, role, uuid);
CREATE FUNCTION wall.tell(at timestamptz, kind text, path text, subject text, body text, concerned jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  told record;
  today CONSTANT date := (now() AT TIME ZONE 'Europe/Copenhagen')::date;
BEGIN
  FOR told IN
    WITH whom AS (SELECT * FROM jsonb_to_recordset(concerned) AS entry (person uuid, administration text, has_role role, association uuid, forum uuid, outside boolean)),
    present AS (SELECT has.person_id, has.role FROM role_assignment has
      WHERE has.municipality_id = wall.municipality() AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())),
    named AS (
      SELECT person.id FROM whom JOIN person ON person.municipality_id = wall.municipality() AND person.id = whom.person
        WHERE whom.administration IS NULL OR person.administration_id = whom.administration
      UNION SELECT person.id FROM whom JOIN person ON person.municipality_id = wall.municipality() AND person.administration_id = whom.administration
        JOIN present ON present.person_id = person.id AND present.role = whom.has_role
      UNION SELECT speaks.person_id FROM whom JOIN association_member speaks ON speaks.municipality_id = wall.municipality() AND speaks.association_id = whom.association
        WHERE whom.forum IS NULL
      UNION SELECT sits.person_id FROM whom JOIN forum_membership sits ON sits.municipality_id = wall.municipality() AND sits.body_id = whom.forum
        JOIN person ON person.municipality_id = sits.municipality_id AND person.id = sits.person_id
        JOIN present ON present.person_id = person.id AND CASE WHEN person.administration_id IS NULL THEN present.role IN ('ASSOCIATION', 'COUNCIL')
          ELSE present.role IN ('CASEWORKER', 'LEADER', 'SECRETARY', 'POLITICIAN', 'REFERRAL') END
        WHERE sits.starts_on <= today AND (sits.ends_on IS NULL OR sits.ends_on > today)
          AND (whom.outside IS NOT TRUE OR person.administration_id IS NULL)
          AND (whom.association IS NULL OR sits.association_id = whom.association))
    SELECT person.id, person.administration_id, person_address.email
    FROM named JOIN person ON person.municipality_id = wall.municipality() AND person.id = named.id
      LEFT JOIN person_address ON person_address.municipality_id = person.municipality_id AND person_address.person_id = person.id
    WHERE person.id IS DISTINCT FROM wall.person() AND EXISTS (SELECT FROM present WHERE present.person_id = person.id)
  LOOP
    INSERT INTO notification (municipality_id, id, person_id, created_at, kind, path)
    VALUES (wall.municipality(), gen_random_uuid(), told.id, at, kind, path);
    IF told.email IS NOT NULL THEN
      PERFORM wall.post_mail(at, told.email, subject, body || E'\n\n{site}/' || COALESCE(told.administration_id || '/' || path, ''));
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION wall.tell(timestamptz, text, text, text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.tell(timestamptz, text, text, text, text, jsonb)
  TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;

-- FORUM-4: what was sent in a hearing stays as it was sent, and by whom, and what has ended as it ended.
CREATE OR REPLACE FUNCTION wall.keep_hearing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.municipality_id, NEW.administration_id, NEW.id, NEW.created_at) IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.id, OLD.created_at)
    OR (OLD.sent_at IS NOT NULL AND (NEW.title, NEW.text, NEW.round_id, NEW.answer_by, NEW.sent_at, NEW.sent_by_id)
      IS DISTINCT FROM (OLD.title, OLD.text, OLD.round_id, OLD.answer_by, OLD.sent_at, OLD.sent_by_id))
    OR (OLD.state IN ('SUMMED_UP', 'WITHDRAWN') AND (NEW.state, NEW.summary, NEW.withdraw_reason) IS DISTINCT FROM (OLD.state, OLD.summary, OLD.withdraw_reason))
    OR (OLD.state = 'SENT' AND NEW.state = 'DRAFT')
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was sent in a hearing stays as it was sent';
  END IF;
  RETURN NEW;
END $$;

-- FORUM-4: a hearing is closed by time: what came of it is said after its end, and nobody says an hour that has not come. A minute is between clocks.
CREATE FUNCTION wall.sum_up_after_the_end() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'SENT' OR NEW.summed_up_at IS NULL OR NEW.summed_up_at <= OLD.answer_by OR NEW.summed_up_at > now() + interval '1 minute' THEN
    RAISE insufficient_privilege USING MESSAGE = 'a hearing is summed up after its end';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sum_up_after_the_end BEFORE UPDATE ON hearing FOR EACH ROW WHEN (NEW.state = 'SUMMED_UP' AND OLD.state <> 'SUMMED_UP')
  EXECUTE FUNCTION wall.sum_up_after_the_end();

-- FORUM-2: no paper comes to a meeting that is over or not held, nor to a matter that was declined.
CREATE FUNCTION wall.paper_in_time() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM forum_agenda_item item
    JOIN forum_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id
    WHERE item.municipality_id = NEW.municipality_id AND item.id = NEW.item_id AND item.state <> 'NOT_TAKEN'
      AND meeting.state IN ('PLANNED', 'CALLED') AND NEW.added_at <= meeting.ends_at)
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'papers come until the meeting is over';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER paper_in_time BEFORE INSERT ON forum_paper FOR EACH ROW EXECUTE FUNCTION wall.paper_in_time();

-- What changes in a hearing is told to whoever listens: which hearing, and not a word of what it says.
CREATE FUNCTION wall.tell_hearing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('indgang_hearing', NEW.municipality_id || ':' || CASE TG_TABLE_NAME WHEN 'hearing' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'hearing_id' END);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_hearing AFTER INSERT OR UPDATE ON hearing FOR EACH ROW EXECUTE FUNCTION wall.tell_hearing();
CREATE TRIGGER tell_hearing AFTER INSERT OR UPDATE ON hearing_answer FOR EACH ROW EXECUTE FUNCTION wall.tell_hearing();
CREATE TRIGGER tell_hearing AFTER INSERT ON hearing_comment FOR EACH ROW EXECUTE FUNCTION wall.tell_hearing();
REVOKE ALL ON FUNCTION wall.sum_up_after_the_end(), wall.paper_in_time(), wall.tell_hearing() FROM PUBLIC;

-- FORUM-2: minutes are the secretariat's administration's until the meeting is closed. Row-level security knows rows, so they are rows of their own.
CREATE TABLE "forum_minutes" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "forum_minutes_pkey" PRIMARY KEY ("municipality_id","item_id")
);
CREATE UNIQUE INDEX "forum_minutes_municipality_id_administration_id_meeting_id__key" ON "forum_minutes"("municipality_id", "administration_id", "meeting_id", "item_id");
ALTER TABLE "forum_minutes" ADD CONSTRAINT "forum_minutes_municipality_id_administration_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id", "item_id") REFERENCES "forum_agenda_item"("municipality_id", "administration_id", "meeting_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
INSERT INTO forum_minutes (municipality_id, administration_id, meeting_id, item_id, text)
  SELECT municipality_id, administration_id, meeting_id, id, minutes FROM forum_agenda_item WHERE minutes IS NOT NULL;

ALTER TABLE forum_minutes ENABLE ROW LEVEL SECURITY;
ALTER TABLE forum_minutes FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY maintenance ON forum_minutes TO %I USING (true) WITH CHECK (true)', current_user); END $$;
GRANT SELECT, INSERT, UPDATE (text) ON forum_minutes TO indgang_staff;
GRANT SELECT ON forum_minutes TO indgang_association, indgang_public;
CREATE POLICY own_administration ON forum_minutes FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY secretariat_writes ON forum_minutes FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()));
CREATE POLICY secretariat_corrects ON forum_minutes FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
-- Of a closed meeting whoever is shown the matter reads them (through `forum_agenda_item` and its own policies).
CREATE POLICY closed_is_read ON forum_minutes FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality())
    AND EXISTS (SELECT FROM forum_meeting meeting WHERE meeting.municipality_id = forum_minutes.municipality_id AND meeting.id = meeting_id AND meeting.state IN ('HELD', 'MINUTES_APPROVED'))
    AND EXISTS (SELECT FROM forum_agenda_item item WHERE item.municipality_id = forum_minutes.municipality_id AND item.id = item_id));

-- FORUM-2: what was proposed stays as it was put, and minutes are written of a meeting that is under way until they are approved.
CREATE OR REPLACE FUNCTION wall.keep_what_was_proposed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.municipality_id, NEW.administration_id, NEW.id, NEW.meeting_id, NEW.body_id, NEW.title, NEW.text, NEW.proposer_administration, NEW.proposer_association_id,
      NEW.proposed_by_id, NEW.importance, NEW.received_at, NEW.is_late, NEW.association_id)
    IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.id, OLD.meeting_id, OLD.body_id, OLD.title, OLD.text, OLD.proposer_administration, OLD.proposer_association_id,
      OLD.proposed_by_id, OLD.importance, OLD.received_at, OLD.is_late, OLD.association_id)
    OR (OLD.state <> 'PROPOSED' AND NEW.state <> OLD.state)
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was put on an agenda stays as it was put';
  END IF;
  RETURN NEW;
END $$;
ALTER TABLE forum_agenda_item DROP COLUMN minutes;
CREATE FUNCTION wall.minutes_in_time() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM forum_agenda_item item
    JOIN forum_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id
    WHERE item.municipality_id = NEW.municipality_id AND item.id = NEW.item_id AND item.state = 'ON_AGENDA' AND meeting.state IN ('CALLED', 'HELD'))
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'minutes are written from the call of a meeting until they are approved';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER minutes_in_time BEFORE INSERT OR UPDATE ON forum_minutes FOR EACH ROW EXECUTE FUNCTION wall.minutes_in_time();
CREATE TRIGGER tell_agenda AFTER INSERT OR UPDATE ON forum_minutes FOR EACH ROW EXECUTE FUNCTION wall.tell_agenda();
REVOKE ALL ON FUNCTION wall.minutes_in_time() FROM PUBLIC;
