-- Papers of a committee's meeting as they were issued (LAW-7, POOL-16), what could be read of files that people send, and letters of a meeting
-- that leave as a job, for as long as it takes.
ALTER TABLE meeting_item ADD COLUMN closed_reason TEXT,
  ADD CONSTRAINT meeting_item_closed_reason_bounds CHECK (length(closed_reason) BETWEEN 1 AND 400);

-- LAW-7: whether a PDF's own text could be looked through for numbers. Null: not looked at yet, or no PDF.
ALTER TABLE stored_file ADD COLUMN text_read BOOLEAN;
GRANT UPDATE (text_read) ON stored_file TO indgang_staff, indgang_servicedesk, indgang_association;
CREATE INDEX stored_file_unread ON stored_file (municipality_id, requested_at, id) WHERE state = 'READY' AND format = 'PDF' AND text_read IS NULL;
CREATE FUNCTION wall.files_to_read(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT f.id FROM stored_file f WHERE f.municipality_id = wall.municipality() AND f.state = 'READY' AND f.format = 'PDF' AND f.text_read IS NULL
  ORDER BY f.requested_at, f.id LIMIT most $$;
-- What was found stays found: a number that was seen in the name is not unseen.
CREATE FUNCTION wall.note_text(file uuid, is_read boolean, holds_cpr boolean) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE stored_file f SET text_read = is_read, may_hold_cpr = f.may_hold_cpr OR holds_cpr
  WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.text_read IS NULL $$;

ALTER TABLE duty DROP CONSTRAINT duty_name_known;
ALTER TABLE duty ADD CONSTRAINT duty_name_known CHECK (name IN ('REFERRALS', 'REMINDERS', 'DIGESTS', 'MAIL', 'FILES', 'DRAFTS', 'LETTERS'));

CREATE TABLE "meeting_papers" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "content_digest" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,

    CONSTRAINT "meeting_papers_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "meeting_papers_part" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "papers_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "application_id" UUID,
    "label" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,

    CONSTRAINT "meeting_papers_part_pkey" PRIMARY KEY ("municipality_id","papers_id","position")
);
CREATE TABLE "meeting_papers_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "papers_id" UUID NOT NULL,
    "pdf" BYTEA NOT NULL,
    "sha256" TEXT GENERATED ALWAYS AS (encode(sha256("pdf"), 'hex')) STORED,

    CONSTRAINT "meeting_papers_file_pkey" PRIMARY KEY ("municipality_id","papers_id")
);
CREATE TABLE "letter_batch" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "meeting_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "after_id" UUID,
    "planned" INTEGER NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "faults" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "letter_batch_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "letter_batch_held" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "batch_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "letter_batch_held_pkey" PRIMARY KEY ("municipality_id","batch_id","application_id")
);
CREATE UNIQUE INDEX "meeting_papers_municipality_id_administration_id_id_key" ON "meeting_papers"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "meeting_papers_municipality_id_meeting_id_kind_audience_num_key" ON "meeting_papers"("municipality_id", "meeting_id", "kind", "audience", "number");
CREATE INDEX "meeting_papers_municipality_id_audience_issued_at_id_idx" ON "meeting_papers"("municipality_id", "audience", "issued_at", "id");
CREATE UNIQUE INDEX "meeting_papers_file_municipality_id_administration_id_paper_key" ON "meeting_papers_file"("municipality_id", "administration_id", "papers_id");
CREATE UNIQUE INDEX "letter_batch_municipality_id_administration_id_id_key" ON "letter_batch"("municipality_id", "administration_id", "id");
CREATE INDEX "letter_batch_municipality_id_meeting_id_started_at_id_idx" ON "letter_batch"("municipality_id", "meeting_id", "started_at", "id");
-- POOL-10: one at a time for a meeting.
CREATE UNIQUE INDEX "letter_batch_running" ON "letter_batch"("municipality_id", "meeting_id") WHERE "state" = 'RUNNING';
ALTER TABLE "meeting_papers" ADD CONSTRAINT "meeting_papers_municipality_id_administration_id_meeting_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id") REFERENCES "committee_meeting"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_papers_part" ADD CONSTRAINT "meeting_papers_part_municipality_id_administration_id_pape_fkey" FOREIGN KEY ("municipality_id", "administration_id", "papers_id") REFERENCES "meeting_papers"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_papers_part" ADD CONSTRAINT "meeting_papers_part_municipality_id_administration_id_appl_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_papers_file" ADD CONSTRAINT "meeting_papers_file_municipality_id_administration_id_pape_fkey" FOREIGN KEY ("municipality_id", "administration_id", "papers_id") REFERENCES "meeting_papers"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_batch" ADD CONSTRAINT "letter_batch_municipality_id_administration_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id") REFERENCES "committee_meeting"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_batch_held" ADD CONSTRAINT "letter_batch_held_municipality_id_administration_id_batch__fkey" FOREIGN KEY ("municipality_id", "administration_id", "batch_id") REFERENCES "letter_batch"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_batch_held" ADD CONSTRAINT "letter_batch_held_municipality_id_administration_id_applic_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE meeting_papers
  ADD CONSTRAINT meeting_papers_kind_known CHECK (kind IN ('AGENDA', 'MINUTES')),
  ADD CONSTRAINT meeting_papers_audience_known CHECK (audience IN ('MEMBERS', 'PUBLIC')),
  ADD CONSTRAINT meeting_papers_number_positive CHECK (number > 0),
  ADD CONSTRAINT meeting_papers_digest_form CHECK (content_digest ~ '^[0-9a-f]{64}$'),
  -- LAW-7: a file's name names nobody.
  ADD CONSTRAINT meeting_papers_file_name_form CHECK (file_name ~ '^(dagsorden|referat)-\d{4}-\d\d-\d\d(-offentlig)?-v\d+\.pdf$');
ALTER TABLE letter_batch
  ADD CONSTRAINT letter_batch_state_known CHECK (state IN ('RUNNING', 'DONE', 'STOPPED')),
  ADD CONSTRAINT letter_batch_finished CHECK ((state = 'RUNNING') = (finished_at IS NULL)),
  ADD CONSTRAINT letter_batch_counts CHECK (planned >= 0 AND sent >= 0 AND faults >= 0),
  ADD CONSTRAINT letter_batch_fault_bound CHECK (length(fault) <= 200);
ALTER TABLE letter_batch_held ADD CONSTRAINT letter_batch_held_code_form CHECK (code ~ '^[A-Z][A-Z_]{0,99}$');

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['meeting_papers', 'meeting_papers_part', 'meeting_papers_file', 'letter_batch', 'letter_batch_held'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY own_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())%s)', name,
      -- It is carried on as the person whose name stands there.
      CASE name WHEN 'letter_batch' THEN ' AND started_by_id = (SELECT wall.person())' ELSE '' END);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['meeting_papers', 'letter_batch', 'letter_batch_held'] LOOP
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
END $$;

-- POOL-16, LAW-2: whether the person takes no part in something that these papers put before the committee; what was decided is no secret to
-- them. As the owner: it asks the same for every seat.
CREATE FUNCTION wall.stands_aside(papers uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM meeting_papers_part part JOIN recusal ON recusal.municipality_id = part.municipality_id AND recusal.application_id = part.application_id
  JOIN meeting_papers head ON head.municipality_id = part.municipality_id AND head.id = part.papers_id AND head.kind = 'AGENDA'
  WHERE part.municipality_id = wall.municipality() AND part.papers_id = papers AND recusal.person_id = wall.person()) $$;
-- How the papers are built, without a word of what stands in them: the same for whoever takes no part in some of it.
CREATE FUNCTION wall.papers_outline(papers uuid[]) RETURNS TABLE (papers_id uuid, "position" integer, application_id uuid, label text, digest text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT part.papers_id, part.position, part.application_id, part.label, part.digest FROM meeting_papers_part part
  WHERE part.municipality_id = wall.municipality() AND part.administration_id = wall.seat() AND part.papers_id = ANY (papers) $$;
-- LAW-7: the members' papers are their administration's own; what lies before the committee in a case is kept from whoever takes no part in it.
CREATE POLICY own_administration ON meeting_papers_part FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND (application_id IS NULL OR NOT EXISTS (SELECT FROM recusal WHERE recusal.municipality_id = meeting_papers_part.municipality_id
      AND recusal.application_id = meeting_papers_part.application_id AND recusal.person_id = (SELECT wall.person()))));
CREATE POLICY own_administration ON meeting_papers_file FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND NOT wall.stands_aside(papers_id));
-- LAW-7: what was published is everybody's.
GRANT SELECT ON meeting_papers, meeting_papers_file TO indgang_servicedesk, indgang_association, indgang_public;
CREATE POLICY published ON meeting_papers FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND audience = 'PUBLIC');
CREATE POLICY published ON meeting_papers_file FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM meeting_papers papers
    WHERE papers.municipality_id = meeting_papers_file.municipality_id AND papers.id = meeting_papers_file.papers_id AND papers.audience = 'PUBLIC'));

-- POOL-14, LAW-7: the latest versions of what was published of a committee, since meetings themselves are not public.
CREATE FUNCTION wall.published_papers(committee uuid, most integer) RETURNS TABLE (id uuid, "municipalityId" integer, administration text, "meetingId" uuid, kind text,
  audience text, number integer, "issuedAt" timestamptz, "issuedBy" uuid, "contentDigest" text, "fileName" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT papers.id, papers.municipality_id, papers.administration_id, papers.meeting_id, papers.kind, papers.audience, papers.number, papers.issued_at,
    papers.issued_by_id, papers.content_digest, papers.file_name
  FROM meeting_papers papers JOIN committee_meeting meeting ON meeting.municipality_id = papers.municipality_id AND meeting.id = papers.meeting_id
  WHERE papers.municipality_id = wall.municipality() AND papers.audience = 'PUBLIC' AND meeting.committee_id = committee
    AND NOT EXISTS (SELECT FROM meeting_papers later WHERE later.municipality_id = papers.municipality_id AND later.meeting_id = papers.meeting_id
      AND later.kind = papers.kind AND later.audience = papers.audience AND later.number > papers.number)
  ORDER BY meeting.starts_at DESC, papers.issued_at DESC, papers.id LIMIT most $$;

-- POOL-10: a batch goes as whoever began it, and nobody else's name stands below.
GRANT UPDATE (version, state, finished_at, after_id, sent, faults, fault, leased_until) ON letter_batch TO indgang_staff;
CREATE POLICY own_writes ON letter_batch FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE FUNCTION wall.wake_letters() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('indgang_letters', NEW.municipality_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER wake_letters AFTER INSERT ON letter_batch FOR EACH ROW EXECUTE FUNCTION wall.wake_letters();
-- The clock's seat takes hold of a batch that nobody works on, and learns whose it is: it is carried on as that person, who may what they may by then.
CREATE FUNCTION wall.claim_letter_batch(at timestamptz, until timestamptz) RETURNS TABLE (id uuid, subject text)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE letter_batch batch SET leased_until = until FROM person
  WHERE person.municipality_id = batch.municipality_id AND person.id = batch.started_by_id AND (batch.municipality_id, batch.id) = (
    SELECT due.municipality_id, due.id FROM letter_batch due
    WHERE due.municipality_id = wall.municipality() AND due.state = 'RUNNING' AND (due.leased_until IS NULL OR due.leased_until <= at)
    ORDER BY due.started_at, due.id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING batch.id, person.subject $$;
-- A step that failed: counted, and tried again; or the batch ends with it.
CREATE FUNCTION wall.fault_letter_batch(batch uuid, at timestamptz, retry_at timestamptz, code text, is_end boolean) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE letter_batch SET version = version + 1, faults = faults + 1, fault = left(code, 200), leased_until = CASE WHEN is_end THEN NULL ELSE retry_at END,
    state = CASE WHEN is_end THEN 'STOPPED' ELSE state END, finished_at = CASE WHEN is_end THEN at END
  WHERE municipality_id = wall.municipality() AND id = batch AND state = 'RUNNING' $$;
REVOKE ALL ON FUNCTION wall.files_to_read(integer), wall.note_text(uuid, boolean, boolean), wall.stands_aside(uuid), wall.papers_outline(uuid[]), wall.published_papers(uuid, integer), wall.wake_letters(),
  wall.claim_letter_batch(timestamptz, timestamptz), wall.fault_letter_batch(uuid, timestamptz, timestamptz, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.stands_aside(uuid), wall.papers_outline(uuid[]) TO indgang_staff;
GRANT EXECUTE ON FUNCTION wall.published_papers(uuid, integer) TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT EXECUTE ON FUNCTION wall.files_to_read(integer), wall.note_text(uuid, boolean, boolean), wall.claim_letter_batch(timestamptz, timestamptz),
  wall.fault_letter_batch(uuid, timestamptz, timestamptz, text, boolean) TO indgang_clock;
