-- Its end is what few have of a case number alone: a year by itself is in all of a year's numbers, and is met among the first two hundred soon.
CREATE OR REPLACE FUNCTION wall.search_applications(words text[], most integer) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  own constant integer := wall.municipality();
  asking constant text := wall.seat();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC, word LIMIT 1);
  other constant text := coalesce((SELECT word FROM unnest(words) AS word WHERE length(word) >= 5 ORDER BY length(word) DESC, word OFFSET 1 LIMIT 1), longest);
  tried constant integer := 200;
  ending constant text := CASE WHEN longest ~ '-[0-9]{4}-[0-9]{3,}%$' THEN '%' || right(longest, 6) END;
  met uuid[];
BEGIN
  IF ending IS NOT NULL THEN
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE ending AND search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk') LIMIT most;
    RETURN;
  END IF;
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
