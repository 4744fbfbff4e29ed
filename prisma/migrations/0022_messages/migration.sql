-- What concerns a person, in the app and by mail. Who is told is looked up by the database: no seat can read who works elsewhere, and
-- none can read what another person is told.
CREATE TABLE "person_address" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "person_address_pkey" PRIMARY KEY ("municipality_id","person_id")
);
CREATE TABLE "notification" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "outbox_message" (
    "municipality_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "fault" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE INDEX "notification_municipality_id_person_id_created_at_id_idx" ON "notification"("municipality_id", "person_id", "created_at" DESC, "id" DESC);
CREATE INDEX "outbox_message_municipality_id_due_at_id_idx" ON "outbox_message"("municipality_id", "due_at", "id");
ALTER TABLE "person_address" ADD CONSTRAINT "person_address_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE person_address ADD CONSTRAINT person_address_form CHECK (email ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$' AND length(email) <= 254);
ALTER TABLE notification ADD CONSTRAINT notification_path_form CHECK (path ~ '^[a-z0-9][A-Za-z0-9_/?=&-]*$' AND length(path) <= 500);
-- No line of its own can be smuggled into a mail's head.
ALTER TABLE outbox_message
  ADD CONSTRAINT outbox_message_recipient_form CHECK (recipient ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$' AND length(recipient) <= 254),
  ADD CONSTRAINT outbox_message_subject_form CHECK (subject !~ '[[:cntrl:]]' AND length(subject) BETWEEN 1 AND 200),
  ADD CONSTRAINT outbox_message_body_bound CHECK (length(body) <= 20000);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['person_address', 'notification', 'outbox_message'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- Everybody their own, and nothing of it can be changed but that it was read.
GRANT SELECT, UPDATE (read_at) ON notification TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
CREATE POLICY own_person ON notification TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()));

-- The gateway carries mail out.
GRANT SELECT, UPDATE (body, due_at, attempts, sent_at, given_up_at, fault) ON outbox_message TO indgang_identity;
CREATE POLICY carried_out ON outbox_message TO indgang_identity
  USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()));

-- A mail to somebody who need not be known here. `{site}` in the body becomes this system's address.
CREATE FUNCTION wall.post_mail(at timestamptz, recipient text, subject text, body text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox_message (municipality_id, id, created_at, due_at, recipient, subject, body)
  VALUES (wall.municipality(), gen_random_uuid(), at, at, recipient, subject, body);
  PERFORM pg_notify('indgang_outbox', wall.municipality()::text);
END $$;

-- Tells a person, those who have a role in an administration at this moment, or those who speak for an association; never the one who
-- acts. Says nothing of whom it told.
CREATE FUNCTION wall.tell(at timestamptz, kind text, path text, subject text, body text,
  to_person uuid, to_administration text, to_role role, to_association uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE told record;
BEGIN
  FOR told IN
    SELECT person.id, person.administration_id, person_address.email
    FROM person LEFT JOIN person_address ON person_address.municipality_id = person.municipality_id AND person_address.person_id = person.id
    WHERE person.municipality_id = wall.municipality() AND person.id IS DISTINCT FROM wall.person() AND (
      person.id = to_person
      OR (person.administration_id = to_administration AND EXISTS (SELECT FROM role_assignment has
        WHERE has.municipality_id = person.municipality_id AND has.person_id = person.id AND has.role = to_role
          AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())))
      OR EXISTS (SELECT FROM association_member speaks
        WHERE speaks.municipality_id = person.municipality_id AND speaks.person_id = person.id AND speaks.association_id = to_association))
  LOOP
    INSERT INTO notification (municipality_id, id, person_id, created_at, kind, path)
    VALUES (wall.municipality(), gen_random_uuid(), told.id, at, kind, path);
    IF told.email IS NOT NULL THEN
      PERFORM wall.post_mail(at, told.email, subject, body || E'\n\n{site}/' || COALESCE(told.administration_id || '/' || path, ''));
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION wall.post_mail(timestamptz, text, text, text),
  wall.tell(timestamptz, text, text, text, text, uuid, text, role, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.post_mail(timestamptz, text, text, text) TO indgang_staff, indgang_public;
GRANT EXECUTE ON FUNCTION wall.tell(timestamptz, text, text, text, text, uuid, text, role, uuid)
  TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
