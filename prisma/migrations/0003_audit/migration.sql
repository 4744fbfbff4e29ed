-- The audit chain: each entry is hashed together with the one before it. The database links it, so that no code path can leave a gap.
GRANT INSERT ON audit_entry TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT SELECT ON audit_entry, audit_head TO indgang_auditor;
CREATE POLICY staff_writes ON audit_entry FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND chain IN ((SELECT wall.seat()), 'shared'));
CREATE POLICY desk_writes ON audit_entry FOR INSERT TO indgang_servicedesk WITH CHECK (municipality_id = (SELECT wall.municipality()));
CREATE POLICY public_writes ON audit_entry FOR INSERT TO indgang_association, indgang_public WITH CHECK (municipality_id = (SELECT wall.municipality()) AND chain = 'shared');
CREATE POLICY auditor_reads ON audit_entry FOR SELECT TO indgang_auditor USING (municipality_id = (SELECT wall.municipality()));
CREATE POLICY auditor_reads ON audit_head FOR SELECT TO indgang_auditor USING (municipality_id = (SELECT wall.municipality()));

-- hash = SHA-256(previous hash, sequence, line feed, payload). The head is locked until the transaction ends: one writer per chain at a time.
CREATE FUNCTION wall.link_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE head audit_head;
BEGIN
  INSERT INTO audit_head (municipality_id, chain, sequence, hash) VALUES (NEW.municipality_id, NEW.chain, 0, '\x') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE municipality_id = NEW.municipality_id AND chain = NEW.chain FOR UPDATE;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := sha256(head.hash || convert_to(NEW.sequence || E'\n' || NEW.payload, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE municipality_id = NEW.municipality_id AND chain = NEW.chain;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION wall.link_audit_entry() FROM PUBLIC;
CREATE TRIGGER link_audit_entry BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION wall.link_audit_entry();
