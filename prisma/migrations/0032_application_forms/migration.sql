-- Forms of pools and what was answered on them (POOL-6, POOL-7, POOL-17).
CREATE TABLE "pool_form" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "pool_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "number" INTEGER,
    "published_at" TIMESTAMPTZ(3),
    "valid_from" TIMESTAMPTZ(3),
    "sections" JSONB NOT NULL,

    CONSTRAINT "pool_form_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "round_form" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "round_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "form_id" UUID NOT NULL,

    CONSTRAINT "round_form_pkey" PRIMARY KEY ("municipality_id","round_id","kind")
);
CREATE TABLE "application_answers" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "form_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_answers_pkey" PRIMARY KEY ("municipality_id","application_id","revision")
);
CREATE UNIQUE INDEX "pool_form_municipality_id_administration_id_id_key" ON "pool_form"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "pool_form_municipality_id_pool_id_kind_number_key" ON "pool_form"("municipality_id", "pool_id", "kind", "number");
ALTER TABLE "pool_form" ADD CONSTRAINT "pool_form_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_form" ADD CONSTRAINT "round_form_municipality_id_administration_id_round_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "round_form" ADD CONSTRAINT "round_form_municipality_id_administration_id_form_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "form_id") REFERENCES "pool_form"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_municipality_id_administration_id_appl_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_municipality_id_administration_id_form_fkey" FOREIGN KEY ("municipality_id", "administration_id", "form_id") REFERENCES "pool_form"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- One draft of a kind at a time, so that two people write the same one.
CREATE UNIQUE INDEX "pool_form_one_draft" ON "pool_form"("municipality_id", "pool_id", "kind") WHERE state = 'DRAFT';

-- What the domain refuses is impossible to store, too.
ALTER TABLE pool_form
  ADD CONSTRAINT pool_form_kind_known CHECK (kind IN ('FULL', 'RENEWAL')),
  ADD CONSTRAINT pool_form_state_known CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  ADD CONSTRAINT pool_form_number_bounds CHECK (number >= 1),
  ADD CONSTRAINT pool_form_published_whole CHECK ((state = 'PUBLISHED') = (number IS NOT NULL) AND (state = 'PUBLISHED') = (published_at IS NOT NULL)
    AND (state = 'PUBLISHED') = (valid_from IS NOT NULL)),
  ADD CONSTRAINT pool_form_ahead CHECK (valid_from >= published_at),
  ADD CONSTRAINT pool_form_sections_are_a_list CHECK (jsonb_typeof(sections) = 'array');
ALTER TABLE round_form ADD CONSTRAINT round_form_kind_known CHECK (kind IN ('FULL', 'RENEWAL'));
ALTER TABLE application_answers
  ADD CONSTRAINT application_answers_revision_bounds CHECK (revision >= 1),
  ADD CONSTRAINT application_answers_by_key CHECK (jsonb_typeof(answers) = 'object');

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['pool_form', 'round_form', 'application_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- POOL-14: a published form is everybody's to read. Drafts are the administration's own, and only a draft can be written (POOL-17).
GRANT SELECT ON pool_form, round_form TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor;
CREATE POLICY published_reads ON pool_form FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()) AND state = 'PUBLISHED');
CREATE POLICY own_reads ON pool_form FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
GRANT INSERT ON pool_form TO indgang_staff;
CREATE POLICY own_drafts_begin ON pool_form FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state = 'DRAFT');
GRANT UPDATE (version, state, number, published_at, valid_from, sections) ON pool_form TO indgang_staff;
CREATE POLICY own_drafts_change ON pool_form FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state = 'DRAFT')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY municipality_reads ON round_form FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()));
GRANT INSERT ON round_form TO indgang_staff;
GRANT UPDATE (form_id) ON round_form TO indgang_staff;
CREATE POLICY own_adds ON round_form FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY own_changes ON round_form FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));

-- POOL-1, POOL-2: answers are walled as the case is, and never written over.
GRANT SELECT, INSERT ON application_answers TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_administration ON application_answers TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk ON application_answers TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()));
