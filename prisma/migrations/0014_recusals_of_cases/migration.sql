-- LAW-2: an interest is in a case, not in a place on a list: what was declared outlives the item.
ALTER TABLE "recusal" ADD COLUMN "application_id" UUID;
UPDATE "recusal" SET "application_id" = item."application_id"
  FROM "meeting_item" item WHERE item."municipality_id" = "recusal"."municipality_id" AND item."id" = "recusal"."meeting_item_id";
-- A case that stands on two lists (withdrawn on one of them) keeps one recusal per person: the declared one first, which a known tie only repeats.
DELETE FROM "recusal" WHERE ctid NOT IN (
  SELECT DISTINCT ON ("municipality_id", "application_id", "person_id") ctid FROM "recusal"
  ORDER BY "municipality_id", "application_id", "person_id", "found_by");
ALTER TABLE "recusal"
  DROP CONSTRAINT "recusal_pkey",
  DROP CONSTRAINT "recusal_municipality_id_administration_id_meeting_item_id_fkey",
  DROP COLUMN "meeting_item_id",
  ALTER COLUMN "application_id" SET NOT NULL,
  ADD CONSTRAINT "recusal_pkey" PRIMARY KEY ("municipality_id", "application_id", "person_id"),
  ADD CONSTRAINT "recusal_municipality_id_administration_id_application_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id")
    REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- POOL-2, POOL-16: the service desk takes the formal steps, so its people's own interests count there. Nobody else's are its business.
GRANT SELECT ON "association_tie", "recusal" TO indgang_servicedesk;
CREATE POLICY own_interest ON "association_tie" FOR SELECT TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()));
CREATE POLICY own_interest ON "recusal" FOR SELECT TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()));
