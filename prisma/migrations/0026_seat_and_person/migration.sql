-- The person of a transaction is a setting, which whoever sends SQL can choose; the seat is the login. Where a policy goes by the person,
-- it goes by the seat, too: an administration's seat acts for its own people alone, and no audience's seat for people who sit in one. Whoever
-- has no role and no administration sits nowhere.
CREATE FUNCTION wall.sits_elsewhere() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM person WHERE person.municipality_id = wall.municipality() AND person.id = wall.person() AND CASE
    WHEN EXISTS (SELECT FROM administration WHERE administration.municipality_id = person.municipality_id AND administration.id = wall.seat())
      THEN COALESCE(person.administration_id <> wall.seat(), EXISTS (SELECT FROM role_assignment has
        WHERE has.municipality_id = person.municipality_id AND has.person_id = person.id AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())))
    ELSE person.administration_id IS NOT NULL AND EXISTS (SELECT FROM role_assignment has
      WHERE has.municipality_id = person.municipality_id AND has.person_id = person.id AND has.role IN ('CASEWORKER', 'LEADER', 'SECRETARY', 'POLITICIAN', 'REFERRAL')
        AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) END) $$;
REVOKE ALL ON FUNCTION wall.sits_elsewhere() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.sits_elsewhere() TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor;

-- AWARD-2: no seat sees another administration's jury by the name of a juror who sits there: the embargo holds for SQL, too.
CREATE OR REPLACE FUNCTION wall.jury_lines() RETURNS TABLE (juror_id uuid, cycle_id uuid, is_chair boolean) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT juror.id, juror.cycle_id, juror.is_chair FROM juror
  WHERE juror.municipality_id = wall.municipality() AND juror.person_id = wall.person() AND NOT wall.sits_elsewhere()
    AND juror.valid_from <= now() AND (juror.valid_to IS NULL OR juror.valid_to > now())
    AND EXISTS (SELECT FROM role_assignment has WHERE has.municipality_id = juror.municipality_id AND has.person_id = juror.person_id
      AND has.role = 'JURY' AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;

-- What somebody was told, and did, tells of another administration's work. The auditor is told nothing, and may ask like everybody else.
GRANT SELECT, UPDATE (read_at) ON notification TO indgang_auditor;
ALTER POLICY own_person ON notification TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));
ALTER POLICY own_keys ON idempotency_key
  USING (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));

-- REF-2: who speaks for an association does so by a role of the moment, as in every other wing: whoever left yesterday is out.
CREATE OR REPLACE FUNCTION wall.associations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT association_id FROM association_member speaks
  WHERE speaks.municipality_id = wall.municipality() AND speaks.person_id = wall.person() AND wall.seat() = 'association'
    AND EXISTS (SELECT FROM role_assignment has WHERE has.municipality_id = speaks.municipality_id AND has.person_id = speaks.person_id
      AND has.role = 'ASSOCIATION' AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;

-- REF-7, REF-8: what was told stays as it was told until it is erased, and erasing is the sender's clock's alone.
CREATE FUNCTION wall.keep_what_was_told() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.municipality_id, NEW.administration_id, NEW.referral_id, NEW.part) IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.referral_id, OLD.part)
      OR (OLD.part IN ('LEVEL_1', 'LEVEL_2') AND NEW.sealed IS DISTINCT FROM OLD.sealed) THEN
      RAISE insufficient_privilege USING MESSAGE = 'what was told in a referral stays as it was told';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM referral WHERE referral.municipality_id = OLD.municipality_id AND referral.id = OLD.referral_id AND referral.erased_at IS NOT NULL) THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was told in a referral stays until it is erased';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER keep_what_was_told BEFORE UPDATE OR DELETE ON referral_sealed FOR EACH ROW EXECUTE FUNCTION wall.keep_what_was_told();
CREATE FUNCTION wall.erase_as_sender() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.erased_at IS DISTINCT FROM OLD.erased_at AND (OLD.erased_at IS NOT NULL OR OLD.administration_id <> wall.seat() OR NEW.ended_at IS NULL) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a referral is erased by its sender, once it has ended';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER erase_as_sender BEFORE UPDATE ON referral FOR EACH ROW EXECUTE FUNCTION wall.erase_as_sender();
REVOKE ALL ON FUNCTION wall.keep_what_was_told(), wall.erase_as_sender() FROM PUBLIC;
