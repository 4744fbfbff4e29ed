-- The wall between administrations: who is asking is the login role, and the login role alone.
-- A role is called indgang_<municipality>_<seat>; SQL can change settings, but not session_user.
CREATE SCHEMA wall;

CREATE FUNCTION wall.municipality() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN session_user ~ '^indgang_[0-9]+_' THEN split_part(session_user, '_', 2)::integer END $$;

CREATE FUNCTION wall.seat() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT CASE WHEN session_user ~ '^indgang_[0-9]+_' THEN split_part(session_user, '_', 3) END $$;

-- The person of this transaction; NULL where none was set (a reset setting reads '').
CREATE FUNCTION wall.person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('indgang.person', true), '')::uuid $$;

-- Groups hold privileges; seats are members of exactly one. Roles belong to the whole server, so another database may have made them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['indgang_staff', 'indgang_servicedesk', 'indgang_association', 'indgang_public', 'indgang_auditor', 'indgang_identity'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB', name);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA wall FROM PUBLIC;
GRANT USAGE ON SCHEMA public, wall TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor, indgang_identity;
GRANT EXECUTE ON FUNCTION wall.municipality(), wall.seat(), wall.person() TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor, indgang_identity;

-- Row-level security everywhere, also for the owner; whoever migrates and loads the demo passes by this one policy.
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- What a whole municipality, and the public, may read: who there is, which pools, which money was given (ASSOC-1, POOL-13, POOL-14, POOL-18).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['administration', 'committee', 'committee_member', 'pool', 'pool_terms', 'criterion', 'funding_round', 'budget_line', 'association', 'association_year', 'grant_given'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public', name);
    EXECUTE format('CREATE POLICY municipality_reads ON %I FOR SELECT TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public USING (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;
GRANT SELECT ON municipality TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_identity, indgang_auditor;
CREATE POLICY municipality_reads ON municipality FOR SELECT USING (id = (SELECT wall.municipality()));
GRANT SELECT ON administration TO indgang_identity, indgang_auditor;
CREATE POLICY identity_reads ON administration FOR SELECT TO indgang_identity, indgang_auditor USING (municipality_id = (SELECT wall.municipality()));

-- People: one's own administration, those shared by all, and politicians, who are public.
GRANT SELECT ON person TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_identity, indgang_auditor;
CREATE POLICY staff_reads ON person FOR SELECT TO indgang_staff USING (
  municipality_id = (SELECT wall.municipality())
  AND (administration_id = (SELECT wall.seat()) OR administration_id IS NULL OR id IN (SELECT member.person_id FROM committee_member member)));
CREATE POLICY desk_reads ON person FOR SELECT TO indgang_servicedesk, indgang_identity, indgang_auditor USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY public_reads ON person FOR SELECT TO indgang_association, indgang_public USING (
  municipality_id = (SELECT wall.municipality()) AND id IN (SELECT member.person_id FROM committee_member member));
GRANT SELECT ON role_assignment, association_member TO indgang_identity;
CREATE POLICY identity_reads ON role_assignment FOR SELECT TO indgang_identity USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY identity_reads ON association_member FOR SELECT TO indgang_identity USING (municipality_id = (SELECT wall.municipality()));

-- The directory is written by all staff and the service desk (ASSOC-1).
GRANT INSERT, UPDATE ON association, association_year TO indgang_staff, indgang_servicedesk;
GRANT SELECT, INSERT, UPDATE, DELETE ON association_contact TO indgang_staff, indgang_servicedesk;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['association', 'association_year', 'association_contact'] LOOP
    EXECUTE format('CREATE POLICY municipality_writes ON %I TO indgang_staff, indgang_servicedesk USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;

-- What belongs to one administration: its own staff and committee, nobody else (POOL-1).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['association_tie', 'application', 'budget_item', 'application_goal', 'other_funding', 'formal_check', 'formal_check_item', 'timeline_event',
    'case_number_series', 'assessment', 'criterion_assessment', 'committee_meeting', 'meeting_item', 'recusal', 'decision', 'import_run'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY own_administration ON %I TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['funding_round', 'budget_line'] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY own_administration ON %I FOR UPDATE TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
END $$;
GRANT INSERT, UPDATE ON application, formal_check, formal_check_item, case_number_series, assessment, criterion_assessment, committee_meeting, meeting_item, association_tie, import_run TO indgang_staff;
GRANT INSERT ON budget_item, application_goal, other_funding, timeline_event, recusal, decision, grant_given TO indgang_staff;
GRANT DELETE ON meeting_item, recusal TO indgang_staff;
-- A file that is published again may correct what came from it; what a committee decided stays.
GRANT UPDATE ON grant_given TO indgang_staff;
CREATE POLICY own_import ON grant_given FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND source = 'IMPORT')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND source = 'IMPORT');
CREATE POLICY own_administration ON grant_given FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));

-- POOL-2: the service desk has the clerical side of every administration. It sees no assessment and no proposal, and can bring no case to a decision.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['budget_item', 'application_goal', 'other_funding', 'formal_check', 'formal_check_item', 'case_number_series'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON %I TO indgang_servicedesk', name);
    EXECUTE format('CREATE POLICY desk ON %I TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;
GRANT UPDATE ON formal_check, formal_check_item, case_number_series TO indgang_servicedesk;
GRANT SELECT, INSERT, UPDATE ON application TO indgang_servicedesk;
CREATE POLICY desk_reads ON application FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY desk_inserts ON application FOR INSERT TO indgang_servicedesk WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state = 'RECEIVED');
CREATE POLICY desk_updates ON application FOR UPDATE TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND state IN ('RECEIVED', 'RETURNED'))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('RECEIVED', 'RETURNED', 'ASSESSING', 'WITHDRAWN'));
GRANT SELECT, INSERT ON timeline_event TO indgang_servicedesk;
CREATE POLICY desk ON timeline_event TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND audience = 'SHARED') WITH CHECK (municipality_id = (SELECT wall.municipality()) AND audience = 'SHARED');
GRANT SELECT ON decision TO indgang_servicedesk;
CREATE POLICY desk_reads ON decision FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));

-- A person's own keys, and nobody else's.
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
CREATE POLICY own_keys ON idempotency_key TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()));

-- What the domain refuses is impossible to store, too.
ALTER TABLE application
  ADD CONSTRAINT application_state_known CHECK (state IN ('RECEIVED', 'RETURNED', 'ASSESSING', 'RECOMMENDED', 'SCHEDULED', 'GRANTED', 'PARTLY_GRANTED', 'REJECTED', 'WITHDRAWN')),
  ADD CONSTRAINT application_waits_for_known CHECK (waits_for IN ('SERVICE_DESK', 'ASSOCIATION', 'CASEWORKER', 'SECRETARY', 'COMMITTEE', 'NOBODY')),
  ADD CONSTRAINT application_amount_positive CHECK (applied_amount > 0);
ALTER TABLE budget_item ADD CONSTRAINT budget_item_amount_positive CHECK (amount > 0);
ALTER TABLE budget_line ADD CONSTRAINT budget_line_never_overdrawn CHECK (granted BETWEEN 0 AND amount);
ALTER TABLE decision
  ADD CONSTRAINT decision_amount_fits_outcome CHECK ((outcome = 'REJECTED' AND amount = 0) OR (outcome <> 'REJECTED' AND amount > 0 AND budget_line_id IS NOT NULL)),
  ADD CONSTRAINT decision_has_reason CHECK (outcome = 'FULL' OR (reason_code IS NOT NULL AND length(trim(reason_text)) > 0));
ALTER TABLE association ADD CONSTRAINT association_cvr_digits CHECK (cvr ~ '^[0-9]{8}$');
