-- POOL-8: terms name the bodies with a right to be heard; a decision waits for them, and for everybody else who was asked about the case, unless it is
-- written why it does not.
ALTER TABLE "pool_terms" ADD COLUMN "heard_bodies" UUID[] DEFAULT ARRAY[]::UUID[];
ALTER TABLE "decision" ADD COLUMN "hearing_deviation" TEXT;
ALTER TABLE pool_terms ADD CONSTRAINT pool_terms_heard_bounds CHECK (cardinality(heard_bodies) <= 20);
ALTER TABLE decision ADD CONSTRAINT decision_deviation_said CHECK (length(btrim(hearing_deviation)) BETWEEN 1 AND 4000);

CREATE FUNCTION wall.know_heard_bodies() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(NEW.heard_bodies) named WHERE NOT EXISTS (SELECT FROM forum_body body WHERE body.municipality_id = NEW.municipality_id AND body.id = named)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'who is to be heard is a body of the municipality';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER know_heard_bodies BEFORE INSERT OR UPDATE ON pool_terms FOR EACH ROW WHEN (NEW.heard_bodies <> '{}') EXECUTE FUNCTION wall.know_heard_bodies();

-- Who is to be heard on cases of the seat's own administration: whoever was asked in a hearing that was sent and not taken back, and whom the round's
-- terms name and nobody asked (without a date). That, until when, and whether an answer is there: not a word of it.
CREATE FUNCTION wall.case_voices(cases uuid[]) RETURNS TABLE (application_id uuid, body_id uuid, association_id uuid, answer_by timestamptz, has_answered boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH asked AS (SELECT * FROM application WHERE municipality_id = wall.municipality() AND administration_id = wall.seat() AND id = ANY (cases)),
  voice AS (
    SELECT asked.id, party.body_id, party.association_id, hearing.answer_by,
      EXISTS (SELECT FROM hearing_answer answer WHERE answer.municipality_id = party.municipality_id AND answer.party_id = party.id) AS has_answered
    FROM asked
    JOIN hearing_case heard ON heard.municipality_id = asked.municipality_id AND heard.application_id = asked.id
    JOIN hearing ON hearing.municipality_id = heard.municipality_id AND hearing.id = heard.hearing_id AND hearing.state IN ('SENT', 'SUMMED_UP')
    JOIN hearing_party party ON party.municipality_id = hearing.municipality_id AND party.hearing_id = hearing.id)
  SELECT * FROM voice
  UNION ALL
  SELECT asked.id, named, NULL, NULL, false FROM asked
  JOIN funding_round round ON round.municipality_id = asked.municipality_id AND round.id = asked.round_id
  CROSS JOIN LATERAL (SELECT holding.heard_bodies FROM pool_terms holding WHERE holding.municipality_id = asked.municipality_id AND holding.pool_id = asked.pool_id
    AND holding.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY holding.valid_from DESC LIMIT 1) terms
  CROSS JOIN LATERAL unnest(terms.heard_bodies) named
  WHERE NOT EXISTS (SELECT FROM voice WHERE voice.id = asked.id AND voice.body_id = named) $$;

-- The rule says so, and this does: whatever SQL a seat sends, a case is not decided before those who are to be heard were.
CREATE FUNCTION wall.decide_after_hearing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NOT NULL AND NEW.hearing_deviation IS NULL AND EXISTS (SELECT FROM wall.case_voices(ARRAY[NEW.application_id]) voice
    WHERE voice.answer_by IS NULL OR (NOT voice.has_answered AND voice.answer_by >= clock_timestamp())) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied by row-level security: the case waits for those who are to be heard';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decide_after_hearing BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION wall.decide_after_hearing();
REVOKE ALL ON FUNCTION wall.know_heard_bodies(), wall.case_voices(uuid[]), wall.decide_after_hearing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.case_voices(uuid[]) TO indgang_staff;

-- What a list of cases is narrowed by, carried on the case like place and size: the year of its round. A round's year moves until it opens.
ALTER TABLE application ADD COLUMN year integer;
CREATE FUNCTION wall.write_case_year() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT round.year INTO NEW.year FROM funding_round round WHERE round.municipality_id = NEW.municipality_id AND round.id = NEW.round_id;
  RETURN NEW;
END $$;
CREATE TRIGGER write_case_year BEFORE INSERT ON application FOR EACH ROW EXECUTE FUNCTION wall.write_case_year();
CREATE FUNCTION wall.carry_round_year() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE application SET year = NEW.year WHERE municipality_id = NEW.municipality_id AND round_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER carry_round_year AFTER UPDATE OF year ON funding_round FOR EACH ROW WHEN (OLD.year <> NEW.year) EXECUTE FUNCTION wall.carry_round_year();
REVOKE ALL ON FUNCTION wall.write_case_year(), wall.carry_round_year() FROM PUBLIC;
ALTER TABLE application DISABLE TRIGGER USER;
UPDATE application SET year = (SELECT round.year FROM funding_round round WHERE round.municipality_id = application.municipality_id AND round.id = round_id);
ALTER TABLE application ENABLE TRIGGER USER;
CREATE INDEX application_list_year_due ON application (municipality_id, administration_id, year, due_order, id);
-- A pool's list of a year: open cases come first in the order, so that along it a closed year is found last.
CREATE INDEX application_list_pool_year_due ON application (municipality_id, pool_id, year, due_order, id);

-- The two longest words are looked up in the trigram index together: what both leave is far less than what one does.
CREATE OR REPLACE FUNCTION wall.search_applications(words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own constant integer := wall.municipality();
  asking constant text := wall.seat();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC, word LIMIT 1);
  other constant text := coalesce((SELECT word FROM unnest(words) AS word WHERE length(word) >= 5 ORDER BY length(word) DESC, word OFFSET 1 LIMIT 1), longest);
BEGIN
  IF length(longest) >= 5 THEN
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE longest AND search_text LIKE other AND search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk');
  ELSE
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk');
  END IF;
END $$;

-- POOL-3: people are told when a round opens by the clock.
ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',
  'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED', 'REFERRAL_OVERDUE',
  'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN', 'HEARING_SUMMED_UP',
  'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED', 'FORUM_MEETING_PLANNED', 'FORUM_MEETING_CALLED',
  'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED', 'FORUM_MINUTES_READY', 'FORUM_MINUTES_APPROVED',
  'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED', 'AGENDA_CHAIR_CONTACTED', 'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED',
  'NOMINATION_RECEIVED', 'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE', 'DUE_CASE_SOON', 'DUE_CASE_PASSED', 'DUE_MEETING',
  'DUE_HEARING_ANSWER', 'DUE_HEARING_ENDED', 'APPLICATION_HANDED_IN', 'APPLICATION_RETURNED', 'APPLICATION_WITHDRAWN',
  'APPLICATION_OUTCOME_HANDED_IN', 'APPLICATION_OUTCOME_RETURNED', 'APPLICATION_OUTCOME_APPROVED',
  'APPLICATION_OUTCOME_GOALS_CHANGED', 'DUE_CASE_OUTCOME_SOON', 'DUE_CASE_OUTCOME_PASSED', 'APPLICATION_CHANGE_ASKED',
  'APPLICATION_CHANGE_ANSWERED', 'APPLICATION_YEAR_CONFIRMED', 'APPLICATION_YEAR_OPENED', 'APPLICATION_YEARS_ENDED',
  'APPLICATION_AGREEMENT_PROPOSED', 'APPLICATION_AGREEMENT_ACCEPTED', 'APPLICATION_AGREEMENT_MADE',
  'APPLICATION_AGREEMENT_DECLINED', 'DUE_CASE_AGREEMENT', 'DUE_CASE_FOLLOW_UP', 'DUE_CASE_ACCOUNTS_SOON',
  'DUE_CASE_ACCOUNTS_PASSED', 'DUE_ACCOUNTS_SOON', 'DUE_ACCOUNTS_PASSED', 'ACCOUNTS_SUBMITTED', 'ACCOUNTS_CHECKED',
  'APPLICATION_ACCOUNTS_RETURNED', 'APPLICATION_ACCOUNTS_APPROVED', 'APPLICATION_ACCOUNTS_EXTENDED', 'ROUND_ANNOUNCED',
  'ROUND_OPENED', 'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY'));
-- Rounds that have opened between two instants and are still open, with who has applied to the pool before; not a word of any case.
CREATE FUNCTION wall.opened_rounds(from_at timestamptz, to_at timestamptz) RETURNS TABLE (administration text, id uuid, name text, opens_at timestamptz, applicants uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT administration_id, id, name, opens_at, ARRAY(SELECT DISTINCT before.association_id FROM application before
    WHERE before.municipality_id = round.municipality_id AND before.pool_id = round.pool_id ORDER BY 1)
  FROM funding_round round WHERE municipality_id = wall.municipality() AND opens_at BETWEEN from_at AND to_at AND deadline_at > to_at
    AND NOT EXISTS (SELECT FROM reminder told WHERE told.municipality_id = round.municipality_id AND told.subject_id = round.id AND told.kind = 'ROUND_OPENED') $$;
REVOKE ALL ON FUNCTION wall.opened_rounds(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.opened_rounds(timestamptz, timestamptz) TO indgang_clock;
