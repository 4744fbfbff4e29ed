-- One's own list, along its order: whose cases wait for whom has an index of its own already.
CREATE INDEX application_list_holder_due ON application (municipality_id, assignee_id, due_order, id);
-- "My work" looks for the few among the many: cases that nobody has, grants by who holds them, accounts handed in, instalments that are ready.
CREATE INDEX application_unassigned ON application (municipality_id, administration_id, due_order, id) WHERE waits_for = 'CASEWORKER' AND assignee_id IS NULL;
CREATE INDEX application_granted_holder ON application (municipality_id, administration_id, assignee_id) WHERE state IN ('GRANTED', 'PARTLY_GRANTED');
CREATE INDEX grant_accounts_submitted ON grant_accounts (municipality_id, due_on, id) WHERE state = 'SUBMITTED';
CREATE INDEX instalment_ready ON instalment (municipality_id, due_on, id) WHERE state = 'READY';

-- Two common words stand together more often than each of them says: looked up in the trigram index they cost as much as all cases that have them. So
-- two hundred cases are tried first, by the association's name, which mixes pools, rounds and years. Where a tenth of them has the words, enough are soon
-- met; where not, or not soon, the words are looked up as before. Only cases that the seat sees are tried: how long it takes says nothing of others'.
CREATE OR REPLACE FUNCTION wall.search_applications(words text[], most integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  own constant integer := wall.municipality();
  asking constant text := wall.seat();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC, word LIMIT 1);
  other constant text := coalesce((SELECT word FROM unnest(words) AS word WHERE length(word) >= 5 ORDER BY length(word) DESC, word OFFSET 1 LIMIT 1), longest);
  tried constant integer := 200;
  met uuid[];
BEGIN
  IF (SELECT count(*) >= tried / 10 FROM (SELECT search_text FROM application WHERE municipality_id = own AND (administration_id = asking OR asking = 'servicedesk')
      ORDER BY association_name, id LIMIT tried) AS sample WHERE search_text LIKE ALL (words)) THEN
    met := ARRAY(SELECT id FROM (SELECT id, search_text FROM application WHERE municipality_id = own AND (administration_id = asking OR asking = 'servicedesk')
      ORDER BY association_name, id LIMIT 20 * most) AS sample WHERE search_text LIKE ALL (words) LIMIT most);
    IF cardinality(met) = most THEN
      RETURN QUERY SELECT unnest(met);
      RETURN;
    END IF;
  END IF;
  IF length(longest) >= 5 THEN
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE longest AND search_text LIKE other AND search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk') LIMIT most;
  ELSE
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk') LIMIT most;
  END IF;
END $$;
