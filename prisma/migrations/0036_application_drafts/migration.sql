-- POOL-3, POOL-6: an association writes its application itself. A draft is its own until it is handed in: no administration and no service desk
-- sees it. What it handed in it follows by functions of the owner, which show no assessment, no proposal, and no decision before the minutes stand.
CREATE TABLE "application_draft" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "filled_from" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_draft_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "draft_presence" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "draft_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "field" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_presence_pkey" PRIMARY KEY ("municipality_id","draft_id","person_id")
);
CREATE UNIQUE INDEX "application_draft_municipality_id_administration_id_id_key" ON "application_draft"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "application_draft_municipality_id_association_id_round_id_key" ON "application_draft"("municipality_id", "association_id", "round_id");
ALTER TABLE "application_draft" ADD CONSTRAINT "application_draft_round_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "application_draft" ADD CONSTRAINT "application_draft_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_municipality_id_administration_id_draft_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "draft_id") REFERENCES "application_draft"("municipality_id", "administration_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_person_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE application_draft ADD CONSTRAINT application_draft_content_bound CHECK (length(content::text) <= 200000);
ALTER TABLE draft_presence ADD CONSTRAINT draft_presence_field_form CHECK (field ~ '^[a-zA-Z]{1,40}$');

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['application_draft', 'draft_presence'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- By person and seat: whoever speaks for the association at this moment. Presence is nobody's to read but through the functions below.
GRANT SELECT, INSERT, DELETE, UPDATE (version, content, updated_at) ON application_draft TO indgang_association;
CREATE POLICY own_association ON application_draft TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()));

-- That a draft changed is told to whoever has it open: which one, and not a word of it.
CREATE FUNCTION wall.tell_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('indgang_draft', OLD.municipality_id || ':' || OLD.id);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_draft AFTER UPDATE OR DELETE ON application_draft FOR EACH ROW EXECUTE FUNCTION wall.tell_draft();

-- Says that the person has a draft open, and in which field they are; tells the others when that is news. False when the draft is not theirs.
CREATE FUNCTION wall.be_in_draft(draft uuid, in_field text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found application_draft;
  was draft_presence;
BEGIN
  SELECT * INTO found FROM application_draft WHERE municipality_id = wall.municipality() AND id = draft AND association_id IN (SELECT wall.associations());
  IF found.id IS NULL THEN RETURN false; END IF;
  DELETE FROM draft_presence WHERE municipality_id = found.municipality_id AND draft_id = draft AND seen_at < now() - interval '1 minute';
  SELECT * INTO was FROM draft_presence WHERE municipality_id = found.municipality_id AND draft_id = draft AND person_id = wall.person();
  INSERT INTO draft_presence (municipality_id, administration_id, draft_id, person_id, field, seen_at)
    VALUES (found.municipality_id, found.administration_id, draft, wall.person(), in_field, now())
    ON CONFLICT (municipality_id, draft_id, person_id) DO UPDATE SET field = excluded.field, seen_at = excluded.seen_at;
  IF was.person_id IS NULL OR was.field IS DISTINCT FROM in_field THEN
    PERFORM pg_notify('indgang_draft', found.municipality_id || ':' || draft);
  END IF;
  RETURN true;
END $$;

-- Who else had a draft open within the last minute: a colleague's name and field, and nobody's from elsewhere.
CREATE FUNCTION wall.beside_in_draft(drafts uuid[]) RETURNS TABLE (draft_id uuid, name text, field text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT presence.draft_id, person.name, presence.field FROM draft_presence presence
  JOIN application_draft draft ON draft.municipality_id = presence.municipality_id AND draft.id = presence.draft_id
  JOIN person ON person.municipality_id = presence.municipality_id AND person.id = presence.person_id
  WHERE presence.municipality_id = wall.municipality() AND presence.draft_id = ANY (drafts) AND presence.person_id <> wall.person()
    AND presence.seen_at > now() - interval '1 minute' AND draft.association_id IN (SELECT wall.associations())
  ORDER BY person.name $$;

-- What was handed in by those for whom the person speaks. How far a case has come is told no finer than an association is told it: an assessment
-- is one state until the meeting that decided is closed. A rejection is told with its reason, as it is written in the decision.
CREATE FUNCTION wall.own_applications() RETURNS TABLE (id uuid, administration_id text, version integer, case_number text, pool_id uuid, round_id uuid,
  association_id uuid, title text, purpose text, state text, received_at timestamptz, applied_amount bigint, target_groups text[], participants integer,
  volunteers integer, missing text, due_on date, amount bigint, reason text, decided_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT application.id, application.administration_id, application.version, application.case_number, application.pool_id, application.round_id,
    application.association_id, application.title, application.purpose,
    CASE WHEN application.state IN ('RECEIVED', 'RETURNED', 'WITHDRAWN') OR decided.closed THEN application.state ELSE 'ASSESSING' END,
    application.received_at, application.applied_amount, application.target_groups::text[], application.participants, application.volunteers,
    CASE WHEN application.state = 'RETURNED' THEN formal_check.missing END, CASE WHEN application.state = 'RETURNED' THEN formal_check.due_on END,
    decided.amount, decided.reason_text, decided.decided_at
  FROM application
    LEFT JOIN formal_check ON formal_check.municipality_id = application.municipality_id AND formal_check.application_id = application.id
    LEFT JOIN LATERAL (SELECT true AS closed, decision.amount, decision.reason_text, decision.decided_at FROM decision
      JOIN meeting_item item ON item.municipality_id = decision.municipality_id AND item.id = decision.meeting_item_id
      JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED'
      WHERE decision.municipality_id = application.municipality_id AND decision.application_id = application.id) decided ON true
  WHERE application.municipality_id = wall.municipality() AND application.association_id IN (SELECT wall.associations())
  ORDER BY application.received_at DESC, application.id $$;

-- The lists that an application is made of, as they were handed in.
CREATE FUNCTION wall.own_application_lists(applications uuid[]) RETURNS TABLE (id uuid, budget jsonb, goals jsonb, other_funding jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT application.id,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', line.kind, 'amount', line.amount, 'note', line.note) ORDER BY line.position) FROM budget_item line
      WHERE line.municipality_id = application.municipality_id AND line.application_id = application.id), '[]'),
    COALESCE((SELECT jsonb_agg(jsonb_build_object('position', goal.position, 'text', goal.text, 'measure', goal.measure) ORDER BY goal.position) FROM application_goal goal
      WHERE goal.municipality_id = application.municipality_id AND goal.application_id = application.id), '[]'),
    COALESCE((SELECT jsonb_agg(jsonb_build_object('funder', other.funder, 'amount', other.amount, 'state', other.state) ORDER BY other.position) FROM other_funding other
      WHERE other.municipality_id = application.municipality_id AND other.application_id = application.id), '[]')
  FROM application WHERE application.municipality_id = wall.municipality() AND application.id = ANY (applications)
    AND application.association_id IN (SELECT wall.associations()) $$;

-- Writes the lists of an application in place of those that were there. A part of the two functions after it.
CREATE FUNCTION wall.write_application_lists(municipality integer, administration text, application uuid, given jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM budget_item WHERE municipality_id = municipality AND application_id = application;
  DELETE FROM application_goal WHERE municipality_id = municipality AND application_id = application;
  DELETE FROM other_funding WHERE municipality_id = municipality AND application_id = application;
  INSERT INTO budget_item (municipality_id, administration_id, application_id, position, kind, amount, note)
    SELECT municipality, administration, application, place, (line ->> 'kind')::budget_kind, (line ->> 'amount')::bigint, line ->> 'note'
    FROM jsonb_array_elements(given -> 'budget') WITH ORDINALITY AS entry (line, place);
  INSERT INTO application_goal (municipality_id, administration_id, application_id, position, text, measure)
    SELECT municipality, administration, application, place, goal ->> 'text', goal ->> 'measure'
    FROM jsonb_array_elements(given -> 'goals') WITH ORDINALITY AS entry (goal, place);
  INSERT INTO other_funding (municipality_id, administration_id, application_id, position, funder, amount, state)
    SELECT municipality, administration, application, place, other ->> 'funder', (other ->> 'amount')::bigint, (other ->> 'state')::other_funding_state
    FROM jsonb_array_elements(given -> 'otherFunding') WITH ORDINALITY AS entry (other, place);
END $$;

-- POOL-3: the one way in. Hands a draft in as an application of its own association, in a round that is open by this database's clock: what counts
-- is when the transaction began, before it waited for anybody. State, channel, time, sum and number are the database's to say.
CREATE FUNCTION wall.hand_in_draft(draft uuid, at_version integer, application uuid, event uuid, given jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own application_draft;
  arrived CONSTANT timestamptz := date_trunc('milliseconds', now());
  named text;
  number text;
BEGIN
  SELECT * INTO own FROM application_draft WHERE municipality_id = wall.municipality() AND id = draft AND version = at_version
    AND association_id IN (SELECT wall.associations()) FOR UPDATE;
  IF own.id IS NULL OR NOT EXISTS (SELECT FROM funding_round round WHERE round.municipality_id = own.municipality_id AND round.id = own.round_id
    AND round.opens_at <= arrived AND round.deadline_at >= arrived AND round.decided_at IS NULL)
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: a draft is handed in by its own association, in an open round';
  END IF;
  SELECT association.name INTO named FROM association WHERE association.municipality_id = own.municipality_id AND association.id = own.association_id;
  WITH series AS (
    INSERT INTO case_number_series (municipality_id, administration_id, year, last_number)
    VALUES (own.municipality_id, own.administration_id, extract(year FROM arrived AT TIME ZONE 'Europe/Copenhagen'), 1)
    ON CONFLICT (municipality_id, administration_id, year) DO UPDATE SET last_number = case_number_series.last_number + 1
    RETURNING year, last_number)
  SELECT administration.case_prefix || '-' || series.year || '-' || lpad(series.last_number::text, greatest(4, length(series.last_number::text)), '0') INTO number
    FROM series, administration WHERE administration.municipality_id = own.municipality_id AND administration.id = own.administration_id;
  INSERT INTO application (municipality_id, administration_id, id, version, case_number, pool_id, round_id, association_id, association_name, title, purpose,
      state, channel, received_at, applied_amount, target_groups, participants, volunteers, assignee_id, waits_for, due_on, created_at)
    SELECT own.municipality_id, own.administration_id, application, 1, number, round.pool_id, round.id, own.association_id, named, given ->> 'title', given ->> 'purpose',
      'RECEIVED', 'DIGITAL', arrived, (SELECT sum((line ->> 'amount')::bigint) FROM jsonb_array_elements(given -> 'budget') AS entry (line)),
      ARRAY(SELECT jsonb_array_elements_text(given -> 'targetGroups'))::target_group[], (given ->> 'participants')::integer, (given ->> 'volunteers')::integer,
      NULL, 'SERVICE_DESK', (given ->> 'dueOn')::date, arrived
    FROM funding_round round WHERE round.municipality_id = own.municipality_id AND round.id = own.round_id;
  PERFORM wall.write_application_lists(own.municipality_id, own.administration_id, application, given);
  INSERT INTO formal_check (municipality_id, administration_id, application_id) VALUES (own.municipality_id, own.administration_id, application);
  INSERT INTO formal_check_item (municipality_id, administration_id, application_id, code, met)
    SELECT own.municipality_id, own.administration_id, application, code, CASE WHEN code = 'WITHIN_DEADLINE' THEN true END
    FROM unnest(enum_range(NULL::formal_requirement)) AS code;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id)
    VALUES (own.municipality_id, own.administration_id, event, application, arrived, 'RECEIVED', 'SHARED', wall.person());
  DELETE FROM application_draft WHERE municipality_id = own.municipality_id AND id = draft;
  RETURN number;
END $$;

-- POOL-6: what was missing comes from the association itself. The case keeps the time of its first arrival.
CREATE FUNCTION wall.complete_own_application(own uuid, at_version integer, event uuid, said text, given jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE administration text;
BEGIN
  UPDATE application SET version = version + 1, state = 'RECEIVED', waits_for = 'SERVICE_DESK', due_on = (given ->> 'dueOn')::date, title = given ->> 'title',
      purpose = given ->> 'purpose', applied_amount = (SELECT sum((line ->> 'amount')::bigint) FROM jsonb_array_elements(given -> 'budget') AS entry (line)),
      target_groups = ARRAY(SELECT jsonb_array_elements_text(given -> 'targetGroups'))::target_group[],
      participants = (given ->> 'participants')::integer, volunteers = (given ->> 'volunteers')::integer
    WHERE municipality_id = wall.municipality() AND id = own AND version = at_version AND state = 'RETURNED' AND association_id IN (SELECT wall.associations())
    RETURNING administration_id INTO administration;
  IF administration IS NULL THEN RETURN false; END IF;
  PERFORM wall.write_application_lists(wall.municipality(), administration, own, given);
  UPDATE formal_check SET missing = NULL, due_on = NULL WHERE municipality_id = wall.municipality() AND application_id = own;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (wall.municipality(), administration, event, own, now(), 'COMPLETED_BY_ASSOCIATION', 'SHARED', wall.person(), said);
  RETURN true;
END $$;

-- The association takes its application back, until it is decided on. Answers who works on it, so that they are told.
CREATE FUNCTION wall.withdraw_own_application(own uuid, at_version integer, event uuid, said text) RETURNS TABLE (administration_id text, assignee_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE taken application;
BEGIN
  UPDATE application SET version = version + 1, state = 'WITHDRAWN', waits_for = 'NOBODY', due_on = NULL
    WHERE municipality_id = wall.municipality() AND id = own AND version = at_version AND association_id IN (SELECT wall.associations())
      AND state IN ('RECEIVED', 'RETURNED', 'ASSESSING', 'RECOMMENDED', 'SCHEDULED')
    RETURNING * INTO taken;
  IF taken.id IS NULL THEN RETURN; END IF;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (taken.municipality_id, taken.administration_id, event, own, now(), 'WITHDRAWN', 'SHARED', wall.person(), said);
  RETURN QUERY SELECT taken.administration_id, taken.assignee_id;
END $$;

REVOKE ALL ON FUNCTION wall.tell_draft(), wall.be_in_draft(uuid, text), wall.beside_in_draft(uuid[]), wall.own_applications(), wall.own_application_lists(uuid[]),
  wall.write_application_lists(integer, text, uuid, jsonb), wall.hand_in_draft(uuid, integer, uuid, uuid, jsonb),
  wall.complete_own_application(uuid, integer, uuid, text, jsonb), wall.withdraw_own_application(uuid, integer, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.be_in_draft(uuid, text), wall.beside_in_draft(uuid[]), wall.own_applications(), wall.own_application_lists(uuid[]),
  wall.hand_in_draft(uuid, integer, uuid, uuid, jsonb), wall.complete_own_application(uuid, integer, uuid, text, jsonb),
  wall.withdraw_own_application(uuid, integer, uuid, text) TO indgang_association;

-- A receipt is told to everybody who speaks for the association, and to the one who handed in. What concerns an application leads to it in the entrance.
CREATE OR REPLACE FUNCTION wall.tell(at timestamptz, kind text, path text, subject text, body text, concerned jsonb) RETURNS void
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
    WHERE (person.id IS DISTINCT FROM wall.person() OR EXISTS (SELECT FROM whom WHERE whom.receipt))
      AND EXISTS (SELECT FROM present WHERE present.person_id = person.id)
  LOOP
    INSERT INTO notification (municipality_id, id, person_id, created_at, kind, path)
    VALUES (wall.municipality(), gen_random_uuid(), told.id, at, kind, path);
    IF told.email IS NOT NULL THEN
      PERFORM wall.post_mail(at, told.email, subject, body || E'\n\n{site}/' || COALESCE(told.administration_id || '/' || path,
        CASE WHEN kind LIKE 'APPLICATION%' THEN 'entrance/' || path ELSE '' END));
    END IF;
  END LOOP;
END $$;

ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED', 'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED',
  'REFERRAL_OVERDUE', 'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN',
  'HEARING_SUMMED_UP', 'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED',
  'FORUM_MEETING_PLANNED', 'FORUM_MEETING_CALLED', 'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED',
  'FORUM_MINUTES_READY', 'FORUM_MINUTES_APPROVED', 'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED',
  'AGENDA_CHAIR_CONTACTED', 'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED', 'NOMINATION_RECEIVED',
  'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE', 'APPLICATION_HANDED_IN', 'APPLICATION_RETURNED', 'APPLICATION_WITHDRAWN'));
