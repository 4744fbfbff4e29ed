-- POOL-12: the goals of a grant are evaluated afterwards and made visible. A report is begun when the minutes of what was granted stand; its goals are those of
-- the application, until the office and the association agree on others. What is approved is everybody's; before that it is walled as its case is.
ALTER TYPE "timeline_event_kind" ADD VALUE 'OUTCOME_GOALS_CHANGED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'OUTCOME_HANDED_IN';
ALTER TYPE "timeline_event_kind" ADD VALUE 'OUTCOME_RETURNED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'OUTCOME_APPROVED';

-- POOL-17: whole months from the end of the years that the money is for.
ALTER TABLE "pool_terms" ADD COLUMN "outcome_due_months" INTEGER NOT NULL DEFAULT 3;
ALTER TABLE pool_terms ADD CONSTRAINT pool_terms_outcome_bounds CHECK (outcome_due_months BETWEEN 1 AND 60);

CREATE TABLE "outcome_report" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "target_groups" "target_group"[],
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "channel" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "people_reached" INTEGER,
    "volunteers" INTEGER,
    "handed_in_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "outcome_report_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "outcome_goal" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "target" INTEGER,
    "unit" TEXT,
    "verdict" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "figure" INTEGER,

    CONSTRAINT "outcome_goal_pkey" PRIMARY KEY ("municipality_id","report_id","position")
);
CREATE TABLE "outcome_evaluation" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "verdict" TEXT,
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "outcome_evaluation_pkey" PRIMARY KEY ("municipality_id","report_id","position")
);
CREATE TABLE "outcome_draft" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "association_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outcome_draft_pkey" PRIMARY KEY ("municipality_id","report_id")
);
CREATE UNIQUE INDEX "outcome_report_municipality_id_administration_id_id_key" ON "outcome_report"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "outcome_report_municipality_id_application_id_key" ON "outcome_report"("municipality_id", "application_id");
CREATE INDEX "outcome_report_municipality_id_pool_id_state_year_idx" ON "outcome_report"("municipality_id", "pool_id", "state", "year");
CREATE INDEX "outcome_report_municipality_id_association_id_idx" ON "outcome_report"("municipality_id", "association_id");
CREATE INDEX "outcome_report_municipality_id_administration_id_state_due_on_idx" ON "outcome_report"("municipality_id", "administration_id", "state", "due_on");
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_pool_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_round_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_goal" ADD CONSTRAINT "outcome_goal_report_fkey" FOREIGN KEY ("municipality_id", "administration_id", "report_id") REFERENCES "outcome_report"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_evaluation" ADD CONSTRAINT "outcome_evaluation_report_fkey" FOREIGN KEY ("municipality_id", "administration_id", "report_id") REFERENCES "outcome_report"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_draft" ADD CONSTRAINT "outcome_draft_report_fkey" FOREIGN KEY ("municipality_id", "administration_id", "report_id") REFERENCES "outcome_report"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "outcome_draft" ADD CONSTRAINT "outcome_draft_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE outcome_report
  ADD CONSTRAINT outcome_report_state_known CHECK (state IN ('AWAITED', 'HANDED_IN', 'RETURNED', 'APPROVED')),
  ADD CONSTRAINT outcome_report_channel_known CHECK (channel IN ('PAPER', 'DIGITAL')),
  ADD CONSTRAINT outcome_report_handed_in CHECK (state = 'AWAITED' OR (handed_in_at IS NOT NULL AND channel IS NOT NULL)),
  ADD CONSTRAINT outcome_report_approved CHECK ((state = 'APPROVED') = (approved_at IS NOT NULL)),
  -- What was said with a change is between the office and the association: what is public carries none of it.
  ADD CONSTRAINT outcome_report_says_why CHECK (CASE state WHEN 'RETURNED' THEN length(trim(note)) > 0 WHEN 'AWAITED' THEN true ELSE note IS NULL END),
  ADD CONSTRAINT outcome_report_counts CHECK (people_reached >= 0 AND volunteers >= 0);
ALTER TABLE outcome_goal
  ADD CONSTRAINT outcome_goal_position_positive CHECK (position > 0),
  ADD CONSTRAINT outcome_goal_verdict_known CHECK (verdict IN ('REACHED', 'PARTLY', 'NOT_REACHED')),
  ADD CONSTRAINT outcome_goal_figures CHECK (target > 0 AND figure >= 0),
  ADD CONSTRAINT outcome_goal_target_has_unit CHECK (target IS NULL OR length(trim(unit)) > 0);
ALTER TABLE outcome_evaluation ADD CONSTRAINT outcome_evaluation_verdict_known CHECK (verdict IN ('REACHED', 'PARTLY', 'NOT_REACHED'));
ALTER TABLE outcome_draft ADD CONSTRAINT outcome_draft_content_bound CHECK (length(content::text) <= 200000);

-- POOL-12, POOL-17: what was granted has to be told of, by the terms that the round was announced with: as the domain's outcomeDueOn. It is begun
-- when the minutes stand, since the association reads it. As the owner: no seat begins a report by itself.
CREATE FUNCTION wall.begin_outcomes(municipality integer, applications uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH begun AS (
    INSERT INTO outcome_report (municipality_id, administration_id, id, application_id, pool_id, round_id, association_id, year, title, target_groups, due_on, state)
      SELECT application.municipality_id, application.administration_id, gen_random_uuid(), application.id, application.pool_id, round.id, application.association_id,
        round.year, application.title, application.target_groups, greatest(
          (make_date(round.year + COALESCE(round.years, 1), 1, 1) + make_interval(months => rules.months) - interval '1 day')::date,
          ((decision.decided_at AT TIME ZONE 'Europe/Copenhagen')::date + make_interval(months => rules.months))::date), 'AWAITED'
      FROM decision JOIN application ON application.municipality_id = decision.municipality_id AND application.id = decision.application_id
        JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id,
        LATERAL (SELECT COALESCE((SELECT terms.outcome_due_months FROM pool_terms terms WHERE terms.municipality_id = application.municipality_id
            AND terms.pool_id = application.pool_id AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date)
            ORDER BY terms.valid_from DESC LIMIT 1), 3) AS months) rules
      WHERE decision.municipality_id = municipality AND decision.application_id = ANY (applications) AND decision.amount > 0
      ON CONFLICT (municipality_id, application_id) DO NOTHING
      RETURNING municipality_id, administration_id, id, application_id)
  INSERT INTO outcome_goal (municipality_id, administration_id, report_id, position, text, measure)
    SELECT begun.municipality_id, begun.administration_id, begun.id, goal.position, goal.text, goal.measure
    FROM begun JOIN application_goal goal ON goal.municipality_id = begun.municipality_id AND goal.application_id = begun.application_id $$;
CREATE FUNCTION wall.begin_outcomes_of_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM wall.begin_outcomes(NEW.municipality_id, ARRAY(SELECT item.application_id FROM meeting_item item
    WHERE item.municipality_id = NEW.municipality_id AND item.meeting_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER begin_outcomes AFTER UPDATE OF state ON committee_meeting FOR EACH ROW WHEN (NEW.state = 'CLOSED' AND OLD.state <> 'CLOSED')
  EXECUTE FUNCTION wall.begin_outcomes_of_meeting();
-- What is taken down from a meeting of which the minutes stand already, as whoever loads earlier years does.
CREATE FUNCTION wall.begin_outcomes_of_decisions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM wall.begin_outcomes(found.municipality_id, array_agg(found.application_id)) FROM (SELECT added.municipality_id, added.application_id FROM added
    JOIN meeting_item item ON item.municipality_id = added.municipality_id AND item.id = added.meeting_item_id
    JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED') found
    GROUP BY found.municipality_id;
  RETURN NULL;
END $$;
CREATE TRIGGER begin_outcomes AFTER INSERT ON decision REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION wall.begin_outcomes_of_decisions();

-- What was granted before there were reports; what would be late by now gets the time that everybody gets.
SELECT wall.begin_outcomes(id, ARRAY(SELECT item.application_id FROM meeting_item item JOIN committee_meeting meeting
  ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED' WHERE item.municipality_id = municipality.id)) FROM municipality;
UPDATE outcome_report SET due_on = (now() + interval '3 months')::date WHERE due_on < (now() + interval '3 months')::date;

-- LAW-5: what is done with a report stands in its case's history, whoever does it. As the owner, since an association writes into no history.
CREATE FUNCTION wall.tell_outcome() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.application_id, now(),
      (CASE WHEN NEW.state = OLD.state THEN 'OUTCOME_GOALS_CHANGED' ELSE 'OUTCOME_' || NEW.state END)::timeline_event_kind, 'SHARED', wall.person(), NEW.note);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_outcome AFTER UPDATE OF state, note ON outcome_report FOR EACH ROW
  WHEN (NEW.state <> OLD.state OR NEW.version <> OLD.version AND NEW.note IS NOT NULL) EXECUTE FUNCTION wall.tell_outcome();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['outcome_report', 'outcome_goal', 'outcome_evaluation', 'outcome_draft'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- A report: its own administration's and the service desk's (POOL-2), its association's, and everybody's once it is approved.
GRANT SELECT ON outcome_report, outcome_goal, outcome_evaluation TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT UPDATE (version, state, channel, summary, people_reached, volunteers, handed_in_at, note) ON outcome_report TO indgang_staff, indgang_servicedesk, indgang_association;
GRANT UPDATE (due_on, approved_at) ON outcome_report TO indgang_staff;
CREATE POLICY reads ON outcome_report FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_public USING (municipality_id = (SELECT wall.municipality())
  AND (state = 'APPROVED' OR administration_id = (SELECT wall.seat()) OR (SELECT wall.seat()) = 'servicedesk'));
CREATE POLICY own_reads ON outcome_report FOR SELECT TO indgang_association USING (municipality_id = (SELECT wall.municipality())
  AND (state = 'APPROVED' OR association_id IN (SELECT wall.associations())));
CREATE POLICY own_administration ON outcome_report FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_writes ON outcome_report FOR UPDATE TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND state IN ('AWAITED', 'RETURNED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state = 'HANDED_IN' AND channel = 'PAPER');
CREATE POLICY own_writes ON outcome_report FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()) AND state IN ('AWAITED', 'RETURNED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()) AND state = 'HANDED_IN' AND channel = 'DIGITAL');

-- A goal is read with its report. What everybody reads is not changed while they may read it.
GRANT UPDATE (verdict, words, figure) ON outcome_goal TO indgang_staff, indgang_servicedesk, indgang_association;
GRANT INSERT, DELETE, UPDATE (text, measure, target, unit) ON outcome_goal TO indgang_staff;
CREATE POLICY reads ON outcome_goal FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public USING (municipality_id = (SELECT wall.municipality())
  AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_goal.municipality_id AND report.id = outcome_goal.report_id));
CREATE POLICY own_administration ON outcome_goal TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_goal.municipality_id AND report.id = outcome_goal.report_id AND report.state <> 'APPROVED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_goal.municipality_id AND report.id = outcome_goal.report_id AND report.state <> 'APPROVED'));
-- Of a report that is awaited, the association and the desk see those that they may hand in.
CREATE POLICY writes ON outcome_goal FOR UPDATE TO indgang_servicedesk, indgang_association USING (municipality_id = (SELECT wall.municipality())
  AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_goal.municipality_id AND report.id = outcome_goal.report_id
    AND report.state IN ('AWAITED', 'RETURNED')));

-- The administration's own evaluation is its own until the report is approved; the service desk, which assesses nothing, reads it no sooner than everybody (POOL-2).
GRANT INSERT, DELETE, UPDATE (verdict, words) ON outcome_evaluation TO indgang_staff;
CREATE POLICY own_administration ON outcome_evaluation TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_evaluation.municipality_id AND report.id = outcome_evaluation.report_id
      AND report.state <> 'APPROVED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_evaluation.municipality_id AND report.id = outcome_evaluation.report_id
      AND report.state <> 'APPROVED'));
CREATE POLICY reads ON outcome_evaluation FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public USING (municipality_id = (SELECT wall.municipality())
  AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_evaluation.municipality_id AND report.id = outcome_evaluation.report_id
    AND report.state = 'APPROVED'));

-- What an association writes before it hands in is its own, as an application's draft is.
GRANT SELECT, INSERT, DELETE, UPDATE (version, content, updated_at) ON outcome_draft TO indgang_association;
CREATE POLICY own_association ON outcome_draft TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()));

-- Who has the case of a report that the person's association hands in: whoever is told of it. No word of the case.
CREATE FUNCTION wall.outcome_holder(report uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT application.assignee_id FROM outcome_report own JOIN application ON application.municipality_id = own.municipality_id AND application.id = own.application_id
  WHERE own.municipality_id = wall.municipality() AND own.id = report AND own.association_id IN (SELECT wall.associations()) $$;

-- What falls due, for the clock: whose it is and whose move, and not a word of what it says.
CREATE FUNCTION wall.due_outcomes(at timestamptz, from_day date, to_day date)
RETURNS TABLE (administration text, id uuid, application uuid, case_number text, due_on date, assignee uuid, association uuid, told_association boolean, told_office boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT due.* FROM (SELECT report.administration_id, report.id, report.application_id, application.case_number, report.due_on, application.assignee_id, report.association_id,
      EXISTS (SELECT FROM reminder told WHERE told.municipality_id = report.municipality_id AND told.subject_id = report.id AND told.due_on = report.due_on AND told.kind = word.kind) AS told_association,
      EXISTS (SELECT FROM reminder told WHERE told.municipality_id = report.municipality_id AND told.subject_id = report.application_id AND told.due_on = report.due_on AND told.kind = word.kind) AS told_office
    FROM outcome_report report JOIN application ON application.municipality_id = report.municipality_id AND application.id = report.application_id,
      LATERAL (SELECT CASE WHEN report.due_on < (at AT TIME ZONE 'Europe/Copenhagen')::date THEN 'DUE_CASE_OUTCOME_PASSED' ELSE 'DUE_CASE_OUTCOME_SOON' END AS kind) word
    WHERE report.municipality_id = wall.municipality() AND report.state IN ('AWAITED', 'RETURNED') AND report.due_on BETWEEN from_day AND to_day) due
  WHERE NOT (due.told_association AND due.told_office) $$;
CREATE INDEX outcome_falls_due ON outcome_report (municipality_id, due_on) WHERE state IN ('AWAITED', 'RETURNED');
REVOKE ALL ON FUNCTION wall.begin_outcomes(integer, uuid[]), wall.begin_outcomes_of_meeting(), wall.begin_outcomes_of_decisions(), wall.tell_outcome(), wall.outcome_holder(uuid), wall.due_outcomes(timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.due_outcomes(timestamptz, date, date) TO indgang_clock;
GRANT EXECUTE ON FUNCTION wall.outcome_holder(uuid) TO indgang_association;

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
  'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY',
  'APPLICATION_OUTCOME_HANDED_IN', 'APPLICATION_OUTCOME_RETURNED', 'APPLICATION_OUTCOME_APPROVED',
  'APPLICATION_OUTCOME_GOALS_CHANGED', 'DUE_CASE_OUTCOME_SOON', 'DUE_CASE_OUTCOME_PASSED'));
