-- Documents of a case (POOL-6, POOL-11, LAW-5, LAW-7): what was sent, and what it hangs on. Walled like the case.
ALTER TYPE "timeline_event_kind" ADD VALUE 'DOCUMENT_ADDED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'DOCUMENT_REMOVED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'DOCUMENT_WITHDRAWN';
CREATE TABLE "stored_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT,
    "may_hold_cpr" BOOLEAN NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "attachment" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID,
    "file_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "attached_at" TIMESTAMPTZ(3) NOT NULL,
    "attached_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removal_reason" TEXT,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE INDEX "stored_file_municipality_id_state_requested_at_idx" ON "stored_file"("municipality_id", "state", "requested_at");
CREATE UNIQUE INDEX "stored_file_municipality_id_administration_id_id_key" ON "stored_file"("municipality_id", "administration_id", "id");
CREATE INDEX "attachment_municipality_id_application_id_attached_at_id_idx" ON "attachment"("municipality_id", "application_id", "attached_at", "id");
CREATE UNIQUE INDEX "attachment_municipality_id_administration_id_file_id_key" ON "attachment"("municipality_id", "administration_id", "file_id");
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_municipality_id_administration_id_application_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_municipality_id_administration_id_file_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "file_id") REFERENCES "stored_file"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE stored_file
  ADD CONSTRAINT stored_file_state_known CHECK (state IN ('AWAITED', 'UNSCANNED', 'READY', 'INFECTED', 'ERASED')),
  ADD CONSTRAINT stored_file_format_known CHECK (format IN ('PDF', 'PNG', 'JPEG', 'HEIC', 'DOCX', 'XLSX', 'ODT', 'ODS', 'CSV', 'TEXT')),
  ADD CONSTRAINT stored_file_size_positive CHECK (size > 0),
  ADD CONSTRAINT stored_file_name_form CHECK (name !~ '[[:cntrl:]/\\]' AND length(name) BETWEEN 1 AND 150),
  ADD CONSTRAINT stored_file_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE attachment
  ADD CONSTRAINT attachment_state_known CHECK (state IN ('ATTACHED', 'REMOVED', 'WITHDRAWN')),
  ADD CONSTRAINT attachment_kind_known CHECK (kind IN ('SIGNED_APPLICATION', 'BUDGET', 'ACCOUNTS', 'STATUTES', 'ANNUAL_REPORT', 'OTHER')),
  ADD CONSTRAINT attachment_hangs_on_one_thing CHECK (num_nonnulls(application_id) = 1),
  ADD CONSTRAINT attachment_is_taken_off_with_reason CHECK (
    CASE WHEN state = 'ATTACHED' THEN num_nonnulls(removed_at, removed_by_id, removal_reason) = 0
    ELSE num_nulls(removed_at, removed_by_id, removal_reason) = 0 AND length(trim(removal_reason)) > 0 END);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['stored_file', 'attachment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO indgang_staff, indgang_servicedesk', name);
  END LOOP;
END $$;

-- POOL-1, POOL-2: as the case is read. Nothing of a document changes but whether it is on the case.
GRANT UPDATE (version, state, removed_at, removed_by_id, removal_reason) ON attachment TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_administration ON attachment TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk ON attachment TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()));

-- Whoever asked for it sends it, once: what has come is nobody's to change.
GRANT UPDATE (state, size, sha256, may_hold_cpr, stored_at) ON stored_file TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_administration ON stored_file FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk ON stored_file FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY own_request ON stored_file FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()) AND state = 'AWAITED');
CREATE POLICY desk_request ON stored_file FOR INSERT TO indgang_servicedesk
  WITH CHECK (municipality_id = (SELECT wall.municipality())
    AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()) AND state = 'AWAITED');
CREATE POLICY own_sending ON stored_file FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()) AND state = 'AWAITED')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('UNSCANNED', 'READY') AND sha256 IS NOT NULL AND stored_at IS NOT NULL);
CREATE POLICY desk_sending ON stored_file FOR UPDATE TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality())
    AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()) AND state = 'AWAITED')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('UNSCANNED', 'READY') AND sha256 IS NOT NULL AND stored_at IS NOT NULL);

-- What time does with files (LAW-7, LAW-8). The clock's seat sees no name and no case: the owner looks, and answers ids alone.
CREATE FUNCTION wall.files_to_scan(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT f.id FROM stored_file f WHERE f.municipality_id = wall.municipality() AND f.state = 'UNSCANNED' ORDER BY f.requested_at, f.id LIMIT most $$;
CREATE FUNCTION wall.note_scan(file uuid, is_clean boolean) RETURNS TABLE (administration text) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE stored_file f SET state = CASE WHEN is_clean THEN 'READY' ELSE 'INFECTED' END
  WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.state = 'UNSCANNED' RETURNING f.administration_id $$;
-- Never attached and asked for more than a day ago, with an hour to spare for whoever is about to; or taken off its case.
CREATE FUNCTION wall.files_to_remove(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT f.id FROM stored_file f LEFT JOIN attachment a ON a.municipality_id = f.municipality_id AND a.administration_id = f.administration_id AND a.file_id = f.id
  WHERE f.municipality_id = wall.municipality() AND f.state <> 'ERASED'
    AND ((a.id IS NULL AND f.requested_at < now() - interval '25 hours') OR a.state = 'REMOVED')
  ORDER BY f.requested_at, f.id LIMIT most $$;
-- Called once the content is gone. A row that a document refers to stays, without what it says of the content.
CREATE FUNCTION wall.forget_file(file uuid) RETURNS TABLE (administration text) LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY UPDATE stored_file f SET state = 'ERASED', sha256 = NULL
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.state <> 'ERASED'
      AND EXISTS (SELECT FROM attachment a WHERE a.municipality_id = f.municipality_id AND a.file_id = f.id AND a.state = 'REMOVED')
    RETURNING f.administration_id;
  RETURN QUERY DELETE FROM stored_file f
    WHERE f.municipality_id = wall.municipality() AND f.id = file AND f.requested_at < now() - interval '25 hours'
      AND NOT EXISTS (SELECT FROM attachment a WHERE a.municipality_id = f.municipality_id AND a.file_id = f.id)
    RETURNING f.administration_id;
END $$;
REVOKE ALL ON FUNCTION wall.files_to_scan(integer), wall.note_scan(uuid, boolean), wall.files_to_remove(integer), wall.forget_file(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.files_to_scan(integer), wall.note_scan(uuid, boolean), wall.files_to_remove(integer), wall.forget_file(uuid) TO indgang_clock;
