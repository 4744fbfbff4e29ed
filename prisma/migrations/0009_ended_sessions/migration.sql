-- Sessions that were ended by a log-out before their time, so that a copied cookie ends with them.
CREATE TABLE "ended_session" (
    "municipality_id" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ended_session_pkey" PRIMARY KEY ("municipality_id","person_id","session_id")
);
CREATE INDEX "ended_session_municipality_id_expires_at_idx" ON "ended_session"("municipality_id", "expires_at");
ALTER TABLE "ended_session" ADD CONSTRAINT "ended_session_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE ended_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE ended_session FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY maintenance ON ended_session TO %I USING (true) WITH CHECK (true)', current_user); END $$;

-- Only whoever settles who is asking knows of sessions. An end is never taken back; it goes when the session would have ended by itself.
GRANT SELECT, INSERT, DELETE ON ended_session TO indgang_identity;
CREATE POLICY identity_reads ON ended_session FOR SELECT TO indgang_identity USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY identity_ends ON ended_session FOR INSERT TO indgang_identity WITH CHECK (municipality_id = (SELECT wall.municipality()));
CREATE POLICY identity_clears ON ended_session FOR DELETE TO indgang_identity USING (municipality_id = (SELECT wall.municipality()) AND expires_at <= now());
