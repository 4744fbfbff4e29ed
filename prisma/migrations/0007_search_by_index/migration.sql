-- LIKE ALL (array) reads every row: no index knows it. So the longest of the words, which leaves the fewest rows, is looked up
-- in the trigram index by LIKE, and what it finds is held against them all. A word of fewer than three letters has no trigram:
-- then all rows are read, as before. `words` carry a percent sign on either side. Rights and results stay as they were.
CREATE OR REPLACE FUNCTION wall.search_associations(words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own constant integer := wall.municipality();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC LIMIT 1);
BEGIN
  IF length(longest) >= 5 THEN
    RETURN QUERY SELECT id FROM association WHERE search_text LIKE longest AND search_text LIKE ALL (words) AND municipality_id = own;
  ELSE
    RETURN QUERY SELECT id FROM association WHERE search_text LIKE ALL (words) AND municipality_id = own;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION wall.search_applications(words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own constant integer := wall.municipality();
  asking constant text := wall.seat();
  longest constant text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC LIMIT 1);
BEGIN
  IF length(longest) >= 5 THEN
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE longest AND search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk');
  ELSE
    RETURN QUERY SELECT id FROM application WHERE search_text LIKE ALL (words)
      AND municipality_id = own AND (administration_id = asking OR asking = 'servicedesk');
  END IF;
END $$;
