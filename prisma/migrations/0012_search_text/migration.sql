-- What an entry and a case are searched in is put together here alone, whoever writes them.
ALTER TABLE "association" ALTER COLUMN "search_text" SET DEFAULT '';
ALTER TABLE "application" ALTER COLUMN "search_text" SET DEFAULT '';

CREATE FUNCTION wall.write_association_search_text() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.search_text := lower(concat_ws(' ', NEW.name, NEW.cvr, NEW.external_id, NEW.street, NEW.postal_code, NEW.city, NEW.district));
  RETURN NEW;
END $$;
CREATE FUNCTION wall.write_application_search_text() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.search_text := lower(concat_ws(' ', NEW.case_number, NEW.title, NEW.association_name));
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION wall.carry_association_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE application SET association_name = NEW.name WHERE municipality_id = NEW.municipality_id AND association_id = NEW.id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION wall.write_association_search_text(), wall.write_application_search_text() FROM PUBLIC;

CREATE TRIGGER write_search_text BEFORE INSERT OR UPDATE OF name, cvr, external_id, street, postal_code, city, district, search_text ON association
  FOR EACH ROW EXECUTE FUNCTION wall.write_association_search_text();
CREATE TRIGGER write_search_text BEFORE INSERT OR UPDATE OF case_number, title, association_name, search_text ON application
  FOR EACH ROW EXECUTE FUNCTION wall.write_application_search_text();

UPDATE association SET search_text = '';
UPDATE application SET search_text = '';
