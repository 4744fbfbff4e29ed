-- POOL-7: a draft says which of its round's forms it is written on: the full one, or the simplified one for whoever goes on with a grant.
ALTER TABLE "application_draft" ADD COLUMN "form_kind" TEXT NOT NULL DEFAULT 'FULL';
ALTER TABLE application_draft ADD CONSTRAINT application_draft_form_kind_known CHECK (form_kind IN ('FULL', 'RENEWAL'));

-- POOL-3: the one way in. As before, on the form of the draft's own kind; the simplified one still asks for an earlier grant.
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
  IF (given ->> 'formId')::uuid IS DISTINCT FROM wall.form_of_round(own.municipality_id, own.round_id, own.form_kind)
    OR NOT wall.asks_in_round(own.municipality_id, own.round_id, own.association_id, (given ->> 'formId')::uuid) THEN
    RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: a draft is handed in on its own form of its round';
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

-- POOL-7, POOL-11: a later year of a running grant owes its own accounts once it is given, by the terms of the round that granted the years. The
-- domain's accountsOwed says the same. The first year's are owed from the decision on.
CREATE FUNCTION wall.owe_accounts_of_years(municipality integer, opened uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO grant_accounts (municipality_id, administration_id, id, application_id, association_id, pool_id, year, amount, demand, period_ends_on, due_on, state, document_ids)
    SELECT given.municipality_id, given.administration_id, gen_random_uuid(), given.application_id, given.association_id, given.pool_id, given.year, given.amount,
      CASE WHEN holding.auditor_threshold IS NOT NULL AND (given.amount > holding.auditor_threshold
        OR (given.amount = holding.auditor_threshold AND holding.auditor_threshold_inclusive)) THEN 'AUTHORISED' ELSE 'ELECTED' END,
      make_date(given.year, 12, 31), (make_date(given.year + 1, 1, 1) + make_interval(months => holding.accounts_due_months))::date - 1, 'OWED', '{}'
    FROM grant_year given JOIN application ON application.municipality_id = given.municipality_id AND application.id = given.application_id
      JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id,
      LATERAL (SELECT terms.* FROM pool_terms terms WHERE terms.municipality_id = application.municipality_id AND terms.pool_id = application.pool_id
        AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY terms.valid_from DESC LIMIT 1) holding
    WHERE given.municipality_id = municipality AND given.id = ANY (opened) AND given.state = 'OPENED'
    ON CONFLICT (municipality_id, administration_id, application_id, year) DO NOTHING $$;
CREATE FUNCTION wall.owe_accounts_of_year() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM wall.owe_accounts_of_years(NEW.municipality_id, ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER owe_accounts AFTER UPDATE OF state ON grant_year FOR EACH ROW WHEN (NEW.state = 'OPENED' AND OLD.state <> 'OPENED')
  EXECUTE FUNCTION wall.owe_accounts_of_year();
-- The years that were given before.
SELECT wall.owe_accounts_of_years(id, ARRAY(SELECT given.id FROM grant_year given WHERE given.municipality_id = municipality.id AND given.state = 'OPENED')) FROM municipality;
REVOKE ALL ON FUNCTION wall.owe_accounts_of_years(integer, uuid[]), wall.owe_accounts_of_year() FROM PUBLIC;
