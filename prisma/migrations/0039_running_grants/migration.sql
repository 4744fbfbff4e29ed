-- POOL-7, POOL-9: from when a year of a running grant can be renewed, and what the committee itself decides after a grant; dated as the terms are (POOL-17).
ALTER TABLE "pool_terms"
  ADD COLUMN "renewal_months" INTEGER NOT NULL DEFAULT 4,
  ADD COLUMN "committee_changes" TEXT[] NOT NULL DEFAULT ARRAY['PURPOSE', 'AMOUNT'];
ALTER TABLE "pool_terms"
  ADD CONSTRAINT "pool_terms_renewal_bounds" CHECK ("renewal_months" BETWEEN 1 AND 12),
  ADD CONSTRAINT "pool_terms_committee_changes_known" CHECK ("committee_changes" <@ ARRAY['PURPOSE', 'PERIOD', 'BUDGET', 'GOALS', 'AMOUNT']);

ALTER TYPE "timeline_event_kind" ADD VALUE 'CHANGE_ASKED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'CHANGE_REFERRED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'CHANGE_APPROVED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'CHANGE_REFUSED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'CHANGE_WITHDRAWN';
ALTER TYPE "timeline_event_kind" ADD VALUE 'YEAR_CONFIRMED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'YEAR_OPENED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'YEARS_ENDED';

CREATE TABLE "grant_year" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "budget_line_id" UUID,
    "participants" INTEGER,
    "volunteers" INTEGER,
    "note" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "grant_year_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "change_request" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "wish" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "amount" BIGINT,
    "ends_on" DATE,
    "budget" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "assessment" TEXT,
    "meeting_id" UUID,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "grant_year_municipality_id_administration_id_id_key" ON "grant_year"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "grant_year_municipality_id_administration_id_application_id_key" ON "grant_year"("municipality_id", "administration_id", "application_id", "year");
CREATE INDEX "grant_year_municipality_id_state_idx" ON "grant_year"("municipality_id", "state");
CREATE UNIQUE INDEX "change_request_municipality_id_administration_id_id_key" ON "change_request"("municipality_id", "administration_id", "id");
CREATE INDEX "change_request_municipality_id_application_id_asked_at_idx" ON "change_request"("municipality_id", "application_id", "asked_at");
CREATE INDEX "change_request_municipality_id_state_idx" ON "change_request"("municipality_id", "state");
CREATE INDEX "change_request_municipality_id_meeting_id_idx" ON "change_request"("municipality_id", "meeting_id");
-- POOL-11: one wish at a time.
CREATE UNIQUE INDEX change_request_one_waits ON change_request (municipality_id, application_id) WHERE state IN ('ASKED', 'REFERRED');
ALTER TABLE "grant_year" ADD CONSTRAINT "grant_year_decision_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "decision"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grant_year" ADD CONSTRAINT "grant_year_pool_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grant_year" ADD CONSTRAINT "grant_year_budget_line_fkey" FOREIGN KEY ("municipality_id", "administration_id", "budget_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "grant_year" ADD CONSTRAINT "grant_year_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_decision_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "decision"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_meeting_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id") REFERENCES "committee_meeting"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE grant_year
  ADD CONSTRAINT grant_year_state_known CHECK (state IN ('COMING', 'CONFIRMED', 'OPENED', 'ENDED')),
  ADD CONSTRAINT grant_year_amount_positive CHECK (amount > 0),
  ADD CONSTRAINT grant_year_opened CHECK ((state = 'OPENED') = (opened_at IS NOT NULL AND budget_line_id IS NOT NULL)),
  ADD CONSTRAINT grant_year_ended CHECK ((state = 'ENDED') = (ended_at IS NOT NULL AND length(trim(end_reason)) > 0)),
  ADD CONSTRAINT grant_year_people CHECK (participants >= 0 AND volunteers >= 0);
ALTER TABLE change_request
  ADD CONSTRAINT change_request_kind_known CHECK (kind IN ('PURPOSE', 'PERIOD', 'BUDGET', 'GOALS', 'AMOUNT')),
  ADD CONSTRAINT change_request_state_known CHECK (state IN ('ASKED', 'REFERRED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  ADD CONSTRAINT change_request_says_why CHECK (length(trim(wish)) > 0 AND length(trim(reason)) > 0),
  ADD CONSTRAINT change_request_figures CHECK ((kind = 'AMOUNT') = (amount IS NOT NULL AND amount > 0) AND (kind = 'PERIOD') = (ends_on IS NOT NULL)
    AND jsonb_typeof(budget) = 'array' AND (kind = 'BUDGET') = (jsonb_array_length(budget) > 0)),
  ADD CONSTRAINT change_request_referred CHECK (state <> 'REFERRED' OR meeting_id IS NOT NULL),
  ADD CONSTRAINT change_request_answered CHECK ((state IN ('APPROVED', 'REFUSED')) = (answered_at IS NOT NULL AND answered_by_id IS NOT NULL)),
  ADD CONSTRAINT change_request_refused_for_a_reason CHECK (state <> 'REFUSED' OR length(trim(answer)) > 0);

-- A later year of a grant is told as a grant of its own round (POOL-13, POOL-14), and paid by a plan of its own.
DROP INDEX "grant_given_municipality_id_application_id_key";
CREATE UNIQUE INDEX "grant_given_municipality_id_application_id_round_id_key" ON "grant_given"("municipality_id", "application_id", "round_id");
ALTER TABLE "payment_plan" ADD COLUMN "year" INTEGER;
DROP INDEX "payment_plan_municipality_id_administration_id_application__key";
CREATE UNIQUE INDEX payment_plan_of_decision ON payment_plan (municipality_id, administration_id, application_id) WHERE year IS NULL;
CREATE UNIQUE INDEX "payment_plan_municipality_id_administration_id_application__key" ON "payment_plan"("municipality_id", "administration_id", "application_id", "year");
ALTER TABLE "payment_plan" ADD CONSTRAINT "payment_plan_year_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id", "year") REFERENCES "grant_year"("municipality_id", "administration_id", "application_id", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- POOL-7: what a running round grants is granted for each of its years. The first is the decision's own. As the owner: no seat gives years by itself.
CREATE FUNCTION wall.enter_years() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO grant_year (municipality_id, administration_id, id, application_id, association_id, pool_id, year, amount, state, budget_line_id, opened_at)
    SELECT NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.application_id, application.association_id, round.pool_id, round.year + later, NEW.amount,
      CASE later WHEN 0 THEN 'OPENED' ELSE 'COMING' END, CASE later WHEN 0 THEN NEW.budget_line_id END, CASE later WHEN 0 THEN NEW.decided_at END
    FROM application JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id AND round.kind = 'RUNNING',
      generate_series(0, round.years - 1) AS later
    WHERE application.municipality_id = NEW.municipality_id AND application.id = NEW.application_id;
  RETURN NULL;
END $$;
CREATE TRIGGER enter_years AFTER INSERT ON decision FOR EACH ROW WHEN (NEW.amount > 0 AND NEW.budget_line_id IS NOT NULL) EXECUTE FUNCTION wall.enter_years();
INSERT INTO grant_year (municipality_id, administration_id, id, application_id, association_id, pool_id, year, amount, state, budget_line_id, opened_at)
  SELECT decision.municipality_id, decision.administration_id, gen_random_uuid(), decision.application_id, application.association_id, round.pool_id, round.year + later, decision.amount,
    CASE later WHEN 0 THEN 'OPENED' ELSE 'COMING' END, CASE later WHEN 0 THEN decision.budget_line_id END, CASE later WHEN 0 THEN decision.decided_at END
  FROM decision JOIN application ON application.municipality_id = decision.municipality_id AND application.id = decision.application_id
    JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id AND round.kind = 'RUNNING',
    generate_series(0, round.years - 1) AS later
  WHERE decision.amount > 0 AND decision.budget_line_id IS NOT NULL;

-- POOL-7, POOL-9: a year goes on only as its states allow, is never raised, and is given in its turn. The money is drawn here, on a line of the same pool in
-- that very year; budget_line_never_overdrawn holds the bound.
CREATE FUNCTION wall.draw_year() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE drawn funding_round;
BEGIN
  IF NEW.amount > OLD.amount THEN RAISE check_violation USING MESSAGE = 'a year of a grant is not raised'; END IF;
  IF OLD.state IN ('OPENED', 'ENDED') OR (NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('COMING', 'CONFIRMED'), ('COMING', 'ENDED'), ('CONFIRMED', 'OPENED'), ('CONFIRMED', 'ENDED'))) THEN
    RAISE check_violation USING MESSAGE = format('a year of a grant is not moved from %s to %s', OLD.state, NEW.state);
  END IF;
  IF NEW.state IN ('CONFIRMED', 'OPENED') AND EXISTS (SELECT FROM grant_year before WHERE before.municipality_id = NEW.municipality_id
      AND before.application_id = NEW.application_id AND before.year = NEW.year - 1 AND before.state <> 'OPENED') THEN
    RAISE check_violation USING MESSAGE = 'a year of a grant comes after the one before it';
  END IF;
  IF NEW.state <> 'OPENED' THEN RETURN NEW; END IF;
  SELECT round.* INTO drawn FROM budget_line line JOIN funding_round round ON round.municipality_id = line.municipality_id AND round.id = line.round_id
    WHERE line.municipality_id = NEW.municipality_id AND line.id = NEW.budget_line_id AND round.pool_id = NEW.pool_id AND round.year = NEW.year;
  IF drawn.id IS NULL THEN RAISE check_violation USING MESSAGE = 'a year of a grant draws on a line of its pool in that year'; END IF;
  UPDATE budget_line SET granted = granted + NEW.amount, version = version + 1 WHERE municipality_id = NEW.municipality_id AND id = NEW.budget_line_id;
  INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at, application_id)
    VALUES (NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.budget_line_id, 'GRANTED', NEW.amount, NEW.opened_at, NEW.application_id);
  INSERT INTO grant_given (municipality_id, administration_id, id, pool_id, round_id, association_id, application_id, title, amount, currency, awarded_on, year, source)
    SELECT NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.pool_id, drawn.id, NEW.association_id, NEW.application_id, application.title, NEW.amount, 'DKK',
      (NEW.opened_at AT TIME ZONE 'Europe/Copenhagen')::date, NEW.year, 'DECISION'
    FROM application WHERE application.municipality_id = NEW.municipality_id AND application.id = NEW.application_id;
  RETURN NEW;
END $$;
CREATE TRIGGER draw_year BEFORE UPDATE ON grant_year FOR EACH ROW EXECUTE FUNCTION wall.draw_year();

-- What is answered or taken back stays, and what was asked is never rewritten.
CREATE FUNCTION wall.keep_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state IN ('APPROVED', 'REFUSED', 'WITHDRAWN') OR NEW.state = 'ASKED' THEN
    RAISE check_violation USING MESSAGE = format('a wish is not moved from %s to %s', OLD.state, NEW.state);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_change BEFORE UPDATE ON change_request FOR EACH ROW EXECUTE FUNCTION wall.keep_change();

-- POOL-9, POOL-11: the instalments are what was granted, to the øre: by the decision, or of the year.
CREATE OR REPLACE FUNCTION wall.plan_is_whole() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  moved jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  changed uuid := moved ->> CASE TG_TABLE_NAME WHEN 'payment_plan' THEN 'id' ELSE 'plan_id' END;
BEGIN
  IF EXISTS (SELECT FROM payment_plan plan JOIN decision ON decision.municipality_id = plan.municipality_id AND decision.application_id = plan.application_id
      LEFT JOIN grant_year given ON given.municipality_id = plan.municipality_id AND given.application_id = plan.application_id AND given.year = plan.year
      WHERE plan.id = changed AND (plan.amount <> coalesce(given.amount, decision.amount)
        OR plan.budget_line_id IS DISTINCT FROM CASE WHEN plan.year IS NULL THEN decision.budget_line_id ELSE given.budget_line_id END
        OR plan.amount <> (SELECT coalesce(sum(part.amount), 0) FROM instalment part WHERE part.municipality_id = plan.municipality_id AND part.plan_id = plan.id))) THEN
    RAISE check_violation USING MESSAGE = 'the instalments of a plan are not what was granted';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['grant_year', 'change_request'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY own_administration ON %I TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
      WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
END $$;
-- POOL-1: what an association asks is weighed in the own administration, which never asks in its place.
GRANT UPDATE (version, state, assessment, meeting_id, answer, answered_at, answered_by_id) ON change_request TO indgang_staff;
GRANT UPDATE (version, state, amount, participants, volunteers, note, confirmed_at, budget_line_id, opened_at, ended_at, end_reason) ON grant_year TO indgang_staff;
-- POOL-2: the service desk pays, and takes down what comes on paper; it gives no year.
GRANT SELECT, UPDATE (version, state, participants, volunteers, note, confirmed_at) ON grant_year TO indgang_servicedesk;
CREATE POLICY desk_reads ON grant_year FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY desk_takes_down ON grant_year FOR UPDATE TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()) AND state = 'COMING')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state = 'CONFIRMED');

-- What an association follows of its own grants, once the minutes stand. Whether one may be renewed now, the domain says.
CREATE FUNCTION wall.own_grant_years(applications uuid[]) RETURNS SETOF grant_year LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT given.* FROM grant_year given JOIN decision ON decision.municipality_id = given.municipality_id AND decision.application_id = given.application_id
    JOIN meeting_item item ON item.municipality_id = decision.municipality_id AND item.id = decision.meeting_item_id
    JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED'
  WHERE given.municipality_id = wall.municipality() AND given.application_id = ANY (applications) AND given.association_id IN (SELECT wall.associations())
  ORDER BY given.application_id, given.year $$;
-- A year with all of its grant, under a lock.
CREATE FUNCTION wall.lock_own_years(own_year uuid) RETURNS SETOF grant_year LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE asked uuid;
BEGIN
  SELECT application_id INTO asked FROM grant_year WHERE municipality_id = wall.municipality() AND id = own_year AND association_id IN (SELECT wall.associations());
  IF asked IS NULL THEN RETURN; END IF;
  PERFORM FROM grant_year WHERE municipality_id = wall.municipality() AND application_id = asked ORDER BY year FOR UPDATE;
  RETURN QUERY SELECT * FROM wall.own_grant_years(ARRAY[asked]);
END $$;
CREATE FUNCTION wall.renew_own_year(own_year uuid, at_version integer, event uuid, at timestamptz, given jsonb) RETURNS TABLE (administration_id text, assignee_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE renewed grant_year;
BEGIN
  UPDATE grant_year SET version = version + 1, state = 'CONFIRMED', participants = (given ->> 'participants')::integer, volunteers = (given ->> 'volunteers')::integer,
      note = given ->> 'note', confirmed_at = at
    WHERE municipality_id = wall.municipality() AND id = own_year AND version = at_version AND state = 'COMING' AND association_id IN (SELECT wall.associations())
      AND id IN (SELECT seen.id FROM wall.own_grant_years(ARRAY[grant_year.application_id]) seen)
    RETURNING * INTO renewed;
  IF renewed.id IS NULL THEN RETURN; END IF;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (renewed.municipality_id, renewed.administration_id, event, renewed.application_id, at, 'YEAR_CONFIRMED', 'SHARED', wall.person(), renewed.year::text);
  RETURN QUERY SELECT held.administration_id, held.assignee_id FROM application held WHERE held.municipality_id = renewed.municipality_id AND held.id = renewed.application_id;
END $$;

-- What an association asked and was answered: no assessment.
CREATE FUNCTION wall.own_changes(applications uuid[]) RETURNS TABLE (administration_id text, id uuid, version integer, application_id uuid, association_id uuid, kind text,
  wish text, reason text, amount bigint, ends_on date, budget jsonb, state text, asked_at timestamptz, answer text, answered_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT asked.administration_id, asked.id, asked.version, asked.application_id, asked.association_id, asked.kind, asked.wish, asked.reason, asked.amount, asked.ends_on,
    asked.budget, asked.state, asked.asked_at, asked.answer, asked.answered_at
  FROM change_request asked WHERE asked.municipality_id = wall.municipality() AND asked.application_id = ANY (applications) AND asked.association_id IN (SELECT wall.associations())
  ORDER BY asked.application_id, asked.asked_at, asked.id $$;
CREATE FUNCTION wall.own_change(own uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT application_id FROM change_request WHERE municipality_id = wall.municipality() AND id = own AND association_id IN (SELECT wall.associations()) $$;
-- Of a grant of its own whose minutes stand, and never for more than was granted. Answers who works on the case.
CREATE FUNCTION wall.ask_change(own uuid, change uuid, event uuid, given jsonb) RETURNS TABLE (administration_id text, assignee_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  asked application;
  granted bigint;
BEGIN
  SELECT * INTO asked FROM application WHERE municipality_id = wall.municipality() AND id = own AND association_id IN (SELECT wall.associations());
  SELECT amount INTO granted FROM wall.own_applications() seen WHERE seen.id = own AND seen.state IN ('GRANTED', 'PARTLY_GRANTED');
  IF granted IS NULL OR (given ->> 'amount')::bigint >= granted THEN RETURN; END IF;
  INSERT INTO change_request (municipality_id, administration_id, id, application_id, association_id, kind, wish, reason, amount, ends_on, budget, state, asked_at)
    VALUES (asked.municipality_id, asked.administration_id, change, own, asked.association_id, given ->> 'kind', given ->> 'wish', given ->> 'reason',
      (given ->> 'amount')::bigint, (given ->> 'endsOn')::date, given -> 'budget', 'ASKED', (given ->> 'askedAt')::timestamptz)
    ON CONFLICT (municipality_id, application_id) WHERE state IN ('ASKED', 'REFERRED') DO NOTHING;
  IF NOT FOUND THEN RETURN; END IF;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id)
    VALUES (asked.municipality_id, asked.administration_id, event, own, (given ->> 'askedAt')::timestamptz, 'CHANGE_ASKED', 'SHARED', wall.person());
  RETURN QUERY SELECT asked.administration_id, asked.assignee_id;
END $$;
CREATE FUNCTION wall.withdraw_own_change(own uuid, at_version integer, event uuid, at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE taken change_request;
BEGIN
  UPDATE change_request SET version = version + 1, state = 'WITHDRAWN'
    WHERE municipality_id = wall.municipality() AND id = own AND version = at_version AND state IN ('ASKED', 'REFERRED') AND association_id IN (SELECT wall.associations())
    RETURNING * INTO taken;
  IF taken.id IS NULL THEN RETURN false; END IF;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id)
    VALUES (taken.municipality_id, taken.administration_id, event, taken.application_id, at, 'CHANGE_WITHDRAWN', 'SHARED', wall.person());
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION wall.enter_years(), wall.draw_year(), wall.keep_change(), wall.own_grant_years(uuid[]), wall.lock_own_years(uuid),
  wall.renew_own_year(uuid, integer, uuid, timestamptz, jsonb), wall.own_changes(uuid[]), wall.own_change(uuid), wall.ask_change(uuid, uuid, uuid, jsonb),
  wall.withdraw_own_change(uuid, integer, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.own_grant_years(uuid[]), wall.lock_own_years(uuid), wall.renew_own_year(uuid, integer, uuid, timestamptz, jsonb),
  wall.own_changes(uuid[]), wall.own_change(uuid), wall.ask_change(uuid, uuid, uuid, jsonb), wall.withdraw_own_change(uuid, integer, uuid, timestamptz) TO indgang_association;

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
  'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY', 'APPLICATION_CHANGE_ASKED', 'APPLICATION_CHANGE_ANSWERED',
  'APPLICATION_YEAR_CONFIRMED', 'APPLICATION_YEAR_OPENED', 'APPLICATION_YEARS_ENDED'));
