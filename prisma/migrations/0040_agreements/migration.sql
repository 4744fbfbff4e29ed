-- Cooperation agreements (ASSOC-6): drafted by the office, negotiated in versions, accepted by both sides by name and time, followed up. What the
-- other side has, and what somebody signed, stays as it is.
ALTER TYPE "timeline_event_kind" ADD VALUE 'AGREEMENT_PROPOSED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'AGREEMENT_ACCEPTED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'AGREEMENT_DECLINED';
CREATE TABLE "agreement" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "waits_on" TEXT,
    "answer_by" DATE,
    "handled_by_id" UUID NOT NULL,
    "agreed_on" DATE,
    "agreed_with" TEXT,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "agreement_version" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "comment" TEXT,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("municipality_id","agreement_id","number")
);
CREATE TABLE "agreement_acceptance" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_acceptance_pkey" PRIMARY KEY ("municipality_id","agreement_id","number","side")
);
CREATE TABLE "agreement_decline" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "touches_independence" BOOLEAN NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_decline_pkey" PRIMARY KEY ("municipality_id","agreement_id","number")
);
CREATE TABLE "agreement_follow_up" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "topic" TEXT NOT NULL,
    "note" TEXT,
    "person_id" UUID,
    "name" TEXT,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "agreement_follow_up_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "agreement_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "agreement_id" UUID NOT NULL,
    "pdf" BYTEA NOT NULL,
    "sha256" TEXT GENERATED ALWAYS AS (encode(sha256("pdf"), 'hex')) STORED,

    CONSTRAINT "agreement_file_pkey" PRIMARY KEY ("municipality_id","agreement_id")
);
CREATE UNIQUE INDEX "agreement_municipality_id_administration_id_id_key" ON "agreement"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "agreement_municipality_id_administration_id_application_id_key" ON "agreement"("municipality_id", "administration_id", "application_id");
CREATE INDEX "agreement_municipality_id_association_id_idx" ON "agreement"("municipality_id", "association_id");
CREATE INDEX "agreement_municipality_id_handled_by_id_idx" ON "agreement"("municipality_id", "handled_by_id");
CREATE UNIQUE INDEX "agreement_version_municipality_id_administration_id_agreeme_key" ON "agreement_version"("municipality_id", "administration_id", "agreement_id", "number");
CREATE INDEX "agreement_follow_up_municipality_id_agreement_id_idx" ON "agreement_follow_up"("municipality_id", "agreement_id");
CREATE INDEX "agreement_follow_up_municipality_id_due_on_idx" ON "agreement_follow_up"("municipality_id", "due_on");
CREATE UNIQUE INDEX "agreement_file_municipality_id_administration_id_agreement__key" ON "agreement_file"("municipality_id", "administration_id", "agreement_id");
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_decision_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "decision"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_association_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement_fkey" FOREIGN KEY ("municipality_id", "administration_id", "agreement_id") REFERENCES "agreement"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement_acceptance" ADD CONSTRAINT "agreement_acceptance_version_fkey" FOREIGN KEY ("municipality_id", "administration_id", "agreement_id", "number") REFERENCES "agreement_version"("municipality_id", "administration_id", "agreement_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement_decline" ADD CONSTRAINT "agreement_decline_version_fkey" FOREIGN KEY ("municipality_id", "administration_id", "agreement_id", "number") REFERENCES "agreement_version"("municipality_id", "administration_id", "agreement_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement_follow_up" ADD CONSTRAINT "agreement_follow_up_agreement_fkey" FOREIGN KEY ("municipality_id", "administration_id", "agreement_id") REFERENCES "agreement"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agreement_file" ADD CONSTRAINT "agreement_file_agreement_fkey" FOREIGN KEY ("municipality_id", "administration_id", "agreement_id") REFERENCES "agreement"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE agreement
  ADD CONSTRAINT agreement_state_known CHECK (state IN ('DRAFT', 'NEGOTIATING', 'AGREED', 'DECLINED')),
  ADD CONSTRAINT agreement_form_known CHECK (form IN ('WRITTEN', 'ORAL')),
  ADD CONSTRAINT agreement_number_positive CHECK (number > 0),
  ADD CONSTRAINT agreement_waits_on_known CHECK (waits_on IN ('MUNICIPALITY', 'ASSOCIATION')),
  ADD CONSTRAINT agreement_waits CHECK ((state = 'AGREED') = (waits_on IS NULL) AND (state NOT IN ('DRAFT', 'DECLINED') OR waits_on = 'MUNICIPALITY')),
  ADD CONSTRAINT agreement_answer_by CHECK (answer_by IS NULL OR state = 'NEGOTIATING' AND waits_on = 'ASSOCIATION'),
  ADD CONSTRAINT agreement_oral CHECK ((form = 'ORAL') = (agreed_on IS NOT NULL) AND (form = 'ORAL') = (agreed_with IS NOT NULL) AND (form = 'WRITTEN' OR state IN ('AGREED', 'DECLINED'))),
  ADD CONSTRAINT agreement_with_bounds CHECK (length(trim(agreed_with)) BETWEEN 1 AND 200);
ALTER TABLE agreement_version
  ADD CONSTRAINT agreement_version_side_known CHECK (side IN ('MUNICIPALITY', 'ASSOCIATION')),
  ADD CONSTRAINT agreement_version_bounds CHECK (length(trim(title)) BETWEEN 1 AND 150 AND length(trim(text)) BETWEEN 1 AND 20000 AND length(comment) <= 2000);
ALTER TABLE agreement_acceptance ADD CONSTRAINT agreement_acceptance_side_known CHECK (side IN ('MUNICIPALITY', 'ASSOCIATION'));
ALTER TABLE agreement_decline
  ADD CONSTRAINT agreement_decline_side CHECK (side = 'ASSOCIATION'),
  ADD CONSTRAINT agreement_decline_says_why CHECK (length(trim(reason)) BETWEEN 10 AND 4000);
ALTER TABLE agreement_follow_up
  ADD CONSTRAINT agreement_follow_up_topic_bounds CHECK (length(trim(topic)) BETWEEN 1 AND 300),
  ADD CONSTRAINT agreement_follow_up_noted CHECK ((note IS NULL) = (at IS NULL) AND (note IS NULL) = (person_id IS NULL) AND (note IS NULL) = (name IS NULL) AND length(trim(note)) BETWEEN 1 AND 4000);

-- Who signs is whoever acts, under the name that they have at that moment.
CREATE FUNCTION wall.sign_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NULL OR NEW.at IS NULL THEN RETURN NEW; END IF;
  NEW.person_id := wall.person();
  SELECT person.name INTO NEW.name FROM person WHERE person.municipality_id = NEW.municipality_id AND person.id = NEW.person_id;
  RETURN NEW;
END $$;
-- A draft can be worded anew; what was noted once, and what the other side has, stays.
CREATE FUNCTION wall.keep_agreement_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF to_jsonb(OLD) ->> 'topic' IS NOT NULL AND OLD.at IS NULL THEN RETURN NEW; END IF;
  IF to_jsonb(OLD) ->> 'topic' IS NULL AND EXISTS (SELECT FROM agreement WHERE agreement.municipality_id = OLD.municipality_id
    AND agreement.id = OLD.agreement_id AND agreement.state = 'DRAFT') THEN RETURN NEW; END IF;
  RAISE insufficient_privilege USING MESSAGE = format('what stands in %s is not changed any more', TG_TABLE_NAME);
END $$;
CREATE TRIGGER a_keep_agreement_part BEFORE UPDATE ON agreement_version FOR EACH ROW EXECUTE FUNCTION wall.keep_agreement_part();
CREATE TRIGGER a_keep_agreement_part BEFORE UPDATE ON agreement_follow_up FOR EACH ROW EXECUTE FUNCTION wall.keep_agreement_part();
CREATE TRIGGER sign_agreement BEFORE INSERT OR UPDATE ON agreement_version FOR EACH ROW EXECUTE FUNCTION wall.sign_agreement();
CREATE TRIGGER sign_agreement BEFORE INSERT ON agreement_acceptance FOR EACH ROW EXECUTE FUNCTION wall.sign_agreement();
CREATE TRIGGER sign_agreement BEFORE INSERT ON agreement_decline FOR EACH ROW EXECUTE FUNCTION wall.sign_agreement();
CREATE TRIGGER sign_agreement BEFORE UPDATE ON agreement_follow_up FOR EACH ROW EXECUTE FUNCTION wall.sign_agreement();

-- ASSOC-6: an agreement holds when both sides accepted the version that counts and it has its file, or when the office took an oral one down; what
-- holds in writing is not changed. The association neither takes an oral one down nor says by when it is to answer.
CREATE FUNCTION wall.keep_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state = 'AGREED' AND NOT (NEW.state = 'AGREED' OR NEW.state = 'DECLINED' AND OLD.form = 'ORAL')
    OR OLD.state = 'AGREED' AND (NEW.number, NEW.form, NEW.agreed_on, NEW.agreed_with) IS DISTINCT FROM (OLD.number, OLD.form, OLD.agreed_on, OLD.agreed_with)
    OR NEW.state = 'DRAFT' AND OLD.state <> 'DRAFT'
    OR OLD.state = 'DRAFT' AND NEW.state = 'DECLINED'
    OR NEW.number NOT IN (OLD.number, OLD.number + 1)
    OR NOT EXISTS (SELECT FROM agreement_version version WHERE version.municipality_id = NEW.municipality_id AND version.agreement_id = NEW.id AND version.number = NEW.number)
    OR NEW.state = 'NEGOTIATING' AND OLD.state = 'DECLINED' AND NEW.number = OLD.number
    OR NEW.state = 'AGREED' AND OLD.state <> 'AGREED' AND NEW.form = 'WRITTEN' AND (
      (SELECT count(*) FROM agreement_acceptance accepted WHERE accepted.municipality_id = NEW.municipality_id AND accepted.agreement_id = NEW.id AND accepted.number = NEW.number) <> 2
      OR NOT EXISTS (SELECT FROM agreement_file file WHERE file.municipality_id = NEW.municipality_id AND file.agreement_id = NEW.id))
    OR NEW.state = 'DECLINED' AND OLD.state <> 'DECLINED' AND NOT EXISTS (SELECT FROM agreement_decline declined
      WHERE declined.municipality_id = NEW.municipality_id AND declined.agreement_id = NEW.id AND declined.number = NEW.number)
    OR wall.seat() = 'association' AND (NEW.form = 'ORAL' AND OLD.form <> 'ORAL' OR NEW.handled_by_id <> OLD.handled_by_id
      OR NEW.answer_by IS NOT NULL AND NEW.answer_by IS DISTINCT FROM OLD.answer_by)
  THEN RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: an agreement is made by both sides';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_agreement BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION wall.keep_agreement();

-- What became of an agreement stands in the case's history, whichever side did it. As the owner, since an association writes into no case.
CREATE FUNCTION wall.tell_agreement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  told text;
  moment timestamptz := date_trunc('milliseconds', now());
  concerned agreement;
BEGIN
  IF wall.seat() IS NULL THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'agreement_acceptance' THEN
    told := 'AGREEMENT_ACCEPTED';
    moment := NEW.at;
    SELECT * INTO concerned FROM agreement WHERE agreement.municipality_id = NEW.municipality_id AND agreement.id = NEW.agreement_id;
  ELSE
    concerned := NEW;
    told := CASE
      WHEN NEW.state = 'AGREED' AND NEW.form = 'ORAL' AND (TG_OP = 'INSERT' OR OLD.state <> 'AGREED') THEN 'AGREEMENT_ACCEPTED'
      WHEN TG_OP = 'INSERT' THEN NULL
      WHEN NEW.state = 'NEGOTIATING' AND (OLD.state = 'DRAFT' OR NEW.number > OLD.number) THEN 'AGREEMENT_PROPOSED'
      WHEN NEW.state = 'DECLINED' AND OLD.state <> 'DECLINED' THEN 'AGREEMENT_DECLINED' END;
    IF told = 'AGREEMENT_DECLINED' THEN
      SELECT declined.at INTO moment FROM agreement_decline declined
        WHERE declined.municipality_id = NEW.municipality_id AND declined.agreement_id = NEW.id AND declined.number = NEW.number;
    ELSIF TG_OP = 'UPDATE' THEN
      SELECT version.at INTO moment FROM agreement_version version
        WHERE version.municipality_id = NEW.municipality_id AND version.agreement_id = NEW.id AND version.number = NEW.number;
    END IF;
  END IF;
  IF told IS NOT NULL THEN
    INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
      VALUES (concerned.municipality_id, concerned.administration_id, gen_random_uuid(), concerned.application_id, moment, told::timeline_event_kind, 'SHARED',
        wall.person(), 'Version ' || concerned.number);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_agreement AFTER INSERT OR UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION wall.tell_agreement();
CREATE TRIGGER tell_agreement AFTER INSERT ON agreement_acceptance FOR EACH ROW EXECUTE FUNCTION wall.tell_agreement();

-- ASSOC-6, POOL-17: whether a grant needs an agreement that does not hold yet, by the terms that its round was announced with. The wall is the
-- function's own.
CREATE FUNCTION wall.lacks_agreement(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT COALESCE((SELECT decided.amount > 0 AND CASE WHEN terms.agreement_threshold_inclusive THEN decided.amount >= terms.agreement_threshold ELSE decided.amount > terms.agreement_threshold END
    FROM decision decided
      JOIN application granted ON granted.municipality_id = decided.municipality_id AND granted.id = decided.application_id
      JOIN funding_round round ON round.municipality_id = granted.municipality_id AND round.id = granted.round_id
      JOIN LATERAL (SELECT held.agreement_threshold, held.agreement_threshold_inclusive FROM pool_terms held
        WHERE held.municipality_id = granted.municipality_id AND held.pool_id = granted.pool_id
          AND held.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY held.valid_from DESC LIMIT 1) terms ON true
    WHERE decided.municipality_id = wall.municipality() AND decided.application_id = lacks_agreement.application
      AND (decided.administration_id = wall.seat() OR wall.seat() = 'servicedesk')), false)
  AND NOT EXISTS (SELECT FROM agreement WHERE agreement.municipality_id = wall.municipality() AND agreement.application_id = lacks_agreement.application AND agreement.state = 'AGREED') $$;
-- Nothing is paid of a grant before it holds.
CREATE FUNCTION wall.await_agreement() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NOT NULL AND wall.lacks_agreement(NEW.application_id) AND NOT EXISTS (SELECT FROM instalment begun
    WHERE begun.municipality_id = NEW.municipality_id AND begun.plan_id = NEW.plan_id AND begun.state IN ('EXPORTED', 'PAID'))
  THEN RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: the grant waits for its agreement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER await_agreement BEFORE UPDATE OF state ON instalment FOR EACH ROW
  WHEN (NEW.state IN ('READY', 'EXPORTED') AND OLD.state <> NEW.state) EXECUTE FUNCTION wall.await_agreement();

-- What falls due between two days, for the clock: answers that are waited for, and points of follow-up; not a word of what they say.
CREATE FUNCTION wall.due_agreements(at timestamptz, from_day date, to_day date) RETURNS TABLE (kind text, subject uuid, administration text, application uuid,
  case_number text, due_on date, handled_by uuid, association uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'ANSWER', id, administration_id, application_id, case_number, answer_by, handled_by_id, association_id FROM agreement
  WHERE municipality_id = wall.municipality() AND answer_by BETWEEN from_day AND to_day AND NOT EXISTS (SELECT FROM reminder told
    WHERE told.municipality_id = agreement.municipality_id AND told.subject_id = agreement.id AND told.kind = 'DUE_CASE_AGREEMENT'
      AND told.due_on = agreement.answer_by + CASE WHEN agreement.answer_by < (at AT TIME ZONE 'Europe/Copenhagen')::date THEN 1 ELSE 0 END)
  UNION ALL
  SELECT 'FOLLOW_UP', point.id, agreement.administration_id, agreement.application_id, agreement.case_number, point.due_on, agreement.handled_by_id, agreement.association_id
  FROM agreement_follow_up point JOIN agreement ON agreement.municipality_id = point.municipality_id AND agreement.id = point.agreement_id
  WHERE point.municipality_id = wall.municipality() AND point.due_on BETWEEN from_day AND to_day AND point.note IS NULL AND agreement.state = 'AGREED'
    AND NOT EXISTS (SELECT FROM reminder told WHERE told.municipality_id = point.municipality_id AND told.subject_id = point.id
      AND told.kind = 'DUE_CASE_FOLLOW_UP' AND told.due_on = point.due_on) $$;
REVOKE ALL ON FUNCTION wall.sign_agreement(), wall.keep_agreement_part(), wall.keep_agreement(), wall.tell_agreement(), wall.await_agreement(),
  wall.lacks_agreement(uuid), wall.due_agreements(timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.lacks_agreement(uuid) TO indgang_staff, indgang_servicedesk;
GRANT EXECUTE ON FUNCTION wall.due_agreements(timestamptz, date, date) TO indgang_clock;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['agreement', 'agreement_version', 'agreement_acceptance', 'agreement_decline', 'agreement_follow_up', 'agreement_file'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk, indgang_association', name);
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
  -- What hangs on an agreement is seen with it.
  FOREACH name IN ARRAY ARRAY['agreement_version', 'agreement_acceptance', 'agreement_decline', 'agreement_follow_up', 'agreement_file'] LOOP
    EXECUTE format('CREATE POLICY own_association ON %I FOR SELECT TO indgang_association USING (municipality_id = (SELECT wall.municipality()) AND agreement_id IN (SELECT agreement.id FROM agreement))', name);
  END LOOP;
END $$;
CREATE POLICY own_association ON agreement FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND state <> 'DRAFT' AND association_id IN (SELECT wall.associations()));
-- The office begins one about a grant whose minutes stand, with the association that applied.
GRANT INSERT, UPDATE (version, form, state, number, waits_on, answer_by, handled_by_id, agreed_on, agreed_with) ON agreement TO indgang_staff;
CREATE POLICY own_adds ON agreement FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND number = 1 AND (state = 'DRAFT' OR form = 'ORAL' AND state = 'AGREED')
    AND EXISTS (SELECT FROM wall.minutes_of(ARRAY[application_id])) AND EXISTS (SELECT FROM application granted JOIN decision decided
      ON decided.municipality_id = granted.municipality_id AND decided.application_id = granted.id WHERE granted.municipality_id = agreement.municipality_id
      AND granted.id = agreement.application_id AND granted.association_id = agreement.association_id AND granted.case_number = agreement.case_number AND decided.amount > 0));
CREATE POLICY own_writes ON agreement FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
GRANT UPDATE (version, form, state, number, waits_on, answer_by, agreed_on, agreed_with) ON agreement TO indgang_association;
CREATE POLICY association_writes ON agreement FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND state <> 'DRAFT' AND association_id IN (SELECT wall.associations()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state <> 'DRAFT' AND association_id IN (SELECT wall.associations()));
-- Each side proposes the next version and accepts the one that counts, for itself.
GRANT INSERT, UPDATE (title, text, person_id, name, at) ON agreement_version TO indgang_staff;
GRANT INSERT ON agreement_version TO indgang_association;
CREATE POLICY own_adds ON agreement_version FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND side = 'MUNICIPALITY' AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND (agreement_version.number = 1 AND agreement.number = 1 OR agreement_version.number = agreement.number + 1 AND agreement.state <> 'AGREED')));
CREATE POLICY own_writes ON agreement_version FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY association_adds ON agreement_version FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND side = 'ASSOCIATION' AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement_version.number = agreement.number + 1 AND agreement.state IN ('NEGOTIATING', 'DECLINED')));
GRANT INSERT ON agreement_acceptance TO indgang_staff, indgang_association;
CREATE POLICY own_adds ON agreement_acceptance FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND side = 'MUNICIPALITY' AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement.number = agreement_acceptance.number AND agreement.state = 'NEGOTIATING'));
CREATE POLICY association_adds ON agreement_acceptance FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND side = 'ASSOCIATION' AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement.number = agreement_acceptance.number AND agreement.state = 'NEGOTIATING'));
GRANT INSERT ON agreement_decline TO indgang_association;
CREATE POLICY association_adds ON agreement_decline FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement.number = agreement_decline.number AND (agreement.state = 'NEGOTIATING' OR agreement.state = 'AGREED' AND agreement.form = 'ORAL')));
GRANT INSERT, UPDATE (note, person_id, name, at) ON agreement_follow_up TO indgang_staff;
CREATE POLICY own_adds ON agreement_follow_up FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND note IS NULL AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement.state = 'AGREED'));
CREATE POLICY own_writes ON agreement_follow_up FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
-- The file is made by whoever accepts last.
GRANT INSERT ON agreement_file TO indgang_staff, indgang_association;
CREATE POLICY own_adds ON agreement_file FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM agreement
    WHERE agreement.id = agreement_id AND agreement.state = 'NEGOTIATING'));
CREATE POLICY association_adds ON agreement_file FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM agreement WHERE agreement.id = agreement_id AND agreement.state = 'NEGOTIATING'));

-- What people are told of.
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
  'APPLICATION_AGREEMENT_PROPOSED', 'APPLICATION_AGREEMENT_ACCEPTED', 'APPLICATION_AGREEMENT_MADE',
  'APPLICATION_AGREEMENT_DECLINED', 'DUE_CASE_AGREEMENT', 'DUE_CASE_FOLLOW_UP'));
