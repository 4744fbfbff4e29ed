-- What a message is about, in words that name no citizen; mail that each person chooses; deadlines that are reminded of; and whether all
-- that goes by itself has gone.
ALTER TABLE notification ADD COLUMN about TEXT,
  ADD CONSTRAINT notification_about_form CHECK (about !~ '[[:cntrl:]]' AND length(about) BETWEEN 1 AND 200),
  -- REF-3: of a referral it is not even said which.
  ADD CONSTRAINT notification_about_no_citizen CHECK (about IS NULL OR kind NOT LIKE 'REFERRAL\_%');

ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',
  'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED', 'REFERRAL_OVERDUE',
  'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN', 'HEARING_SUMMED_UP',
  'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED', 'FORUM_MEETING_PLANNED',
  'FORUM_MEETING_CALLED', 'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED', 'FORUM_MINUTES_READY',
  'FORUM_MINUTES_APPROVED', 'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED', 'AGENDA_CHAIR_CONTACTED',
  'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED', 'NOMINATION_RECEIVED', 'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE',
  'DUE_CASE_SOON', 'DUE_CASE_PASSED', 'DUE_MEETING', 'DUE_HEARING_ANSWER', 'DUE_HEARING_ENDED',
  'APPLICATION_HANDED_IN', 'APPLICATION_RETURNED', 'APPLICATION_WITHDRAWN', 'ROUND_ANNOUNCED',
  'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY'));

-- What a person wants to be told of, and how. No row: everything, in the app and by mail at once.
CREATE TABLE "notification_choice" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "by_mail" TEXT NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("municipality_id","person_id","topic")
);
-- How much waits for a person's mail of the day, and since when.
CREATE TABLE "digest_waiting" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "waiting" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_waiting_pkey" PRIMARY KEY ("municipality_id","person_id")
);
-- A deadline that was reminded of: once, also when a round of the clock is cut off.
CREATE TABLE "reminder" (
    "municipality_id" INTEGER NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("municipality_id","subject_id","kind","due_on")
);
-- What goes by itself: when it last went well, and when it last did not.
CREATE TABLE "duty" (
    "municipality_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "succeeded_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("municipality_id","name")
);
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "digest_waiting" ADD CONSTRAINT "digest_waiting_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE notification_choice
  ADD CONSTRAINT notification_choice_topic_known CHECK (topic IN ('CASES', 'DEADLINES', 'REFERRALS', 'FORUMS', 'HEARINGS', 'PRIZES')),
  ADD CONSTRAINT notification_choice_by_mail_known CHECK (by_mail IN ('AT_ONCE', 'DAILY', 'NEVER'));
ALTER TABLE duty
  ADD CONSTRAINT duty_name_known CHECK (name IN ('REFERRALS', 'REMINDERS', 'DIGESTS', 'MAIL')),
  ADD CONSTRAINT duty_fault_bound CHECK (length(fault) <= 200);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['notification_choice', 'digest_waiting', 'reminder', 'duty'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE (in_app, by_mail) ON notification_choice TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor;
CREATE POLICY own_person ON notification_choice TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));
GRANT SELECT ON duty TO indgang_staff, indgang_servicedesk;
CREATE POLICY municipality_reads ON duty FOR SELECT TO indgang_staff, indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));

-- What a kind is about, by how it begins; as the domain's topicOf.
CREATE FUNCTION wall.topic_of(kind text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN kind LIKE 'DUE\_%' THEN 'DEADLINES' WHEN kind LIKE 'REFERRAL\_%' THEN 'REFERRALS' WHEN kind LIKE 'FORUM\_%' OR kind LIKE 'AGENDA\_%' THEN 'FORUMS'
  WHEN kind LIKE 'HEARING\_%' THEN 'HEARINGS' WHEN kind LIKE 'NOMINATION\_%' OR kind LIKE 'SCORES\_%' OR kind LIKE 'BALLOTS\_%' THEN 'PRIZES' ELSE 'CASES' END $$;

-- As before; and says what it is about, goes by what each has chosen, and names those who have a role in no administration.
DROP FUNCTION wall.tell(timestamptz, text, text, text, text, jsonb);
CREATE FUNCTION wall.tell(at timestamptz, kind text, path text, about text, subject text, body text, concerned jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  told record;
  today CONSTANT date := (now() AT TIME ZONE 'Europe/Copenhagen')::date;
BEGIN
  FOR told IN
    WITH whom AS (SELECT * FROM jsonb_to_recordset(concerned) AS entry (person uuid, administration text, has_role role, association uuid, forum uuid, outside boolean, receipt boolean)),
    present AS (SELECT has.person_id, has.role FROM role_assignment has
      WHERE has.municipality_id = wall.municipality() AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())),
    named AS (
      SELECT person.id FROM whom JOIN person ON person.municipality_id = wall.municipality() AND person.id = whom.person
        WHERE whom.administration IS NULL OR person.administration_id = whom.administration
      UNION SELECT person.id FROM whom JOIN person ON person.municipality_id = wall.municipality() AND person.administration_id IS NOT DISTINCT FROM whom.administration
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
    SELECT person.id, person.administration_id, person_address.email, COALESCE(choice.in_app, true) AS in_app, COALESCE(choice.by_mail, 'AT_ONCE') AS by_mail,
      EXISTS (SELECT FROM present WHERE present.person_id = person.id AND present.role = 'ASSOCIATION') AS speaks
    FROM named JOIN person ON person.municipality_id = wall.municipality() AND person.id = named.id
      LEFT JOIN person_address ON person_address.municipality_id = person.municipality_id AND person_address.person_id = person.id
      LEFT JOIN notification_choice choice ON choice.municipality_id = person.municipality_id AND choice.person_id = person.id AND choice.topic = wall.topic_of(kind)
    WHERE (person.id IS DISTINCT FROM wall.person() OR EXISTS (SELECT FROM whom WHERE whom.receipt))
      AND EXISTS (SELECT FROM present WHERE present.person_id = person.id)
  LOOP
    IF told.in_app THEN
      INSERT INTO notification (municipality_id, id, person_id, created_at, kind, path, about)
      VALUES (wall.municipality(), gen_random_uuid(), told.id, at, kind, path, about);
    END IF;
    IF told.email IS NOT NULL AND told.by_mail = 'AT_ONCE' THEN
      PERFORM wall.post_mail(at, told.email, subject, body || E'\n\n{site}/' || COALESCE(told.administration_id || '/' || path,
        CASE WHEN told.speaks AND (kind LIKE 'APPLICATION%' OR kind LIKE 'DUE\_CASE%') THEN 'entrance/' || path ELSE '' END));
    ELSIF told.email IS NOT NULL AND told.by_mail = 'DAILY' THEN
      INSERT INTO digest_waiting AS waits (municipality_id, person_id, waiting, since) VALUES (wall.municipality(), told.id, 1, at)
      ON CONFLICT (municipality_id, person_id) DO UPDATE SET waiting = waits.waiting + 1;
    END IF;
  END LOOP;
END $$;

-- The mail of the day to everybody for whom something has waited since before an instant; `{count}` in the body becomes how much. Answers how many.
CREATE FUNCTION wall.post_digests(at timestamptz, before timestamptz, subject text, body text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due record;
  posted integer := 0;
BEGIN
  FOR due IN
    SELECT waits.person_id, waits.waiting, person.administration_id, person_address.email
    FROM digest_waiting waits JOIN person ON person.municipality_id = waits.municipality_id AND person.id = waits.person_id
      LEFT JOIN person_address ON person_address.municipality_id = person.municipality_id AND person_address.person_id = person.id
    WHERE waits.municipality_id = wall.municipality() AND waits.since < before
    ORDER BY waits.person_id FOR UPDATE OF waits SKIP LOCKED
  LOOP
    DELETE FROM digest_waiting WHERE municipality_id = wall.municipality() AND person_id = due.person_id;
    IF due.email IS NOT NULL AND EXISTS (SELECT FROM role_assignment has WHERE has.municipality_id = wall.municipality() AND has.person_id = due.person_id
      AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) THEN
      PERFORM wall.post_mail(at, due.email, subject, replace(body, '{count}', due.waiting::text) || E'\n\n{site}/' || COALESCE(due.administration_id || '/messages', ''));
      posted := posted + 1;
    END IF;
  END LOOP;
  RETURN posted;
END $$;

-- What falls due between two days, for the clock, which sees no case: whose it is and whose move, and not a word of what it says.
CREATE FUNCTION wall.due_cases(at timestamptz, from_day date, to_day date) RETURNS TABLE (administration text, id uuid, case_number text, waits_for text, due_on date, assignee uuid, association uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT administration_id, id, case_number, waits_for, due_on, assignee_id, association_id FROM application
  WHERE municipality_id = wall.municipality() AND due_on BETWEEN from_day AND to_day AND waits_for IN ('SERVICE_DESK', 'ASSOCIATION', 'CASEWORKER')
    AND NOT EXISTS (SELECT FROM reminder told WHERE told.municipality_id = application.municipality_id AND told.subject_id = application.id AND told.due_on = application.due_on
      AND told.kind = CASE WHEN application.due_on < (at AT TIME ZONE 'Europe/Copenhagen')::date THEN 'DUE_CASE_PASSED' ELSE 'DUE_CASE_SOON' END) $$;
CREATE FUNCTION wall.due_meetings(from_at timestamptz, to_at timestamptz) RETURNS TABLE (administration text, id uuid, starts_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT administration_id, id, starts_at FROM committee_meeting
  WHERE municipality_id = wall.municipality() AND state = 'CALLED' AND starts_at BETWEEN from_at AND to_at
    AND NOT EXISTS (SELECT FROM reminder told WHERE told.municipality_id = committee_meeting.municipality_id AND told.subject_id = committee_meeting.id
      AND told.kind = 'DUE_MEETING' AND told.due_on = (starts_at AT TIME ZONE 'Europe/Copenhagen')::date) $$;
-- A hearing's parties that have not answered, as they were asked.
CREATE FUNCTION wall.due_hearings(at timestamptz, from_at timestamptz, to_at timestamptz) RETURNS TABLE (administration text, id uuid, title text, answer_by timestamptz, sent_by uuid, unanswered jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT administration_id, id, title, answer_by, sent_by_id, (SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'association', party.association_id, 'body', party.body_id, 'secretariat', body.administration_id) ORDER BY party.position), '[]'::jsonb)
    FROM hearing_party party LEFT JOIN forum_body body ON body.municipality_id = party.municipality_id AND body.id = party.body_id
    WHERE party.municipality_id = hearing.municipality_id AND party.hearing_id = hearing.id
      AND NOT EXISTS (SELECT FROM hearing_answer answer WHERE answer.municipality_id = party.municipality_id AND answer.party_id = party.id))
  FROM hearing WHERE municipality_id = wall.municipality() AND state = 'SENT' AND answer_by BETWEEN from_at AND to_at
    AND NOT EXISTS (SELECT FROM reminder told WHERE told.municipality_id = hearing.municipality_id AND told.subject_id = hearing.id
      AND told.due_on = (answer_by AT TIME ZONE 'Europe/Copenhagen')::date
      AND told.kind = CASE WHEN answer_by < at THEN 'DUE_HEARING_ENDED' ELSE 'DUE_HEARING_ANSWER' END) $$;
-- False when it was reminded of before.
CREATE FUNCTION wall.remind_once(at timestamptz, subject uuid, kind text, due_on date) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH told AS (INSERT INTO reminder (municipality_id, subject_id, kind, due_on, told_at) VALUES (wall.municipality(), subject, kind, due_on, at)
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT EXISTS (SELECT FROM told) $$;
CREATE INDEX "reminder_municipality_id_told_at_idx" ON "reminder"("municipality_id", "told_at");
CREATE INDEX application_falls_due ON application (municipality_id, due_on) WHERE due_on IS NOT NULL;

-- That something that goes by itself has gone, or why not.
CREATE FUNCTION wall.note_duty(duty text, at timestamptz, fault_code text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO duty AS known (municipality_id, name, succeeded_at, failed_at, fault)
  VALUES (wall.municipality(), duty, CASE WHEN fault_code IS NULL THEN at END, CASE WHEN fault_code IS NOT NULL THEN at END, left(fault_code, 200))
  ON CONFLICT (municipality_id, name) DO UPDATE SET succeeded_at = COALESCE(EXCLUDED.succeeded_at, known.succeeded_at),
    failed_at = COALESCE(EXCLUDED.failed_at, known.failed_at), fault = COALESCE(EXCLUDED.fault, known.fault) $$;
-- Mail that was sent, or given up, before an instant that is never less than thirty days ago: nobody's address is kept for ever. Answers how many.
CREATE FUNCTION wall.forget_mail(before timestamptz) RETURNS integer
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (DELETE FROM outbox_message WHERE municipality_id = wall.municipality()
    AND COALESCE(sent_at, given_up_at) < least(before, now() - interval '30 days') RETURNING 1)
  SELECT count(*)::integer FROM gone $$;
-- Mail on its way: how much waits, since when, and how much was given up within thirty days; not a word of any.
CREATE FUNCTION wall.mail_state() RETURNS TABLE (waiting integer, oldest timestamptz, given_up integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL)::integer, min(created_at) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL),
    count(*) FILTER (WHERE given_up_at > now() - interval '30 days')::integer
  FROM outbox_message WHERE municipality_id = wall.municipality() AND (sent_at IS NULL OR given_up_at IS NOT NULL) $$;

REVOKE ALL ON FUNCTION wall.tell(timestamptz, text, text, text, text, text, jsonb), wall.topic_of(text), wall.post_digests(timestamptz, timestamptz, text, text),
  wall.due_cases(timestamptz, date, date), wall.due_meetings(timestamptz, timestamptz), wall.due_hearings(timestamptz, timestamptz, timestamptz), wall.remind_once(timestamptz, uuid, text, date),
  wall.note_duty(text, timestamptz, text), wall.mail_state(), wall.forget_mail(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.tell(timestamptz, text, text, text, text, text, jsonb) TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_clock;
GRANT EXECUTE ON FUNCTION wall.post_digests(timestamptz, timestamptz, text, text), wall.due_cases(timestamptz, date, date), wall.due_meetings(timestamptz, timestamptz),
  wall.due_hearings(timestamptz, timestamptz, timestamptz), wall.remind_once(timestamptz, uuid, text, date) TO indgang_clock;
GRANT EXECUTE ON FUNCTION wall.note_duty(text, timestamptz, text), wall.forget_mail(timestamptz) TO indgang_clock;
GRANT EXECUTE ON FUNCTION wall.mail_state() TO indgang_staff, indgang_servicedesk;
