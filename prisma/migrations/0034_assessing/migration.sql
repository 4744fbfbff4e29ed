-- POOL-4: how much a criterion counts; dated as the criterion is (POOL-17).
ALTER TABLE "criterion" ADD COLUMN "weight" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_weight_bounds" CHECK ("weight" BETWEEN 0 AND 100);
-- POOL-4, POOL-17: from where data says that somebody should look; dated as the terms are. Shares in basis points.
ALTER TABLE "pool_terms"
  ADD COLUMN "screening_wealth_basis_points" INTEGER NOT NULL DEFAULT 10000,
  ADD COLUMN "screening_wages_basis_points" INTEGER NOT NULL DEFAULT 5000;
ALTER TABLE "pool_terms" ADD CONSTRAINT "pool_terms_screening_bounds" CHECK ("screening_wealth_basis_points" BETWEEN 0 AND 1000000 AND "screening_wages_basis_points" BETWEEN 0 AND 10000);

-- POOL-4, POOL-5, POOL-13: what an assessment says beside ratings and recommendation. Short lists, written and read whole.
ALTER TABLE "assessment"
  ADD COLUMN "conditions" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "screening" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "double_funding_verdict" TEXT,
  ADD COLUMN "double_funding_note" TEXT,
  ADD COLUMN "focus_area" TEXT,
  ADD COLUMN "rated_at" TIMESTAMPTZ(3);
ALTER TABLE "assessment"
  ADD CONSTRAINT "assessment_lists" CHECK (jsonb_typeof("conditions") = 'array' AND jsonb_array_length("conditions") <= 20 AND jsonb_typeof("screening") = 'array'),
  ADD CONSTRAINT "assessment_double_funding_answered" CHECK (("double_funding_verdict" IS NULL) = ("double_funding_note" IS NULL)),
  ADD CONSTRAINT "assessment_double_funding_known" CHECK ("double_funding_verdict" IN ('NOT_SAME_PURPOSE', 'COORDINATED', 'SAME_PURPOSE'));
UPDATE "assessment" SET "rated_at" = "completed_at" WHERE "state" = 'COMPLETED';

-- POOL-4, POOL-10: conditions follow a case to its decision, where whoever writes the letter finds them.
ALTER TABLE "decision" ADD COLUMN "conditions" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "decision" ADD CONSTRAINT "decision_conditions_list" CHECK (jsonb_typeof("conditions") = 'array');
CREATE FUNCTION wall.carry_conditions() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.conditions := CASE WHEN NEW.outcome = 'REJECTED' THEN '[]'::jsonb ELSE coalesce((SELECT assessed.conditions FROM assessment assessed
    WHERE assessed.municipality_id = NEW.municipality_id AND assessed.application_id = NEW.application_id), '[]'::jsonb) END;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION wall.carry_conditions() FROM PUBLIC;
CREATE TRIGGER carry_conditions BEFORE INSERT ON decision FOR EACH ROW EXECUTE FUNCTION wall.carry_conditions();

CREATE TABLE "opinion" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "question" TEXT NOT NULL,
    "due_on" DATE,
    "state" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3),

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "opinion_answer" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "opinion_id" UUID NOT NULL,
    "ratings" JSONB NOT NULL DEFAULT '[]',
    "summary" TEXT NOT NULL,

    CONSTRAINT "opinion_answer_pkey" PRIMARY KEY ("municipality_id","opinion_id")
);
CREATE TABLE "allocation_draft" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "order_by" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "share_basis_points" INTEGER NOT NULL,
    "cap" BIGINT,
    "floor" BIGINT,
    "uses_reserve" BOOLEAN NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "allocation_draft_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "opinion_municipality_id_administration_id_id_key" ON "opinion"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "opinion_municipality_id_application_id_person_id_key" ON "opinion"("municipality_id", "application_id", "person_id");
CREATE INDEX "opinion_municipality_id_person_id_idx" ON "opinion"("municipality_id", "person_id");
CREATE UNIQUE INDEX "opinion_answer_municipality_id_administration_id_opinion_id_key" ON "opinion_answer"("municipality_id", "administration_id", "opinion_id");
CREATE UNIQUE INDEX "allocation_draft_municipality_id_round_id_name_key" ON "allocation_draft"("municipality_id", "round_id", "name");
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_municipality_id_administration_id_application_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opinion_answer" ADD CONSTRAINT "opinion_answer_municipality_id_administration_id_opinion_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "opinion_id") REFERENCES "opinion"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "allocation_draft" ADD CONSTRAINT "allocation_draft_municipality_id_administration_id_round_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE opinion
  ADD CONSTRAINT opinion_state_known CHECK (state IN ('ASKED', 'GIVEN', 'CALLED_BACK')),
  ADD CONSTRAINT opinion_given CHECK ((state = 'GIVEN') = (given_at IS NOT NULL));
ALTER TABLE opinion_answer ADD CONSTRAINT opinion_answer_list CHECK (jsonb_typeof(ratings) = 'array');
ALTER TABLE allocation_draft
  ADD CONSTRAINT allocation_draft_order_known CHECK (order_by IN ('EVENLY', 'FOCUS_FIRST', 'BY_SCORE', 'BY_RECEPTION')),
  ADD CONSTRAINT allocation_draft_basis_known CHECK (basis IN ('APPLIED', 'RECOMMENDED')),
  ADD CONSTRAINT allocation_draft_bounds CHECK (share_basis_points BETWEEN 1 AND 10000 AND cap > 0 AND floor > 0 AND (cap IS NULL OR floor IS NULL OR floor <= cap));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['opinion', 'opinion_answer', 'allocation_draft'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- POOL-1: who was asked is known in the own administration, as is how money could be shared out. An opinion is given by nobody but whom it is asked of.
GRANT SELECT, INSERT ON opinion TO indgang_staff;
GRANT UPDATE (version, asked_by_id, asked_at, question, due_on, state, given_at) ON opinion TO indgang_staff;
CREATE POLICY own_administration ON opinion TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (state <> 'GIVEN' OR person_id = (SELECT wall.person())));
GRANT SELECT, INSERT, DELETE ON allocation_draft TO indgang_staff;
CREATE POLICY own_administration ON allocation_draft TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));

-- POOL-4: own ratings first. What somebody thinks is theirs until it is in, and then shown to those whose own is in, and to the administration
-- once the assessment is completed; to nobody with an interest in the case (POOL-16). As the owner, because it asks across both sides of the rule.
CREATE FUNCTION wall.own_rating_is_in(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT NOT EXISTS (SELECT FROM opinion owed WHERE owed.municipality_id = wall.municipality() AND owed.application_id = application AND owed.person_id = wall.person() AND owed.state = 'ASKED')
  AND NOT EXISTS (SELECT FROM recusal WHERE recusal.municipality_id = wall.municipality() AND recusal.application_id = application AND recusal.person_id = wall.person())
  AND (EXISTS (SELECT FROM opinion own WHERE own.municipality_id = wall.municipality() AND own.application_id = application AND own.person_id = wall.person() AND own.state = 'GIVEN')
    OR EXISTS (SELECT FROM assessment own WHERE own.municipality_id = wall.municipality() AND own.application_id = application
      AND (own.state = 'COMPLETED' OR (own.assessor_id = wall.person() AND own.rated_at IS NOT NULL)))) $$;
-- POOL-4: while an opinion is waited for, the draft of the assessment is the assignee's and theirs who gave their opinion, unless they owe one themselves.
CREATE FUNCTION wall.drafts_kept_back() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT draft.id FROM assessment draft
  WHERE draft.municipality_id = wall.municipality() AND draft.administration_id = wall.seat() AND draft.state = 'DRAFT'
    AND EXISTS (SELECT FROM opinion owed WHERE owed.municipality_id = draft.municipality_id AND owed.application_id = draft.application_id AND owed.state = 'ASKED')
    AND (EXISTS (SELECT FROM opinion owed WHERE owed.municipality_id = draft.municipality_id AND owed.application_id = draft.application_id AND owed.person_id = wall.person() AND owed.state = 'ASKED')
      OR NOT (EXISTS (SELECT FROM application held WHERE held.municipality_id = draft.municipality_id AND held.id = draft.application_id AND held.assignee_id = wall.person())
        OR EXISTS (SELECT FROM opinion own WHERE own.municipality_id = draft.municipality_id AND own.application_id = draft.application_id AND own.person_id = wall.person() AND own.state = 'GIVEN'))) $$;
REVOKE ALL ON FUNCTION wall.own_rating_is_in(uuid), wall.drafts_kept_back() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.own_rating_is_in(uuid), wall.drafts_kept_back() TO indgang_staff;

GRANT SELECT, INSERT, UPDATE ON opinion_answer TO indgang_staff;
CREATE POLICY own_answer ON opinion_answer FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM opinion asked
    WHERE asked.municipality_id = opinion_answer.municipality_id AND asked.id = opinion_answer.opinion_id AND asked.person_id = (SELECT wall.person())));
CREATE POLICY own_draft ON opinion_answer FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM opinion asked
    WHERE asked.municipality_id = opinion_answer.municipality_id AND asked.id = opinion_answer.opinion_id AND asked.person_id = (SELECT wall.person()) AND asked.state = 'ASKED'));
CREATE POLICY own_draft_again ON opinion_answer FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM opinion asked
    WHERE asked.municipality_id = opinion_answer.municipality_id AND asked.id = opinion_answer.opinion_id AND asked.person_id = (SELECT wall.person()) AND asked.state = 'ASKED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY colleagues ON opinion_answer FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM opinion asked
    WHERE asked.municipality_id = opinion_answer.municipality_id AND asked.id = opinion_answer.opinion_id AND asked.state = 'GIVEN' AND wall.own_rating_is_in(asked.application_id)));

CREATE POLICY own_opinion_first ON assessment AS RESTRICTIVE FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND id NOT IN (SELECT wall.drafts_kept_back()));
CREATE POLICY own_opinion_first ON criterion_assessment AS RESTRICTIVE FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND assessment_id NOT IN (SELECT wall.drafts_kept_back()));
