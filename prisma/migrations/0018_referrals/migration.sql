-- Referrals of citizens (REF-1 … REF-8). Citizens live here alone; all that names one is ciphertext (LAW-3).
CREATE TABLE "referral_unit" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT COLLATE "da-x-icu" NOT NULL,
    "name_en" TEXT NOT NULL,
    "takes_referrals" BOOLEAN NOT NULL,

    CONSTRAINT "referral_unit_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "referral_activity" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "name" TEXT COLLATE "da-x-icu" NOT NULL,
    "takes_referrals" BOOLEAN NOT NULL,

    CONSTRAINT "referral_activity_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "referral_terms" (
    "municipality_id" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "answer_working_days" INTEGER NOT NULL,
    "outcome_days" INTEGER NOT NULL,
    "draft_days" INTEGER NOT NULL,
    "association_view_days" INTEGER NOT NULL,
    "kept_days" INTEGER,
    "access_log_days" INTEGER NOT NULL,

    CONSTRAINT "referral_terms_pkey" PRIMARY KEY ("municipality_id","valid_from")
);
CREATE TABLE "citizen" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "key" BYTEA NOT NULL,
    "person" BYTEA NOT NULL,
    "cpr_index" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "citizen_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "referral" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "parent_id" UUID,
    "passed_on_to" UUID,
    "sender_id" UUID,
    "state" TEXT NOT NULL,
    "return_cause" TEXT,
    "citizen_id" UUID,
    "receiver_administration_id" TEXT,
    "receiver_unit_id" UUID,
    "receiver_association_id" UUID,
    "receiver_activity_id" UUID,
    "basis" TEXT,
    "provision" TEXT,
    "consent_recipient" TEXT,
    "consent_fields" TEXT[],
    "consent_given_at" TIMESTAMPTZ(3),
    "consent_withdrawn_at" TIMESTAMPTZ(3),
    "level" INTEGER NOT NULL,
    "fields" TEXT[],
    "channel" TEXT,
    "urgency" TEXT NOT NULL,
    "reason_code" TEXT,
    "due_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "view_ends_on" DATE,
    "erased_at" TIMESTAMPTZ(3),
    "sender_key" BYTEA,
    "receiver_key" BYTEA,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "referral_sealed" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "referral_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "referral_sealed_pkey" PRIMARY KEY ("municipality_id","referral_id","part")
);
CREATE TABLE "referral_event" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_side" TEXT,
    "tells" TEXT[],

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "referral_unit_municipality_id_administration_id_id_key" ON "referral_unit"("municipality_id", "administration_id", "id");
CREATE INDEX "referral_activity_municipality_id_association_id_idx" ON "referral_activity"("municipality_id", "association_id");
-- By administration: whether another one knows the same person cannot be found out by trying (LAW-3).
CREATE UNIQUE INDEX "citizen_municipality_id_administration_id_cpr_index_key" ON "citizen"("municipality_id", "administration_id", "cpr_index");
CREATE UNIQUE INDEX "referral_municipality_id_administration_id_id_key" ON "referral"("municipality_id", "administration_id", "id");
CREATE INDEX "referral_municipality_id_administration_id_due_on_id_idx" ON "referral"("municipality_id", "administration_id", "due_on", "id");
CREATE INDEX "referral_municipality_id_receiver_administration_id_due_on__idx" ON "referral"("municipality_id", "receiver_administration_id", "due_on", "id");
CREATE INDEX "referral_municipality_id_receiver_association_id_due_on_id_idx" ON "referral"("municipality_id", "receiver_association_id", "due_on", "id");
CREATE INDEX "referral_municipality_id_administration_id_citizen_id_idx" ON "referral"("municipality_id", "administration_id", "citizen_id");
CREATE INDEX "referral_event_municipality_id_referral_id_at_idx" ON "referral_event"("municipality_id", "referral_id", "at");
ALTER TABLE "referral_activity" ADD CONSTRAINT "referral_activity_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_receiver_association_id_fkey" FOREIGN KEY ("municipality_id", "receiver_association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "referral" ADD CONSTRAINT "referral_municipality_id_receiver_activity_id_fkey" FOREIGN KEY ("municipality_id", "receiver_activity_id") REFERENCES "referral_activity"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "referral_sealed" ADD CONSTRAINT "referral_sealed_municipality_id_administration_id_referral_fkey" FOREIGN KEY ("municipality_id", "administration_id", "referral_id") REFERENCES "referral"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_municipality_id_administration_id_referral__fkey" FOREIGN KEY ("municipality_id", "administration_id", "referral_id") REFERENCES "referral"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE referral
  ADD CONSTRAINT referral_state_known CHECK (state IN ('DRAFT', 'REQUESTED', 'RETURNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'DECLINED', 'PASSED_ON', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')),
  ADD CONSTRAINT referral_level_known CHECK (level BETWEEN 0 AND 2),
  ADD CONSTRAINT referral_one_receiver CHECK (num_nonnulls(receiver_administration_id, receiver_association_id) < 2),
  ADD CONSTRAINT referral_not_to_itself CHECK (sent_at IS NULL OR receiver_administration_id IS DISTINCT FROM administration_id),
  ADD CONSTRAINT referral_sent_on_a_basis CHECK (sent_at IS NULL OR basis IS NOT NULL);
ALTER TABLE referral_sealed ADD CONSTRAINT referral_sealed_part_known CHECK (part IN ('CONTENT', 'LEVEL_1', 'LEVEL_2', 'EXCHANGE'));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['referral_unit', 'referral_activity', 'referral_terms', 'citizen', 'referral', 'referral_sealed', 'referral_event'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- REF-3: whether the person of this transaction has, at this moment, the role of referring in the seat's administration: whoever
-- left yesterday is shut out today, whatever the session says. As the owner, because no seat reads roles.
CREATE FUNCTION wall.refers() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (
  SELECT FROM role_assignment has JOIN person ON person.municipality_id = has.municipality_id AND person.id = has.person_id
  WHERE has.municipality_id = wall.municipality() AND has.person_id = wall.person() AND has.role = 'REFERRAL'
    AND person.administration_id = wall.seat() AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
-- REF-2: the associations that the person of this transaction speaks for.
CREATE FUNCTION wall.associations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT association_id FROM association_member
  WHERE municipality_id = wall.municipality() AND person_id = wall.person() AND wall.seat() = 'association' $$;
REVOKE ALL ON FUNCTION wall.refers(), wall.associations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.refers() TO indgang_staff;
GRANT EXECUTE ON FUNCTION wall.associations() TO indgang_association;

-- REF-1: to whom one can refer, and by which terms, all sides know.
GRANT SELECT ON referral_unit TO indgang_staff;
GRANT SELECT ON referral_activity, referral_terms TO indgang_staff, indgang_association;
CREATE POLICY municipality_reads ON referral_unit FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY municipality_reads ON referral_activity FOR SELECT TO indgang_staff, indgang_association USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY municipality_reads ON referral_terms FOR SELECT TO indgang_staff, indgang_association USING (municipality_id = (SELECT wall.municipality()));

-- REF-3: by administration and by person. The sender has what it sends.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['citizen', 'referral', 'referral_sealed', 'referral_event'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY sender ON %I TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.refers())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.refers()))', name);
  END LOOP;
END $$;
-- What happened stays as it was written; what is erased loses its words.
REVOKE UPDATE ON referral_event FROM indgang_staff;
GRANT DELETE ON referral_sealed TO indgang_staff;

-- The receiver has what was sent to it, as long as it may see it (REF-2, REF-8).
CREATE POLICY receiver ON referral FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND receiver_administration_id = (SELECT wall.seat()) AND sent_at IS NOT NULL AND (SELECT wall.refers()));
CREATE POLICY receiver_treats ON referral FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND receiver_administration_id = (SELECT wall.seat()) AND sent_at IS NOT NULL AND (SELECT wall.refers()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND receiver_administration_id = (SELECT wall.seat()) AND sent_at IS NOT NULL AND (SELECT wall.refers()));
GRANT SELECT, UPDATE ON referral TO indgang_association;
CREATE POLICY association_receiver ON referral FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND receiver_association_id IN (SELECT wall.associations()) AND sent_at IS NOT NULL
    AND (view_ends_on IS NULL OR view_ends_on >= (now() AT TIME ZONE 'Europe/Copenhagen')::date));
CREATE POLICY association_treats ON referral FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND receiver_association_id IN (SELECT wall.associations()) AND sent_at IS NOT NULL)
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND receiver_association_id IN (SELECT wall.associations()) AND sent_at IS NOT NULL);

-- REF-6: which part a receiver may have in which state; the sender's own part never.
CREATE FUNCTION wall.is_told(state text, part text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE part
  WHEN 'LEVEL_2' THEN state IN ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED')
  WHEN 'CONTENT' THEN false
  ELSE state IN ('REQUESTED', 'RETURNED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'FAILED') END $$;
REVOKE ALL ON FUNCTION wall.is_told(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.is_told(text, text) TO indgang_staff, indgang_association;

-- REF-5, REF-7: nothing at all once consent is withdrawn, or when the answer did not come in time. Through `referral` and its own policies.
CREATE POLICY receiver ON referral_sealed FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND (SELECT wall.refers()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_sealed.municipality_id AND r.id = referral_id AND r.receiver_administration_id = (SELECT wall.seat())
      AND r.consent_withdrawn_at IS NULL AND r.return_cause IS DISTINCT FROM 'OVERDUE' AND wall.is_told(r.state, part)));
GRANT SELECT, INSERT, UPDATE ON referral_sealed TO indgang_association;
CREATE POLICY association_receiver ON referral_sealed FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_sealed.municipality_id AND r.id = referral_id AND r.receiver_association_id IN (SELECT wall.associations())
      AND r.consent_withdrawn_at IS NULL AND r.return_cause IS DISTINCT FROM 'OVERDUE' AND wall.is_told(r.state, part)));
-- A receiver writes in the exchange alone, and only in what it may read (the policy above holds for the subquery, too).
CREATE POLICY receiver_adds ON referral_sealed FOR INSERT TO indgang_staff, indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND part = 'EXCHANGE' AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_sealed.municipality_id AND r.id = referral_id AND r.administration_id <> (SELECT wall.seat())
      AND r.consent_withdrawn_at IS NULL AND r.return_cause IS DISTINCT FROM 'OVERDUE' AND wall.is_told(r.state, part)));
CREATE POLICY receiver_writes ON referral_sealed FOR UPDATE TO indgang_staff, indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND part = 'EXCHANGE' AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_sealed.municipality_id AND r.id = referral_id AND r.administration_id <> (SELECT wall.seat())
      AND r.consent_withdrawn_at IS NULL AND r.return_cause IS DISTINCT FROM 'OVERDUE' AND wall.is_told(r.state, part)))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND part = 'EXCHANGE');

-- REF-1: both sides follow each step, and each writes its own.
GRANT SELECT, INSERT ON referral_event TO indgang_association;
CREATE POLICY receiver ON referral_event FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND (SELECT wall.refers()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_event.municipality_id AND r.id = referral_id AND r.receiver_administration_id = (SELECT wall.seat())));
CREATE POLICY association_receiver ON referral_event FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_event.municipality_id AND r.id = referral_id AND r.receiver_association_id IN (SELECT wall.associations())));
CREATE POLICY receiver_adds ON referral_event FOR INSERT TO indgang_staff, indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND actor_id = (SELECT wall.person()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_event.municipality_id AND r.id = referral_id AND r.administration_id <> (SELECT wall.seat())));

-- REF-7: what was sent stays as it was sent, for both sides, until it is erased (REF-8); what has ended stays as it ended; a consent
-- that is withdrawn does not come back. Row-level security knows rows; this knows columns.
CREATE FUNCTION wall.keep_what_was_sent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.municipality_id, NEW.administration_id, NEW.id, NEW.parent_id, NEW.created_at)
    IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.id, OLD.parent_id, OLD.created_at)
    OR (OLD.consent_withdrawn_at IS NOT NULL AND NEW.consent_withdrawn_at IS DISTINCT FROM OLD.consent_withdrawn_at)
    -- What is back with its sender is the sender's move; the other side may only take down that consent is withdrawn.
    OR (OLD.state = 'RETURNED' AND OLD.administration_id <> wall.seat() AND NEW.state NOT IN ('RETURNED', 'CANCELLED'))
    OR (OLD.state = NEW.state AND NEW.return_cause IS DISTINCT FROM OLD.return_cause)
    OR (OLD.ended_at IS NOT NULL AND (NEW.state, NEW.ended_at) IS DISTINCT FROM (OLD.state, OLD.ended_at))
    OR (OLD.sent_at IS NOT NULL AND NEW.receiver_key IS NOT NULL AND NEW.receiver_key IS DISTINCT FROM OLD.receiver_key)
    OR (OLD.sent_at IS NOT NULL AND NEW.erased_at IS NULL AND
      (NEW.sender_id, NEW.citizen_id, NEW.receiver_administration_id, NEW.receiver_unit_id, NEW.receiver_association_id, NEW.receiver_activity_id,
        NEW.basis, NEW.provision, NEW.consent_recipient, NEW.consent_fields, NEW.consent_given_at, NEW.level, NEW.fields, NEW.channel, NEW.urgency, NEW.sent_at, NEW.sender_key)
      IS DISTINCT FROM
      (OLD.sender_id, OLD.citizen_id, OLD.receiver_administration_id, OLD.receiver_unit_id, OLD.receiver_association_id, OLD.receiver_activity_id,
        OLD.basis, OLD.provision, OLD.consent_recipient, OLD.consent_fields, OLD.consent_given_at, OLD.level, OLD.fields, OLD.channel, OLD.urgency, OLD.sent_at, OLD.sender_key))
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was sent in a referral stays as it was sent';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION wall.keep_what_was_sent() FROM PUBLIC;
CREATE TRIGGER keep_what_was_sent BEFORE UPDATE ON referral FOR EACH ROW EXECUTE FUNCTION wall.keep_what_was_sent();
