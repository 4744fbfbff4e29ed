-- POOL-4: whether a draft is kept back is asked of the draft that is looked at, not of all that are kept back in the administration: of a round with
-- fifty who assess those are hundreds, and each question for one case looked them all up, once for every table that it read.
CREATE FUNCTION wall.draft_kept_back(assessment uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM assessment draft
  WHERE draft.municipality_id = wall.municipality() AND draft.id = draft_kept_back.assessment AND draft.administration_id = wall.seat() AND draft.state = 'DRAFT'
    AND EXISTS (SELECT FROM opinion owed WHERE owed.municipality_id = draft.municipality_id AND owed.application_id = draft.application_id AND owed.state = 'ASKED')
    AND (EXISTS (SELECT FROM opinion owed WHERE owed.municipality_id = draft.municipality_id AND owed.application_id = draft.application_id AND owed.person_id = wall.person() AND owed.state = 'ASKED')
      OR NOT (EXISTS (SELECT FROM application held WHERE held.municipality_id = draft.municipality_id AND held.id = draft.application_id AND held.assignee_id = wall.person())
        OR EXISTS (SELECT FROM opinion own WHERE own.municipality_id = draft.municipality_id AND own.application_id = draft.application_id AND own.person_id = wall.person() AND own.state = 'GIVEN')))) $$;
REVOKE ALL ON FUNCTION wall.draft_kept_back(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.draft_kept_back(uuid) TO indgang_staff;
ALTER POLICY own_opinion_first ON assessment USING (municipality_id = (SELECT wall.municipality()) AND (state <> 'DRAFT' OR NOT wall.draft_kept_back(id)));
-- Ratings ask for themselves, so that their policy holds whatever becomes of the assessment's.
ALTER POLICY own_opinion_first ON criterion_assessment USING (municipality_id = (SELECT wall.municipality()) AND NOT wall.draft_kept_back(assessment_id));
DROP FUNCTION wall.drafts_kept_back();

-- POOL-13: who could be the same association under another name is looked up, not held against every entry of the directory: by an index for each trait.
-- As the owner, because under row-level security no index is asked whether names are alike. It answers with ids of the own municipality alone, whose
-- entries and contacts its callers read anyway.
CREATE INDEX association_name_alike ON association USING gin (name gin_trgm_ops);
CREATE INDEX association_email ON association (municipality_id, email);
CREATE INDEX association_phone ON association (municipality_id, phone);
CREATE INDEX association_address ON association (municipality_id, street, postal_code);
CREATE INDEX association_contact_email ON association_contact (municipality_id, email);
CREATE INDEX association_contact_phone ON association_contact (municipality_id, phone);
CREATE FUNCTION wall.associations_alike(asking uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4 AS $$
  WITH own AS (SELECT * FROM association WHERE municipality_id = wall.municipality() AND id = asking),
  reached AS (SELECT contact.* FROM own JOIN association_contact contact ON contact.municipality_id = own.municipality_id AND contact.association_id = own.id)
  SELECT id FROM own
  UNION SELECT alike.id FROM own JOIN association alike ON alike.municipality_id = own.municipality_id AND alike.name % own.name
  UNION SELECT alike.id FROM own JOIN association alike ON alike.municipality_id = own.municipality_id AND alike.email = own.email
  UNION SELECT alike.id FROM own JOIN association alike ON alike.municipality_id = own.municipality_id AND alike.phone = own.phone
  UNION SELECT alike.id FROM own JOIN association alike ON alike.municipality_id = own.municipality_id AND alike.street = own.street AND alike.postal_code = own.postal_code
  UNION SELECT theirs.association_id FROM reached JOIN association_contact theirs ON theirs.municipality_id = reached.municipality_id AND theirs.email = reached.email
  UNION SELECT theirs.association_id FROM reached JOIN association_contact theirs ON theirs.municipality_id = reached.municipality_id AND theirs.phone = reached.phone $$;
REVOKE ALL ON FUNCTION wall.associations_alike(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.associations_alike(uuid) TO indgang_staff;

-- A pool's list of a year in every order that a list has: along the order of all cases a round's lie behind those of all years before it.
CREATE INDEX application_list_pool_year_received ON application (municipality_id, pool_id, year, received_at, id);
CREATE INDEX application_list_pool_year_amount ON application (municipality_id, pool_id, year, applied_amount, id);
CREATE INDEX application_list_pool_year_association ON application (municipality_id, pool_id, year, association_name, id);
CREATE INDEX application_list_pool_year_case_number ON application (municipality_id, pool_id, year, case_number, id);

-- A search that finds much need not find all: what is asked for is no more than a list goes by, and whoever finds more walks along the order of the list
-- and holds its words against each case. Planned anew each time, by the words themselves: a rare one is looked up, a common one read until there are enough.
DROP FUNCTION wall.search_applications(text[]);
CREATE FUNCTION wall.search_applications(words text[], most integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  own constant integer := wall.municipality();
  asking constant text := wall.seat();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC, word LIMIT 1);
  other constant text := coalesce((SELECT word FROM unnest(words) AS word WHERE length(word) >= 5 ORDER BY length(word) DESC, word OFFSET 1 LIMIT 1), longest);
BEGIN
  IF length(longest) >= 5 THEN
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE longest AND search_text LIKE other AND search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk') LIMIT most;
  ELSE
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk') LIMIT most;
  END IF;
END $$;
REVOKE ALL ON FUNCTION wall.search_applications(text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.search_applications(text[], integer) TO indgang_staff, indgang_servicedesk;
