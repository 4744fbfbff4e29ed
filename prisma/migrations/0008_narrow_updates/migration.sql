-- The wall lets nobody change more of a row than some step of theirs does.
REVOKE UPDATE ON budget_line, funding_round FROM indgang_staff;
GRANT UPDATE (version, granted) ON budget_line TO indgang_staff;
GRANT UPDATE (version, decided_at) ON funding_round TO indgang_staff;

-- ASSOC-1: an association keeps its own entry; that it is verified, staff say.
CREATE FUNCTION wall.keep_verification() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() = 'association' AND (NEW.verified_at, NEW.verified_by_id) IS DISTINCT FROM (OLD.verified_at, OLD.verified_by_id) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied: an association does not verify itself';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION wall.keep_verification() FROM PUBLIC;
CREATE TRIGGER keep_verification BEFORE UPDATE ON association FOR EACH ROW EXECUTE FUNCTION wall.keep_verification();
