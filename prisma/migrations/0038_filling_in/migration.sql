-- POOL-6: an association answers the pool's own questions in its draft, and lays files on it. What waits to be handed in is the association's own:
-- it lies in a table that no administration and no service desk has a right to, and becomes documents of the case under the same ids.

-- LAW-6, LAW-8: how many days after its round's deadline what was never handed in is thrown away.
ALTER TABLE municipality ADD COLUMN closed_drafts_kept_days INTEGER NOT NULL DEFAULT 90;
ALTER TABLE municipality ADD CONSTRAINT municipality_closed_drafts_bounds CHECK (closed_drafts_kept_days BETWEEN 14 AND 1000);

ALTER TABLE application_draft DROP CONSTRAINT application_draft_content_bound;
ALTER TABLE application_draft ADD CONSTRAINT application_draft_content_bound CHECK (length(content::text) <= 500000);
ALTER TABLE draft_presence DROP CONSTRAINT draft_presence_field_form;
ALTER TABLE draft_presence ADD CONSTRAINT draft_presence_field_form CHECK (field ~ '^([a-zA-Z]{1,40}|answers\.[a-z][a-z0-9_]{0,39})$');

CREATE TABLE "association_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "draft_id" UUID,
    "application_id" UUID,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT,
    "may_hold_cpr" BOOLEAN NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3),

    CONSTRAINT "association_file_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE INDEX "association_file_municipality_id_association_id_requested_at_idx" ON "association_file"("municipality_id", "association_id", "requested_at");
CREATE INDEX "association_file_municipality_id_administration_id_draft_id_idx" ON "association_file"("municipality_id", "administration_id", "draft_id");
-- What a draft that is gone leaves behind belongs to nothing, until the clock has taken the content away.
ALTER TABLE "association_file" ADD CONSTRAINT "association_file_draft_fkey" FOREIGN KEY ("municipality_id", "administration_id", "draft_id") REFERENCES "application_draft"("municipality_id", "administration_id", "id") ON DELETE SET NULL ("draft_id") ON UPDATE CASCADE;
ALTER TABLE "association_file" ADD CONSTRAINT "association_file_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "association_file" ADD CONSTRAINT "association_file_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE association_file
  ADD CONSTRAINT association_file_state_known CHECK (state IN ('AWAITED', 'UNSCANNED', 'READY', 'INFECTED')),
  ADD CONSTRAINT association_file_kind_known CHECK (kind IN ('SIGNED_APPLICATION', 'BUDGET', 'ACCOUNTS', 'STATUTES', 'ANNUAL_REPORT', 'OTHER')),
  ADD CONSTRAINT association_file_format_known CHECK (format IN ('PDF', 'PNG', 'JPEG', 'HEIC', 'DOCX', 'XLSX', 'ODT', 'ODS', 'CSV', 'TEXT')),
  ADD CONSTRAINT association_file_size_positive CHECK (size > 0),
  ADD CONSTRAINT association_file_name_form CHECK (name !~ '[[:cntrl:]/\\]' AND length(name) BETWEEN 1 AND 150),
  ADD CONSTRAINT association_file_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT association_file_waits_for_one_thing CHECK (num_nonnulls(draft_id, application_id) <= 1);
ALTER TABLE association_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE association_file FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY maintenance ON association_file TO %I USING (true) WITH CHECK (true)', current_user); END $$;

-- Which documents an association sent itself: those it sees on its own case.
ALTER TABLE attachment ADD COLUMN from_association BOOLEAN NOT NULL DEFAULT false;

-- By person and seat, as the draft is. Whoever asked for it sends it, once; what has come is nobody's to change.
GRANT SELECT, INSERT, UPDATE (state, sha256, may_hold_cpr, stored_at) ON association_file TO indgang_association;
CREATE POLICY own_association ON association_file FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations()));
CREATE POLICY own_request ON association_file FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations())
    AND requested_by_id = (SELECT wall.person()) AND state = 'AWAITED' AND num_nonnulls(draft_id, application_id) = 1
    AND (draft_id IS NULL OR EXISTS (SELECT FROM application_draft d WHERE d.id = draft_id AND d.association_id = association_file.association_id))
    AND (application_id IS NULL OR EXISTS (SELECT FROM wall.own_applications() a WHERE a.id = application_id AND a.state = 'RETURNED'
      AND a.association_id = association_file.association_id)));
CREATE POLICY own_sending ON association_file FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations())
    AND requested_by_id = (SELECT wall.person()) AND state = 'AWAITED' AND num_nonnulls(draft_id, application_id) = 1)
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('UNSCANNED', 'READY') AND sha256 IS NOT NULL AND stored_at IS NOT NULL);

-- That a file came to a draft, or was taken off, is told to whoever has the draft open.
CREATE FUNCTION wall.tell_file() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.draft_id IS NOT NULL THEN PERFORM pg_notify('indgang_draft', OLD.municipality_id || ':' || OLD.draft_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_file AFTER UPDATE ON association_file FOR EACH ROW EXECUTE FUNCTION wall.tell_file();

-- Takes a file off what it waits with. False when it is not the person's to take, or was handed in.
CREATE FUNCTION wall.drop_own_file(file uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE association_file SET draft_id = NULL, application_id = NULL
    WHERE municipality_id = wall.municipality() AND id = file AND association_id IN (SELECT wall.associations());
  RETURN FOUND;
END $$;

-- Documents that an association sent itself, on cases of its own.
CREATE FUNCTION wall.own_documents() RETURNS TABLE (id uuid, administration_id text, application_id uuid, association_id uuid, state text, kind text, name text,
  format text, size integer, sha256 text, may_hold_cpr boolean, sent_at timestamptz, is_struck boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT file.id, file.administration_id, application.id, application.association_id, file.state, attachment.kind, file.name, file.format, file.size, file.sha256,
    file.may_hold_cpr, attachment.attached_at, attachment.state = 'WITHDRAWN'
  FROM application
    JOIN attachment ON attachment.municipality_id = application.municipality_id AND attachment.application_id = application.id
    JOIN stored_file file ON file.municipality_id = attachment.municipality_id AND file.id = attachment.file_id
  WHERE application.municipality_id = wall.municipality() AND application.association_id IN (SELECT wall.associations())
    AND attachment.from_association AND attachment.state <> 'REMOVED'
  ORDER BY attachment.attached_at, file.id $$;

-- What was answered on an own case, as it stands now, and how the case came the first time.
CREATE FUNCTION wall.own_answers(applications uuid[]) RETURNS TABLE (id uuid, form_id uuid, answers jsonb, channel text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT application.id, answered.form_id, answered.answers, application.channel::text
  FROM application LEFT JOIN LATERAL (SELECT given.form_id, given.answers FROM application_answers given
    WHERE given.municipality_id = application.municipality_id AND given.application_id = application.id ORDER BY given.revision DESC LIMIT 1) answered ON true
  WHERE application.municipality_id = wall.municipality() AND application.id = ANY (applications)
    AND application.association_id IN (SELECT wall.associations()) $$;

-- POOL-6, POOL-7, POOL-17: the form that a round asks by: the one chosen for it, or else the one in force when it opens. As the domain says it.
CREATE FUNCTION wall.form_of_round(municipality integer, round uuid, of_kind text) RETURNS uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$ SELECT form.id FROM funding_round JOIN pool_form form ON form.municipality_id = funding_round.municipality_id AND form.pool_id = funding_round.pool_id
    LEFT JOIN round_form chosen ON chosen.municipality_id = form.municipality_id AND chosen.round_id = funding_round.id AND chosen.form_id = form.id
  WHERE funding_round.municipality_id = municipality AND funding_round.id = round AND form.kind = of_kind AND form.state = 'PUBLISHED'
    AND (chosen.form_id IS NOT NULL OR form.valid_from <= funding_round.opens_at)
  ORDER BY chosen.form_id IS NULL, form.valid_from DESC, form.number DESC LIMIT 1 $$;

-- Whether an association may apply in a round on that form (null: on none): the full one, or the simplified one when the pool gave it something before.
CREATE FUNCTION wall.asks_in_round(municipality integer, round uuid, association uuid, form uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$ SELECT form IS NOT DISTINCT FROM wall.form_of_round(municipality, round, 'FULL')
    OR (form = wall.form_of_round(municipality, round, 'RENEWAL') AND EXISTS (SELECT FROM grant_given given
      JOIN funding_round ON funding_round.municipality_id = given.municipality_id AND funding_round.id = round AND funding_round.pool_id = given.pool_id
      WHERE given.municipality_id = municipality AND given.association_id = association)) $$;

-- Makes documents of a case of what an association sent. A part of the two functions after it; answers the names. What has not come, or holds a virus, stays behind.
CREATE FUNCTION wall.hand_in_files(municipality integer, draft uuid, own uuid, application uuid, arrived timestamptz) RETURNS SETOF text
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY WITH sent AS (
    DELETE FROM association_file WHERE municipality_id = municipality AND (draft_id = draft OR application_id = own) AND state IN ('UNSCANNED', 'READY') RETURNING *),
  kept AS (
    INSERT INTO stored_file (municipality_id, administration_id, id, state, name, format, size, sha256, may_hold_cpr, requested_by_id, requested_at, stored_at)
    SELECT sent.municipality_id, sent.administration_id, sent.id, sent.state, sent.name, sent.format, sent.size, sent.sha256, sent.may_hold_cpr, sent.requested_by_id,
      sent.requested_at, sent.stored_at FROM sent),
  attached AS (
    INSERT INTO attachment (municipality_id, administration_id, id, version, application_id, file_id, state, kind, attached_at, attached_by_id, from_association)
    SELECT sent.municipality_id, sent.administration_id, sent.id, 1, application, sent.id, 'ATTACHED', sent.kind, arrived, sent.requested_by_id, true FROM sent)
  SELECT sent.name FROM sent ORDER BY sent.requested_at, sent.id;
END $$;

-- POOL-3: the one way in. As before, with what the round's form asks and what was sent along.
CREATE OR REPLACE FUNCTION wall.hand_in_draft(draft uuid, at_version integer, application uuid, event uuid, given jsonb) RETURNS text
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
  IF NOT wall.asks_in_round(own.municipality_id, own.round_id, own.association_id, (given ->> 'formId')::uuid) THEN
    RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: a draft is handed in on the form of its round';
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
  IF given ->> 'formId' IS NOT NULL THEN
    INSERT INTO application_answers (municipality_id, administration_id, application_id, revision, form_id, answers, recorded_at)
      VALUES (own.municipality_id, own.administration_id, application, 1, (given ->> 'formId')::uuid, given -> 'answers', arrived);
  END IF;
  -- They came with the application: its arrival says it all.
  PERFORM wall.hand_in_files(own.municipality_id, draft, NULL, application, arrived);
  DELETE FROM application_draft WHERE municipality_id = own.municipality_id AND id = draft;
  RETURN number;
END $$;

-- POOL-6: what was missing comes from the association itself. As before, with answers that were mended and documents that were added.
CREATE OR REPLACE FUNCTION wall.complete_own_application(own uuid, at_version integer, event uuid, said text, given jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  administration text;
  arrived CONSTANT timestamptz := date_trunc('milliseconds', now());
BEGIN
  UPDATE application SET version = version + 1, state = 'RECEIVED', waits_for = 'SERVICE_DESK', due_on = (given ->> 'dueOn')::date, title = given ->> 'title',
      purpose = given ->> 'purpose', applied_amount = (SELECT sum((line ->> 'amount')::bigint) FROM jsonb_array_elements(given -> 'budget') AS entry (line)),
      target_groups = ARRAY(SELECT jsonb_array_elements_text(given -> 'targetGroups'))::target_group[],
      participants = (given ->> 'participants')::integer, volunteers = (given ->> 'volunteers')::integer
    WHERE municipality_id = wall.municipality() AND id = own AND version = at_version AND state = 'RETURNED' AND association_id IN (SELECT wall.associations())
    RETURNING administration_id INTO administration;
  IF administration IS NULL THEN RETURN false; END IF;
  PERFORM wall.write_application_lists(wall.municipality(), administration, own, given);
  -- On the form that it was filled in on, whatever the pool asks by now.
  INSERT INTO application_answers (municipality_id, administration_id, application_id, revision, form_id, answers, recorded_at)
    SELECT last.municipality_id, last.administration_id, own, last.revision + 1, last.form_id, given -> 'answers', arrived
    FROM (SELECT * FROM application_answers WHERE municipality_id = wall.municipality() AND application_id = own ORDER BY revision DESC LIMIT 1) AS last
    WHERE jsonb_typeof(given -> 'answers') = 'object' AND last.answers <> given -> 'answers';
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    SELECT wall.municipality(), administration, gen_random_uuid(), own, arrived, 'DOCUMENT_ADDED', 'SHARED', wall.person(), sent
    FROM wall.hand_in_files(wall.municipality(), NULL, own, own, arrived) AS sent;
  UPDATE formal_check SET missing = NULL, due_on = NULL WHERE municipality_id = wall.municipality() AND application_id = own;
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (wall.municipality(), administration, event, own, now(), 'COMPLETED_BY_ASSOCIATION', 'SHARED', wall.person(), said);
  RETURN true;
END $$;

-- What time does with files, those of associations among them. Theirs leave no trace in an administration's chain.
CREATE OR REPLACE FUNCTION wall.files_to_scan(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT f.id FROM (SELECT id, requested_at FROM stored_file WHERE municipality_id = wall.municipality() AND state = 'UNSCANNED'
    UNION ALL SELECT id, requested_at FROM association_file WHERE municipality_id = wall.municipality() AND state = 'UNSCANNED') AS f
  ORDER BY f.requested_at, f.id LIMIT most $$;
CREATE OR REPLACE FUNCTION wall.note_scan(file uuid, is_clean boolean) RETURNS TABLE (administration text) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ WITH kept AS (UPDATE stored_file f SET state = CASE WHEN is_clean THEN 'READY' ELSE 'INFECTED' END
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.state = 'UNSCANNED' RETURNING f.administration_id),
  own AS (UPDATE association_file f SET state = CASE WHEN is_clean THEN 'READY' ELSE 'INFECTED' END
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.state = 'UNSCANNED' RETURNING 'shared')
  SELECT * FROM kept UNION ALL SELECT * FROM own $$;
-- Waits with nothing, or with a case that waits for nothing from its association; or was asked for long ago and never came.
CREATE FUNCTION wall.is_left_behind(f association_file) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$ SELECT (f.draft_id IS NULL AND NOT EXISTS (SELECT FROM application WHERE application.municipality_id = f.municipality_id AND application.id = f.application_id
      AND application.state = 'RETURNED'))
    OR (f.state = 'AWAITED' AND f.requested_at < now() - interval '25 hours') $$;
CREATE OR REPLACE FUNCTION wall.files_to_remove(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT due.id FROM (
    SELECT f.id, f.requested_at FROM stored_file f
      LEFT JOIN attachment a ON a.municipality_id = f.municipality_id AND a.administration_id = f.administration_id AND a.file_id = f.id
      WHERE f.municipality_id = wall.municipality() AND f.state <> 'ERASED'
        AND ((a.id IS NULL AND f.requested_at < now() - interval '25 hours') OR a.state = 'REMOVED')
    UNION ALL SELECT f.id, f.requested_at FROM association_file f WHERE f.municipality_id = wall.municipality() AND wall.is_left_behind(f)) AS due
  ORDER BY due.requested_at, due.id LIMIT most $$;
CREATE OR REPLACE FUNCTION wall.forget_file(file uuid) RETURNS TABLE (administration text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY UPDATE stored_file f SET state = 'ERASED', sha256 = NULL
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.state <> 'ERASED'
      AND EXISTS (SELECT FROM attachment a WHERE a.municipality_id = f.municipality_id AND a.file_id = f.id AND a.state = 'REMOVED')
    RETURNING f.administration_id;
  RETURN QUERY DELETE FROM stored_file f
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.requested_at < now() - interval '25 hours'
      AND NOT EXISTS (SELECT FROM attachment a WHERE a.municipality_id = f.municipality_id AND a.file_id = f.id)
    RETURNING f.administration_id;
  RETURN QUERY DELETE FROM association_file f WHERE f.municipality_id = wall.municipality() AND f.id = file AND wall.is_left_behind(f) RETURNING 'shared';
END $$;

-- LAW-6, LAW-8: throws away what was never handed in, so many days after its round's deadline; answers which ones.
CREATE FUNCTION wall.forget_closed_drafts(at timestamptz, most integer) RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM application_draft gone USING (SELECT draft.municipality_id, draft.id FROM application_draft draft
      JOIN funding_round round ON round.municipality_id = draft.municipality_id AND round.id = draft.round_id
      JOIN municipality ON municipality.id = draft.municipality_id
    WHERE draft.municipality_id = wall.municipality() AND round.deadline_at + make_interval(days => municipality.closed_drafts_kept_days) < at
    ORDER BY round.deadline_at, draft.id LIMIT most) AS due
  WHERE gone.municipality_id = due.municipality_id AND gone.id = due.id RETURNING gone.id $$;
ALTER TABLE duty DROP CONSTRAINT duty_name_known;
ALTER TABLE duty ADD CONSTRAINT duty_name_known CHECK (name IN ('REFERRALS', 'REMINDERS', 'DIGESTS', 'MAIL', 'DRAFTS'));

REVOKE ALL ON FUNCTION wall.tell_file(), wall.drop_own_file(uuid), wall.own_documents(), wall.own_answers(uuid[]), wall.form_of_round(integer, uuid, text),
  wall.asks_in_round(integer, uuid, uuid, uuid), wall.hand_in_files(integer, uuid, uuid, uuid, timestamptz), wall.is_left_behind(association_file),
  wall.forget_closed_drafts(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.drop_own_file(uuid), wall.own_documents(), wall.own_answers(uuid[]) TO indgang_association;
GRANT EXECUTE ON FUNCTION wall.forget_closed_drafts(timestamptz, integer) TO indgang_clock;
