-- POOL-1: only a secretary's transaction takes a decision down. Roles are a setting of the transaction, which SQL can change:
-- this holds a fault in the service, the login role holds the rest.
CREATE FUNCTION wall.roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT string_to_array(current_setting('indgang.roles', true), ',') $$;
REVOKE ALL ON FUNCTION wall.roles() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.roles() TO indgang_staff;
DROP POLICY own_administration ON decision;
CREATE POLICY own_administration ON decision FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY secretary_decides ON decision FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND 'SECRETARY' = ANY ((SELECT wall.roles())::text[]));
