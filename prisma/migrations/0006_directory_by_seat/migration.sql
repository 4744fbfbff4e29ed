-- The data protection auditor is shown what everybody is shown: nothing of it is a case.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['committee', 'committee_member', 'pool', 'pool_terms', 'criterion', 'funding_round', 'budget_line', 'association', 'association_year', 'grant_given'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO indgang_auditor', name);
    EXECUTE format('ALTER POLICY municipality_reads ON %I TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor', name);
  END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION wall.search_associations(text[]) TO indgang_auditor;

-- Everybody with a person may ask for a change under a key, and be refused in words.
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO indgang_auditor;
ALTER POLICY own_keys ON idempotency_key TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor;

-- ASSOC-1: an association registers itself and keeps its own entry, as the person who is set for the transaction. Staff vouch for it.
GRANT SELECT ON association_member, association_contact TO indgang_association;
CREATE POLICY own_memberships ON association_member FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()));
CREATE POLICY own_contacts ON association_contact FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT member.association_id FROM association_member member));
GRANT INSERT, UPDATE ON association TO indgang_association;
CREATE POLICY registers_itself ON association FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND verified_at IS NULL);
CREATE POLICY keeps_own_entry ON association FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND id IN (SELECT member.association_id FROM association_member member))
  WITH CHECK (municipality_id = (SELECT wall.municipality()));
