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
