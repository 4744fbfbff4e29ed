-- Letters about decisions (POOL-2, POOL-10, LAW-1). The file of a letter lies apart: it is written once, and its digest is the database's own.
ALTER TYPE "timeline_event_kind" ADD VALUE 'LETTER_SENT';
CREATE TABLE "letter_template" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "pool_id" UUID NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "valid_from" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "letter_template_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "letter" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "replaces_id" UUID,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "recipient_email" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "posted_at" TIMESTAMPTZ(3),
    "posted_by_id" UUID,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "letter_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "letter_id" UUID NOT NULL,
    "pdf" BYTEA NOT NULL,
    "sha256" TEXT GENERATED ALWAYS AS (encode(sha256("pdf"), 'hex')) STORED,

    CONSTRAINT "letter_file_pkey" PRIMARY KEY ("municipality_id","letter_id")
);
CREATE UNIQUE INDEX "letter_template_municipality_id_administration_id_id_key" ON "letter_template"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "letter_template_municipality_id_pool_id_outcome_valid_from_key" ON "letter_template"("municipality_id", "pool_id", "outcome", "valid_from");
CREATE UNIQUE INDEX "letter_municipality_id_administration_id_id_key" ON "letter"("municipality_id", "administration_id", "id");
CREATE INDEX "letter_municipality_id_application_id_written_at_id_idx" ON "letter"("municipality_id", "application_id", "written_at", "id");
-- POOL-10: one letter about a decision, and one in the place of another.
CREATE UNIQUE INDEX "letter_once" ON "letter"("municipality_id", "application_id") WHERE "replaces_id" IS NULL;
CREATE UNIQUE INDEX "letter_municipality_id_administration_id_replaces_id_key" ON "letter"("municipality_id", "administration_id", "replaces_id");
CREATE UNIQUE INDEX "letter_file_municipality_id_administration_id_letter_id_key" ON "letter_file"("municipality_id", "administration_id", "letter_id");
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_administration_id_application_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_administration_id_decision_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "decision"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_administration_id_replaces_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "replaces_id") REFERENCES "letter"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_file" ADD CONSTRAINT "letter_file_municipality_id_administration_id_letter_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "letter_id") REFERENCES "letter"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE letter_template
  ADD CONSTRAINT letter_template_title_bounds CHECK (length(title) BETWEEN 1 AND 150 AND title !~ '[[:cntrl:]]'),
  ADD CONSTRAINT letter_template_text_bounds CHECK (length(text) BETWEEN 1 AND 12000);
ALTER TABLE letter
  ADD CONSTRAINT letter_state_known CHECK (state IN ('DRAFT', 'APPROVED', 'SENT', 'TO_PRINT', 'POSTED')),
  ADD CONSTRAINT letter_title_bounds CHECK (length(title) BETWEEN 1 AND 400),
  ADD CONSTRAINT letter_text_bounds CHECK (length(text) BETWEEN 1 AND 24000),
  ADD CONSTRAINT letter_approved CHECK ((state = 'DRAFT') = (approved_at IS NULL)),
  ADD CONSTRAINT letter_left CHECK ((state IN ('DRAFT', 'APPROVED')) = (sent_at IS NULL)),
  ADD CONSTRAINT letter_posted CHECK ((state = 'POSTED') = (posted_at IS NOT NULL)),
  ADD CONSTRAINT letter_sent_somewhere CHECK (state <> 'SENT' OR recipient_email IS NOT NULL),
  ADD CONSTRAINT letter_recipient_form CHECK (recipient_email ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$' AND length(recipient_email) <= 254);

-- POOL-10: what was approved is what leaves, and what has left stays as it was.
CREATE FUNCTION wall.keep_letter() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'DRAFT' AND (NEW.title, NEW.text, NEW.approved_at, NEW.state = 'DRAFT') IS DISTINCT FROM (OLD.title, OLD.text, OLD.approved_at, false)
    OR OLD.sent_at IS NOT NULL AND (NEW.sent_at, NEW.recipient_email) IS DISTINCT FROM (OLD.sent_at, OLD.recipient_email)
    OR OLD.state = 'POSTED'
  THEN RAISE EXCEPTION 'An approved letter stays as it is.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_letter BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION wall.keep_letter();

-- POOL-9, POOL-10: of decided cases those whose meeting is closed, with when and by whom it was held. The service desk reads no meeting,
-- and has to know this of it. The wall is the function's own.
CREATE FUNCTION wall.minutes_of(applications uuid[]) RETURNS TABLE (application_id uuid, starts_at timestamptz, committee_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT d.application_id, m.starts_at, m.committee_id FROM decision d
  JOIN meeting_item i ON i.municipality_id = d.municipality_id AND i.id = d.meeting_item_id
  JOIN committee_meeting m ON m.municipality_id = i.municipality_id AND m.id = i.meeting_id
  WHERE d.municipality_id = wall.municipality() AND d.application_id = ANY (applications)
    AND (d.administration_id = wall.seat() OR wall.seat() = 'servicedesk') AND m.state = 'CLOSED' $$;
-- Puts a letter that is sent into the outbox, to the address that stands in it, once: the mail has the letter's own id.
CREATE FUNCTION wall.post_letter(letter uuid, subject text, body text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox_message (municipality_id, id, created_at, due_at, recipient, subject, body)
  SELECT l.municipality_id, l.id, l.sent_at, l.sent_at, l.recipient_email, post_letter.subject, post_letter.body FROM letter l
  WHERE l.municipality_id = wall.municipality() AND l.id = letter AND l.state = 'SENT'
    AND (l.administration_id = wall.seat() OR wall.seat() = 'servicedesk')
  ON CONFLICT DO NOTHING;
  PERFORM pg_notify('indgang_outbox', wall.municipality()::text);
END $$;
-- What became of letters' mails, and not what they said.
CREATE FUNCTION wall.letter_mail(letters uuid[]) RETURNS TABLE (letter_id uuid, attempts integer, due_at timestamptz, sent_at timestamptz, given_up_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT l.id, o.attempts, o.due_at, o.sent_at, o.given_up_at FROM letter l
  JOIN outbox_message o ON o.municipality_id = l.municipality_id AND o.id = l.id
  WHERE l.municipality_id = wall.municipality() AND l.id = ANY (letters) AND (l.administration_id = wall.seat() OR wall.seat() = 'servicedesk') $$;
-- The files that go with mails, until what the mails said is forgotten.
CREATE FUNCTION wall.mail_files(mails uuid[]) RETURNS TABLE (mail_id uuid, case_number text, pdf bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT o.id, a.case_number, f.pdf FROM outbox_message o
  JOIN letter l ON l.municipality_id = o.municipality_id AND l.id = o.id
  JOIN letter_file f ON f.municipality_id = l.municipality_id AND f.letter_id = l.id
  JOIN application a ON a.municipality_id = l.municipality_id AND a.id = l.application_id
  WHERE o.municipality_id = wall.municipality() AND o.id = ANY (mails) AND o.body <> '' $$;
REVOKE ALL ON FUNCTION wall.keep_letter(), wall.minutes_of(uuid[]), wall.post_letter(uuid, text, text), wall.letter_mail(uuid[]), wall.mail_files(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.minutes_of(uuid[]), wall.post_letter(uuid, text, text), wall.letter_mail(uuid[]) TO indgang_staff, indgang_servicedesk;
GRANT EXECUTE ON FUNCTION wall.mail_files(uuid[]) TO indgang_identity;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['letter_template', 'letter', 'letter_file'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk', name);
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;
-- POOL-1: what a pool's letters say is its administration's own.
GRANT INSERT, UPDATE (version, title, text) ON letter_template TO indgang_staff;
CREATE POLICY own_adds ON letter_template FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY own_writes ON letter_template FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
-- POOL-2: letters are clerical. None before the minutes stand.
GRANT INSERT, UPDATE (version, state, title, text, approved_at, approved_by_id, recipient_email, sent_at, posted_at, posted_by_id) ON letter TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_adds ON letter FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM wall.minutes_of(ARRAY[application_id])));
CREATE POLICY own_writes ON letter FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_adds ON letter FOR INSERT TO indgang_servicedesk
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM wall.minutes_of(ARRAY[application_id])));
CREATE POLICY desk_writes ON letter FOR UPDATE TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()));
GRANT INSERT ON letter_file TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_adds ON letter_file FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_adds ON letter_file FOR INSERT TO indgang_servicedesk
  WITH CHECK (municipality_id = (SELECT wall.municipality()));
