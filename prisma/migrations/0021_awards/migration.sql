-- Prizes (AWARD-1 … AWARD-3, LAW-2). What a jury decides lies in rows of its own: no public row changes by it, so none can tell.
CREATE TABLE "prize" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT COLLATE "da-x-icu" NOT NULL,
    "aims" TEXT NOT NULL,
    "rest_years" INTEGER NOT NULL,

    CONSTRAINT "prize_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "prize_category" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "prize_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_retired" BOOLEAN NOT NULL,

    CONSTRAINT "prize_category_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "prize_criterion" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "prize_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "most_points" INTEGER NOT NULL,
    "is_retired" BOOLEAN NOT NULL,

    CONSTRAINT "prize_criterion_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "award_cycle" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "prize_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "nominate_from" TIMESTAMPTZ(3) NOT NULL,
    "nominate_until" TIMESTAMPTZ(3) NOT NULL,
    "scores_due_on" DATE NOT NULL,
    "phase" TEXT NOT NULL,
    "cancel_reason" TEXT,

    CONSTRAINT "award_cycle_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "juror" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT COLLATE "da-x-icu" NOT NULL,
    "is_chair" BOOLEAN NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "juror_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "nomination" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "cycle_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "nominee_name" TEXT COLLATE "da-x-icu" NOT NULL,
    "active_at" TEXT,
    "association_id" UUID,
    "nominee_key" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "nominator_name" TEXT NOT NULL,
    "nominator_email" TEXT,
    "nominator_person_id" UUID,
    "nominator_association_id" UUID,
    "nominator_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "state_reason" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "token_hash" BYTEA,

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "jury_recusal" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "cycle_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "jury_recusal_pkey" PRIMARY KEY ("municipality_id","nomination_id","person_id")
);
CREATE TABLE "jury_ballot" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "cycle_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "jury_ballot_pkey" PRIMARY KEY ("municipality_id","juror_id","category_id")
);
CREATE TABLE "jury_score" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "cycle_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "nomination_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "jury_score_pkey" PRIMARY KEY ("municipality_id","juror_id","nomination_id","criterion_id")
);
CREATE TABLE "jury_decision" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "cycle_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_complete" BOOLEAN NOT NULL,
    "publish_at" TIMESTAMPTZ(3),

    CONSTRAINT "jury_decision_pkey" PRIMARY KEY ("municipality_id","cycle_id")
);
CREATE TABLE "jury_minute" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "cycle_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "jury_minute_pkey" PRIMARY KEY ("municipality_id","cycle_id")
);
CREATE TABLE "award" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "prize_id" UUID NOT NULL,
    "cycle_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "nomination_id" UUID,
    "association_id" UUID,
    "winner" TEXT COLLATE "da-x-icu",
    "motivation" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "prize_municipality_id_administration_id_id_key" ON "prize"("municipality_id", "administration_id", "id");
CREATE INDEX "prize_municipality_id_name_id_idx" ON "prize"("municipality_id", "name", "id");
CREATE UNIQUE INDEX "prize_category_municipality_id_administration_id_id_key" ON "prize_category"("municipality_id", "administration_id", "id");
CREATE INDEX "prize_category_municipality_id_prize_id_position_idx" ON "prize_category"("municipality_id", "prize_id", "position");
CREATE UNIQUE INDEX "prize_criterion_municipality_id_administration_id_id_key" ON "prize_criterion"("municipality_id", "administration_id", "id");
CREATE INDEX "prize_criterion_municipality_id_prize_id_position_idx" ON "prize_criterion"("municipality_id", "prize_id", "position");
CREATE UNIQUE INDEX "award_cycle_municipality_id_administration_id_id_key" ON "award_cycle"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "award_cycle_municipality_id_prize_id_year_key" ON "award_cycle"("municipality_id", "prize_id", "year");
CREATE UNIQUE INDEX "juror_municipality_id_administration_id_id_key" ON "juror"("municipality_id", "administration_id", "id");
CREATE INDEX "juror_municipality_id_cycle_id_idx" ON "juror"("municipality_id", "cycle_id");
CREATE INDEX "juror_municipality_id_person_id_idx" ON "juror"("municipality_id", "person_id");
CREATE UNIQUE INDEX "nomination_municipality_id_administration_id_id_key" ON "nomination"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "nomination_municipality_id_token_hash_key" ON "nomination"("municipality_id", "token_hash");
CREATE INDEX "nomination_municipality_id_cycle_id_category_id_received_at_idx" ON "nomination"("municipality_id", "cycle_id", "category_id", "received_at", "id");
CREATE INDEX "nomination_municipality_id_nominator_key_received_at_idx" ON "nomination"("municipality_id", "nominator_key", "received_at");
CREATE INDEX "jury_recusal_municipality_id_cycle_id_idx" ON "jury_recusal"("municipality_id", "cycle_id");
CREATE UNIQUE INDEX "jury_ballot_municipality_id_administration_id_juror_id_cate_key" ON "jury_ballot"("municipality_id", "administration_id", "juror_id", "category_id");
CREATE INDEX "jury_ballot_municipality_id_cycle_id_category_id_idx" ON "jury_ballot"("municipality_id", "cycle_id", "category_id");
CREATE INDEX "jury_score_municipality_id_cycle_id_category_id_idx" ON "jury_score"("municipality_id", "cycle_id", "category_id");
CREATE UNIQUE INDEX "jury_decision_municipality_id_administration_id_cycle_id_key" ON "jury_decision"("municipality_id", "administration_id", "cycle_id");
CREATE UNIQUE INDEX "jury_minute_municipality_id_administration_id_cycle_id_key" ON "jury_minute"("municipality_id", "administration_id", "cycle_id");
CREATE UNIQUE INDEX "award_municipality_id_cycle_id_category_id_key" ON "award"("municipality_id", "cycle_id", "category_id");
CREATE INDEX "award_municipality_id_year_id_idx" ON "award"("municipality_id", "year", "id");
CREATE INDEX "award_municipality_id_prize_id_year_id_idx" ON "award"("municipality_id", "prize_id", "year", "id");
CREATE INDEX "award_municipality_id_association_id_year_id_idx" ON "award"("municipality_id", "association_id", "year", "id");
ALTER TABLE "prize_category" ADD CONSTRAINT "prize_category_municipality_id_administration_id_prize_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "prize_id") REFERENCES "prize"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "prize_criterion" ADD CONSTRAINT "prize_criterion_municipality_id_administration_id_prize_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "prize_id") REFERENCES "prize"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award_cycle" ADD CONSTRAINT "award_cycle_municipality_id_administration_id_prize_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "prize_id") REFERENCES "prize"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "juror" ADD CONSTRAINT "juror_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_municipality_id_administration_id_category_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "category_id") REFERENCES "prize_category"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_municipality_id_nominator_association_id_fkey" FOREIGN KEY ("municipality_id", "nominator_association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_recusal" ADD CONSTRAINT "jury_recusal_municipality_id_administration_id_nomination__fkey" FOREIGN KEY ("municipality_id", "administration_id", "nomination_id") REFERENCES "nomination"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_ballot" ADD CONSTRAINT "jury_ballot_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_ballot" ADD CONSTRAINT "jury_ballot_municipality_id_administration_id_category_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "category_id") REFERENCES "prize_category"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_ballot" ADD CONSTRAINT "jury_ballot_municipality_id_administration_id_juror_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "juror_id") REFERENCES "juror"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_score" ADD CONSTRAINT "jury_score_municipality_id_administration_id_juror_id_cate_fkey" FOREIGN KEY ("municipality_id", "administration_id", "juror_id", "category_id") REFERENCES "jury_ballot"("municipality_id", "administration_id", "juror_id", "category_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_score" ADD CONSTRAINT "jury_score_municipality_id_administration_id_nomination_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "nomination_id") REFERENCES "nomination"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_score" ADD CONSTRAINT "jury_score_municipality_id_administration_id_criterion_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "criterion_id") REFERENCES "prize_criterion"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_decision" ADD CONSTRAINT "jury_decision_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jury_minute" ADD CONSTRAINT "jury_minute_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_municipality_id_administration_id_cycle_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "cycle_id") REFERENCES "award_cycle"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_municipality_id_administration_id_category_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "category_id") REFERENCES "prize_category"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_municipality_id_administration_id_nomination_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "nomination_id") REFERENCES "nomination"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "award" ADD CONSTRAINT "award_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AWARD-2: the same nominator nominates the same nominee once in a category; what nobody has confirmed does not count.
CREATE UNIQUE INDEX "nomination_once" ON "nomination"("municipality_id", "cycle_id", "category_id", "nominee_key", "nominator_key") WHERE state <> 'UNCONFIRMED';
-- AWARD-2: one chair at a time.
CREATE UNIQUE INDEX "juror_one_chair" ON "juror"("municipality_id", "cycle_id") WHERE is_chair AND valid_to IS NULL;

-- What the domain refuses is impossible to store, too.
ALTER TABLE prize ADD CONSTRAINT prize_rest_bounds CHECK (rest_years BETWEEN 0 AND 10);
ALTER TABLE prize_category ADD CONSTRAINT prize_category_kind_known CHECK (kind IN ('PERSON', 'ORGANISATION'));
ALTER TABLE prize_criterion ADD CONSTRAINT prize_criterion_points_bounds CHECK (most_points BETWEEN 1 AND 100);
ALTER TABLE award_cycle
  ADD CONSTRAINT award_cycle_phase_known CHECK (phase IN ('NOMINATING', 'JUDGING', 'CANCELLED')),
  ADD CONSTRAINT award_cycle_window CHECK (nominate_from < nominate_until),
  ADD CONSTRAINT award_cycle_reason CHECK ((phase = 'CANCELLED') = (cancel_reason IS NOT NULL));
ALTER TABLE nomination
  ADD CONSTRAINT nomination_state_known CHECK (state IN ('UNCONFIRMED', 'RECEIVED', 'ELIGIBLE', 'INELIGIBLE', 'WITHDRAWN')),
  ADD CONSTRAINT nomination_source_known CHECK (source IN ('PUBLIC', 'STAFF')),
  ADD CONSTRAINT nomination_reasons_length CHECK (length(reasons) BETWEEN 20 AND 4000),
  ADD CONSTRAINT nomination_public_has_token CHECK (source = 'STAFF' OR (token_hash IS NOT NULL AND nominator_email IS NOT NULL)),
  ADD CONSTRAINT nomination_not_of_oneself CHECK (active_at IS NOT NULL OR association_id IS NULL OR nominator_association_id IS DISTINCT FROM association_id);
ALTER TABLE jury_recusal ADD CONSTRAINT jury_recusal_kind_known CHECK ((kind = 'TIE' AND reason IS NULL) OR (kind = 'DECLARED' AND reason IS NOT NULL));
ALTER TABLE jury_score ADD CONSTRAINT jury_score_points_bounds CHECK (points BETWEEN 0 AND 100);
ALTER TABLE jury_decision ADD CONSTRAINT jury_decision_published_complete CHECK (publish_at IS NULL OR is_complete);
ALTER TABLE award
  ADD CONSTRAINT award_motivation_length CHECK (length(motivation) BETWEEN 20 AND 2000),
  ADD CONSTRAINT award_winner_was_nominated CHECK ((winner IS NULL) = (nomination_id IS NULL));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['prize', 'prize_category', 'prize_criterion', 'award_cycle', 'juror', 'nomination', 'jury_recusal', 'jury_ballot', 'jury_score', 'jury_decision', 'jury_minute', 'award'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- Whether the person of this transaction has, at this moment, one of the roles in the seat's administration. As the owner, because no seat reads roles.
CREATE FUNCTION wall.works_here(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (
  SELECT FROM role_assignment has JOIN person ON person.municipality_id = has.municipality_id AND person.id = has.person_id
  WHERE has.municipality_id = wall.municipality() AND has.person_id = wall.person() AND has.role::text = ANY (wanted)
    AND person.administration_id = wall.seat() AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
-- AWARD-1: the secretariat of the seat's own prizes.
CREATE FUNCTION wall.runs_prizes() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT wall.works_here('SECRETARY') $$;
-- AWARD-2: the lines by which the person of this transaction sits on a jury, at this moment: whoever left yesterday is shut out today.
CREATE FUNCTION wall.jury_lines() RETURNS TABLE (juror_id uuid, cycle_id uuid, is_chair boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT juror.id, juror.cycle_id, juror.is_chair FROM juror
  WHERE juror.municipality_id = wall.municipality() AND juror.person_id = wall.person()
    AND juror.valid_from <= now() AND (juror.valid_to IS NULL OR juror.valid_to > now())
    AND EXISTS (SELECT FROM role_assignment has WHERE has.municipality_id = juror.municipality_id AND has.person_id = juror.person_id
      AND has.role = 'JURY' AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
CREATE FUNCTION wall.judges() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT cycle_id FROM wall.jury_lines() $$;
-- AWARD-1: whom the secretariat may put on a jury.
CREATE FUNCTION wall.possible_jurors() RETURNS TABLE (person_id uuid, name text, title text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT person.id, person.name, person.title FROM person
  WHERE wall.runs_prizes() AND person.municipality_id = wall.municipality()
    AND EXISTS (SELECT FROM role_assignment has WHERE has.municipality_id = person.municipality_id AND has.person_id = person.id
      AND has.role = 'JURY' AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
-- LAW-2, POOL-16: what is known, in whichever administration, of ties between the jury of a cycle (and whoever asks) and those nominated in it; for the
-- jury's staff alone. Whoever speaks for an association is tied to it.
CREATE FUNCTION wall.jury_ties(cycle uuid) RETURNS TABLE (person_id uuid, association_id uuid, kind text, is_appointed_by_council boolean, valid_from date, valid_to date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ WITH asked AS (SELECT c.id FROM award_cycle c WHERE c.municipality_id = wall.municipality() AND c.id = cycle
    AND (c.id IN (SELECT wall.judges()) OR (c.administration_id = wall.seat() AND wall.runs_prizes()))),
  member AS (SELECT j.person_id FROM juror j JOIN asked ON asked.id = j.cycle_id WHERE j.municipality_id = wall.municipality() UNION SELECT wall.person()),
  nominated AS (SELECT DISTINCT n.association_id FROM nomination n JOIN asked ON asked.id = n.cycle_id WHERE n.municipality_id = wall.municipality() AND n.association_id IS NOT NULL)
  SELECT tie.person_id, tie.association_id, tie.kind::text, tie.is_appointed_by_council, tie.valid_from, tie.valid_to FROM association_tie tie
    WHERE tie.municipality_id = wall.municipality() AND tie.person_id IN (SELECT member.person_id FROM member) AND tie.association_id IN (SELECT nominated.association_id FROM nominated)
  UNION ALL
  SELECT speaks.person_id, speaks.association_id, 'BOARD', false, DATE '1900-01-01', NULL::date FROM association_member speaks
    WHERE speaks.municipality_id = wall.municipality() AND speaks.person_id IN (SELECT member.person_id FROM member) AND speaks.association_id IN (SELECT nominated.association_id FROM nominated) $$;
-- AWARD-2: how much came in lately, of everybody and of one nominator. One at a time, so that two at once cannot both be the last.
CREATE FUNCTION wall.nominated_lately(nominator text, of_all_since timestamptz, of_one_since timestamptz) RETURNS TABLE (of_all integer, of_one integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(21, wall.municipality());
  RETURN QUERY SELECT
    (SELECT count(*)::integer FROM nomination n WHERE n.municipality_id = wall.municipality() AND n.source = 'PUBLIC' AND n.received_at > of_all_since),
    (SELECT count(*)::integer FROM nomination n WHERE n.municipality_id = wall.municipality() AND n.state = 'UNCONFIRMED' AND n.nominator_key = nominator AND n.received_at > of_one_since);
END $$;
-- AWARD-2: keeps a year from going on to its jury until the transaction ends, so that what is received in it is checked. Everybody who nominates may.
CREATE FUNCTION wall.hold_cycle(cycle uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT FROM award_cycle c WHERE c.municipality_id = wall.municipality() AND c.id = cycle FOR SHARE $$;
-- AWARD-2: what nobody has confirmed within seven days is forgotten.
CREATE FUNCTION wall.forget_unconfirmed() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM nomination WHERE municipality_id = wall.municipality() AND state = 'UNCONFIRMED' AND received_at < now() - interval '7 days' $$;
-- AWARD-2: the token that this transaction was shown, as its hash; NULL where none was.
CREATE FUNCTION wall.shown_token() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT decode(nullif(current_setting('indgang.token', true), ''), 'hex') $$;

REVOKE ALL ON FUNCTION wall.works_here(text[]), wall.runs_prizes(), wall.jury_lines(), wall.judges(), wall.possible_jurors(), wall.jury_ties(uuid),
  wall.nominated_lately(text, timestamptz, timestamptz), wall.hold_cycle(uuid), wall.forget_unconfirmed(), wall.shown_token() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.works_here(text[]), wall.runs_prizes(), wall.possible_jurors() TO indgang_staff;
GRANT EXECUTE ON FUNCTION wall.jury_lines(), wall.judges(), wall.jury_ties(uuid) TO indgang_staff, indgang_public;
GRANT EXECUTE ON FUNCTION wall.nominated_lately(text, timestamptz, timestamptz), wall.hold_cycle(uuid), wall.forget_unconfirmed(), wall.shown_token()
  TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
-- jury_ties asks runs_prizes and judges as the owner; the public seat has no administration to run prizes in.

-- AWARD-1: prizes and their years are public.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['prize', 'prize_category', 'prize_criterion', 'award_cycle'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor', name);
    EXECUTE format('CREATE POLICY municipality_reads ON %I FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor USING (municipality_id = (SELECT wall.municipality()))', name);
    EXECUTE format('GRANT INSERT, UPDATE ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY secretariat_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()))', name);
    EXECUTE format('CREATE POLICY secretariat_writes ON %I FOR UPDATE TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()))', name);
  END LOOP;
END $$;

-- AWARD-2: the jury's staff, by person, at this moment: the secretariat of the own administration, and the jurors of the cycle from wherever they sit.
GRANT SELECT, INSERT, UPDATE ON juror TO indgang_staff;
GRANT SELECT ON juror TO indgang_public;
CREATE POLICY secretariat ON juror TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY jury ON juror FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()));

-- AWARD-2: anybody nominates and sees nothing of it again, but who is shown the token, and that not beyond its being received; what is not confirmed neither staff nor jury see.
GRANT SELECT, INSERT ON nomination TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT UPDATE (version, state) ON nomination TO indgang_servicedesk, indgang_association, indgang_public;
GRANT UPDATE ON nomination TO indgang_staff;
CREATE POLICY anybody_nominates ON nomination FOR INSERT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state = 'UNCONFIRMED' AND source = 'PUBLIC' AND EXISTS (SELECT FROM award_cycle c
    WHERE c.municipality_id = nomination.municipality_id AND c.id = cycle_id AND c.phase = 'NOMINATING'));
CREATE POLICY token_shows ON nomination FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND token_hash = (SELECT wall.shown_token()) AND state IN ('UNCONFIRMED', 'RECEIVED'));
CREATE POLICY token_confirms ON nomination FOR UPDATE TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND token_hash = (SELECT wall.shown_token()) AND state = 'UNCONFIRMED')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND token_hash = (SELECT wall.shown_token()) AND state = 'RECEIVED');
CREATE POLICY office_registers ON nomination FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state = 'RECEIVED' AND source = 'STAFF'
    AND (SELECT wall.works_here('CASEWORKER', 'SECRETARY')));
CREATE POLICY secretariat_reads ON nomination FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state <> 'UNCONFIRMED' AND (SELECT wall.runs_prizes()));
CREATE POLICY secretariat_checks ON nomination FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state <> 'UNCONFIRMED' AND (SELECT wall.runs_prizes()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state <> 'UNCONFIRMED' AND (SELECT wall.runs_prizes()));
CREATE POLICY jury ON nomination FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND state = 'ELIGIBLE' AND cycle_id IN (SELECT wall.judges()));

-- LAW-2: the secretariat records what ties tell, a juror what concerns the juror.
GRANT SELECT, INSERT ON jury_recusal TO indgang_staff, indgang_public;
CREATE POLICY secretariat_reads ON jury_recusal FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY secretariat_records ON jury_recusal FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND kind = 'TIE' AND (SELECT wall.runs_prizes()));
CREATE POLICY jury ON jury_recusal FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()));
CREATE POLICY own_interest ON jury_recusal FOR INSERT TO indgang_staff, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()) AND person_id = (SELECT wall.person()));

-- AWARD-2: who has voted, the jury's staff knows; a juror votes for nobody else, and once.
GRANT SELECT, INSERT, UPDATE ON jury_ballot TO indgang_staff, indgang_public;
CREATE POLICY secretariat_reads ON jury_ballot FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY jury ON jury_ballot FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()));
CREATE POLICY own_ballot ON jury_ballot FOR INSERT TO indgang_staff, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND (juror_id, cycle_id) IN (SELECT line.juror_id, line.cycle_id FROM wall.jury_lines() line));
CREATE POLICY own_ballot_once ON jury_ballot FOR UPDATE TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND submitted_at IS NULL AND (juror_id, cycle_id) IN (SELECT line.juror_id, line.cycle_id FROM wall.jury_lines() line))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND (juror_id, cycle_id) IN (SELECT line.juror_id, line.cycle_id FROM wall.jury_lines() line));

-- AWARD-2: own scores first. The others' are there after the own ballot in the category, but of nominations that one has an interest in, and only when submitted.
GRANT SELECT, INSERT, DELETE ON jury_score TO indgang_staff, indgang_public;
CREATE POLICY own_scores ON jury_score FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND juror_id IN (SELECT line.juror_id FROM wall.jury_lines() line));
CREATE POLICY own_draft ON jury_score FOR INSERT TO indgang_staff, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND (juror_id, cycle_id) IN (SELECT line.juror_id, line.cycle_id FROM wall.jury_lines() line)
    AND EXISTS (SELECT FROM jury_ballot b WHERE b.municipality_id = jury_score.municipality_id AND b.juror_id = jury_score.juror_id AND b.category_id = jury_score.category_id AND b.submitted_at IS NULL)
    AND NOT EXISTS (SELECT FROM jury_recusal r WHERE r.municipality_id = jury_score.municipality_id AND r.nomination_id = jury_score.nomination_id AND r.person_id = (SELECT wall.person())));
-- A draft is written over; what was given before an interest was known is taken out.
CREATE POLICY own_taken_out ON jury_score FOR DELETE TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND juror_id IN (SELECT line.juror_id FROM wall.jury_lines() line) AND (
    EXISTS (SELECT FROM jury_ballot b WHERE b.municipality_id = jury_score.municipality_id AND b.juror_id = jury_score.juror_id AND b.category_id = jury_score.category_id AND b.submitted_at IS NULL)
    OR EXISTS (SELECT FROM jury_recusal r WHERE r.municipality_id = jury_score.municipality_id AND r.nomination_id = jury_score.nomination_id AND r.person_id = (SELECT wall.person()))));
CREATE POLICY colleagues_scores ON jury_score FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges())
    AND EXISTS (SELECT FROM jury_ballot own WHERE own.municipality_id = jury_score.municipality_id AND own.cycle_id = jury_score.cycle_id AND own.category_id = jury_score.category_id
      AND own.submitted_at IS NOT NULL AND own.juror_id IN (SELECT line.juror_id FROM wall.jury_lines() line))
    AND EXISTS (SELECT FROM jury_ballot b WHERE b.municipality_id = jury_score.municipality_id AND b.juror_id = jury_score.juror_id AND b.category_id = jury_score.category_id AND b.submitted_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM jury_recusal r WHERE r.municipality_id = jury_score.municipality_id AND r.nomination_id = jury_score.nomination_id AND r.person_id = (SELECT wall.person())));
CREATE POLICY secretariat_reads ON jury_score FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes())
    AND EXISTS (SELECT FROM jury_ballot b WHERE b.municipality_id = jury_score.municipality_id AND b.juror_id = jury_score.juror_id AND b.category_id = jury_score.category_id AND b.submitted_at IS NOT NULL));

-- AWARD-2: the embargo. Before its instant a decision is the jury's staff's; from then on, by the database's own clock, everybody's. It can be changed until it is public.
GRANT SELECT, INSERT, UPDATE ON jury_decision, award TO indgang_staff;
GRANT SELECT, UPDATE ON jury_decision TO indgang_public;
GRANT SELECT, INSERT, UPDATE ON award TO indgang_public;
GRANT SELECT ON jury_decision, award TO indgang_servicedesk, indgang_association, indgang_auditor;
CREATE POLICY published ON jury_decision FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()) AND publish_at <= now() AND EXISTS (SELECT FROM award_cycle c
    WHERE c.municipality_id = jury_decision.municipality_id AND c.id = cycle_id AND c.phase = 'JUDGING'));
CREATE POLICY published ON award FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM jury_decision d JOIN award_cycle c ON c.municipality_id = d.municipality_id AND c.id = d.cycle_id
    WHERE d.municipality_id = award.municipality_id AND d.cycle_id = award.cycle_id AND d.publish_at <= now() AND c.phase = 'JUDGING'));
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['jury_decision', 'award'] LOOP
    EXECUTE format('CREATE POLICY secretariat_reads ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()))', name);
    EXECUTE format('CREATE POLICY jury ON %I FOR SELECT TO indgang_staff, indgang_public USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()))', name);
  END LOOP;
END $$;
CREATE POLICY secretariat_writes ON jury_decision FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()) AND (publish_at IS NULL OR publish_at > now()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY chair_writes ON jury_decision FOR UPDATE TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND publish_at IS NULL AND cycle_id IN (SELECT line.cycle_id FROM wall.jury_lines() line WHERE line.is_chair))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND publish_at IS NULL AND cycle_id IN (SELECT line.cycle_id FROM wall.jury_lines() line WHERE line.is_chair));
-- While publishing is not set a jury decides, and may think again; then nothing is added to what will be public, either.
CREATE POLICY secretariat_adds ON jury_decision FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY secretariat_adds ON award FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()) AND EXISTS (SELECT FROM jury_decision d
      WHERE d.municipality_id = award.municipality_id AND d.cycle_id = award.cycle_id AND d.publish_at IS NULL));
CREATE POLICY chair_adds ON award FOR INSERT TO indgang_staff, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT line.cycle_id FROM wall.jury_lines() line WHERE line.is_chair) AND EXISTS (SELECT FROM jury_decision d
      WHERE d.municipality_id = award.municipality_id AND d.cycle_id = award.cycle_id AND d.publish_at IS NULL));
CREATE POLICY decided_anew ON award FOR UPDATE TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM jury_decision d
      WHERE d.municipality_id = award.municipality_id AND d.cycle_id = award.cycle_id AND d.publish_at IS NULL)
    AND cycle_id IN (SELECT line.cycle_id FROM wall.jury_lines() line WHERE line.is_chair))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT line.cycle_id FROM wall.jury_lines() line WHERE line.is_chair));
CREATE POLICY secretariat_writes ON award FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()) AND EXISTS (SELECT FROM jury_decision d
      WHERE d.municipality_id = award.municipality_id AND d.cycle_id = award.cycle_id AND d.publish_at IS NULL))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));

-- AWARD-1: the minute stays within the jury's staff, also after publishing: it may tell of those who lost.
GRANT SELECT, INSERT, UPDATE ON jury_minute TO indgang_staff;
GRANT SELECT ON jury_minute TO indgang_public;
CREATE POLICY secretariat ON jury_minute TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.runs_prizes()));
CREATE POLICY jury ON jury_minute FOR SELECT TO indgang_staff, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND cycle_id IN (SELECT wall.judges()));

-- AWARD-2: what may change of a nomination, a ballot, an award by a step; whose they are, and what they say, never. Row-level security knows rows; this knows columns.
REVOKE UPDATE ON nomination, jury_ballot, jury_decision, award, juror, award_cycle FROM indgang_staff, indgang_public;
GRANT UPDATE (version, state, state_reason) ON nomination TO indgang_staff;
GRANT UPDATE (version, state) ON nomination TO indgang_public;
GRANT UPDATE (version, submitted_at) ON jury_ballot TO indgang_staff, indgang_public;
GRANT UPDATE (version, is_complete, publish_at) ON jury_decision TO indgang_staff, indgang_public;
GRANT UPDATE (nomination_id, association_id, winner, motivation, decided_at) ON award TO indgang_staff, indgang_public;
GRANT UPDATE (valid_to) ON juror TO indgang_staff;
GRANT UPDATE (version, phase, cancel_reason) ON award_cycle TO indgang_staff;
