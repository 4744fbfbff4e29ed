-- POOL-1, POOL-17: a pool is set up and kept by a leader of its own administration, and each of its rules has a day from which it holds.
CREATE TYPE "round_kind" AS ENUM ('YEARLY', 'ROLLING', 'RUNNING');
ALTER TABLE "funding_round"
  ADD COLUMN "kind" "round_kind" NOT NULL DEFAULT 'YEARLY',
  ADD COLUMN "years" INTEGER,
  -- The day whose terms and criteria count for the round; NULL: the day on which it opens.
  ADD COLUMN "terms_on" DATE,
  ADD COLUMN "closed_reason" TEXT;
ALTER TABLE "pool_terms"
  ADD COLUMN "target_groups" "target_group"[] DEFAULT ARRAY[]::"target_group"[],
  ADD COLUMN "retention_years" INTEGER NOT NULL DEFAULT 5,
  ADD COLUMN "accounts_due_months" INTEGER NOT NULL DEFAULT 3;
CREATE TABLE "general_criterion" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,

    CONSTRAINT "general_criterion_pkey" PRIMARY KEY ("municipality_id","id")
);
ALTER TABLE "general_criterion" ADD CONSTRAINT "general_criterion_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Numbers that somebody means.
ALTER TABLE funding_round
  ADD CONSTRAINT funding_round_years_of_running CHECK ((kind = 'RUNNING') = (years IS NOT NULL)),
  ADD CONSTRAINT funding_round_years_bounds CHECK (years BETWEEN 2 AND 10),
  ADD CONSTRAINT funding_round_ends_after_opening CHECK (deadline_at > opens_at);
ALTER TABLE pool_terms
  ADD CONSTRAINT pool_terms_retention_bounds CHECK (retention_years BETWEEN 1 AND 100),
  ADD CONSTRAINT pool_terms_accounts_bounds CHECK (accounts_due_months BETWEEN 1 AND 60);

-- POOL-4: every municipality begins with the general list, which its committees choose from; so do those that are there already.
CREATE FUNCTION wall.begin_general_criteria(municipality integer) RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
  INSERT INTO general_criterion (municipality_id, id, position, title, guidance)
  SELECT municipality, gen_random_uuid(), entry.* FROM (VALUES
    (1, 'Konkret formål', 'Er det klart, hvad pengene skal bruges til, og hvornår?'),
    (2, 'Socialt sigte', 'Kommer indsatsen mennesker med særlige behov til gode?'),
    (3, 'Båret af frivillige', 'Udføres indsatsen i hovedsagen af frivillige? Løn dækkes kun til at organisere og samordne dem.'),
    (4, 'Lokal forankring', 'Er foreningen eller aktiviteten forankret i kommunen?'),
    (5, 'Målgruppen bor i kommunen', 'Bor de fleste deltagere i kommunen? Aktiviteten må gerne gå på tværs af kommunegrænsen.'),
    (6, 'Ikke til enkeltpersoner', 'Går pengene til en fælles indsats og ikke til en enkelt person?'),
    (7, 'Egen økonomi', 'Er foreningens formue ikke større, end almindelig drift kræver?'),
    (8, 'Anden finansiering', 'Er der søgt andre midler, hvor det er muligt?'),
    (9, 'Støtte til opstart', 'Er det en ny indsats, som et tilskud kan sætte i gang?')) AS entry $$;
CREATE FUNCTION wall.begin_municipality() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM wall.begin_general_criteria(NEW.id);
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION wall.begin_general_criteria(integer), wall.begin_municipality() FROM PUBLIC;
SELECT wall.begin_general_criteria(id) FROM municipality;
CREATE TRIGGER begin_municipality AFTER INSERT ON municipality FOR EACH ROW EXECUTE FUNCTION wall.begin_municipality();

ALTER TABLE general_criterion ENABLE ROW LEVEL SECURITY;
ALTER TABLE general_criterion FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY maintenance ON general_criterion TO %I USING (true) WITH CHECK (true)', current_user); END $$;
GRANT SELECT ON general_criterion TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
CREATE POLICY municipality_reads ON general_criterion FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()));
-- POOL-1: who keeps the pools of the seat's administration, at this moment: whoever left yesterday is shut out today.
CREATE FUNCTION wall.keeps_pools() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT wall.works_here('LEADER') $$;
REVOKE ALL ON FUNCTION wall.keeps_pools() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.keeps_pools(), wall.today() TO indgang_staff;

GRANT INSERT ON pool, pool_terms, criterion, funding_round, budget_line TO indgang_staff;
GRANT UPDATE (version, committee_id, name, description, kle_number) ON pool TO indgang_staff;
GRANT UPDATE (position, valid_to) ON criterion TO indgang_staff;
GRANT UPDATE (kind, year, years, name, opens_at, deadline_at, focus_areas, terms_on, closed_reason) ON funding_round TO indgang_staff;
GRANT UPDATE (position, source, name, amount) ON budget_line TO indgang_staff;
GRANT DELETE ON pool_terms, criterion, budget_line TO indgang_staff;
DO $$
DECLARE
  name text;
  own CONSTANT text := 'municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.keeps_pools())';
  -- POOL-17: nothing is written into the past: terms and criteria begin today or later, and what held before today stays.
  coming CONSTANT text := own || ' AND valid_from >= (SELECT wall.today())';
BEGIN
  FOREACH name IN ARRAY ARRAY['pool', 'funding_round', 'budget_line'] LOOP
    EXECUTE format('CREATE POLICY leader_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (%s)', name, own);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['pool_terms', 'criterion'] LOOP
    EXECUTE format('CREATE POLICY leader_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (%s)', name, coming);
    EXECUTE format('CREATE POLICY leader_removes ON %I FOR DELETE TO indgang_staff USING (%s)', name, coming);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['pool', 'criterion'] LOOP
    EXECUTE format('CREATE POLICY leader_writes ON %I FOR UPDATE TO indgang_staff USING (%s) WITH CHECK (%s)', name, own, own);
  END LOOP;
  EXECUTE format('CREATE POLICY leader_removes ON budget_line FOR DELETE TO indgang_staff USING (%s AND granted = 0)', own);
END $$;

-- POOL-17: a criterion ends yesterday at the earliest, and what has ended stays so.
CREATE FUNCTION wall.keep_criterion() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NOT NULL AND NEW.valid_to IS DISTINCT FROM OLD.valid_to
    AND (OLD.valid_to < wall.today() - 1 OR NEW.valid_to < wall.today() - 1) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied by row-level security: what a criterion counted for stays as it was';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_criterion BEFORE UPDATE ON criterion FOR EACH ROW EXECUTE FUNCTION wall.keep_criterion();

-- POOL-1, POOL-17: the secretary's steps move what is granted and when a round was decided; everything else is a leader's, and what a
-- round was announced with stays from its opening on.
CREATE FUNCTION wall.keep_round() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NULL THEN RETURN NEW; END IF;
  IF (NEW.kind, NEW.year, NEW.years, NEW.name, NEW.opens_at, NEW.deadline_at, NEW.focus_areas, NEW.terms_on, NEW.closed_reason)
    IS DISTINCT FROM (OLD.kind, OLD.year, OLD.years, OLD.name, OLD.opens_at, OLD.deadline_at, OLD.focus_areas, OLD.terms_on, OLD.closed_reason)
    AND NOT wall.keeps_pools() THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied by row-level security: a round is kept by a leader';
  END IF;
  IF OLD.opens_at <= now() AND (NEW.kind, NEW.year, NEW.years, NEW.opens_at, NEW.terms_on)
    IS DISTINCT FROM (OLD.kind, OLD.year, OLD.years, OLD.opens_at, OLD.terms_on) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied by row-level security: an open round keeps what it was announced with';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_round BEFORE UPDATE ON funding_round FOR EACH ROW EXECUTE FUNCTION wall.keep_round();
CREATE FUNCTION wall.keep_budget_line() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What comes back and what is carried forward moves the amount, by a trigger of what is entered: that is nobody's keeping of a budget.
  IF wall.seat() IS NOT NULL AND NOT wall.keeps_pools()
    AND ((NEW.position, NEW.source, NEW.name) IS DISTINCT FROM (OLD.position, OLD.source, OLD.name) OR (NEW.amount <> OLD.amount AND pg_trigger_depth() = 1)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied by row-level security: a budget is kept by a leader';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_budget_line BEFORE UPDATE ON budget_line FOR EACH ROW EXECUTE FUNCTION wall.keep_budget_line();
REVOKE ALL ON FUNCTION wall.keep_criterion(), wall.keep_round(), wall.keep_budget_line() FROM PUBLIC;

-- POOL-3: what people are told of a round.
ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED', 'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED',
  'REFERRAL_OVERDUE', 'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN',
  'HEARING_SUMMED_UP', 'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED',
  'FORUM_MEETING_PLANNED', 'FORUM_MEETING_CALLED', 'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED',
  'FORUM_MINUTES_READY', 'FORUM_MINUTES_APPROVED', 'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED',
  'AGENDA_CHAIR_CONTACTED', 'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED', 'NOMINATION_RECEIVED',
  'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE', 'ROUND_ANNOUNCED', 'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY'));
