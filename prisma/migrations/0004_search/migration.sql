-- Names sort as Danish does: æ ø å last, aa as å.
ALTER TABLE association ALTER COLUMN name TYPE text COLLATE "da-x-icu";
ALTER TABLE application ALTER COLUMN association_name TYPE text COLLATE "da-x-icu";
ALTER TABLE person ALTER COLUMN name TYPE text COLLATE "da-x-icu";

-- LIKE is not leakproof, so under row-level security no trigram index would be used: two functions search as the owner and
-- apply the wall themselves. `words` are lower-case LIKE patterns that must all match. They answer with ids alone.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX association_search_text ON association USING gin (search_text gin_trgm_ops);
CREATE INDEX application_search_text ON application USING gin (search_text gin_trgm_ops);

CREATE FUNCTION wall.search_associations(words text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT id FROM association WHERE municipality_id = wall.municipality() AND search_text LIKE ALL (words) $$;

CREATE FUNCTION wall.search_applications(words text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT id FROM application WHERE municipality_id = wall.municipality() AND (administration_id = wall.seat() OR wall.seat() = 'servicedesk') AND search_text LIKE ALL (words) $$;

REVOKE ALL ON FUNCTION wall.search_associations(text[]), wall.search_applications(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.search_associations(text[]) TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT EXECUTE ON FUNCTION wall.search_applications(text[]) TO indgang_staff, indgang_servicedesk;

-- The name of an association stands on its applications, in every administration: whoever renames it need not see them.
CREATE FUNCTION wall.carry_association_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE application SET association_name = NEW.name, search_text = lower(case_number || ' ' || title || ' ' || NEW.name)
  WHERE municipality_id = NEW.municipality_id AND association_id = NEW.id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION wall.carry_association_name() FROM PUBLIC;
CREATE TRIGGER carry_association_name AFTER UPDATE OF name ON association FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION wall.carry_association_name();
