-- What lists of cases are narrowed by and pools are counted by, carried on the case itself: where its association is, how large it is, what
-- was granted, and what is asked for by kind of cost in øre. Prisma does not know these columns: triggers alone write them.
ALTER TABLE application
  ADD COLUMN place text,
  ADD COLUMN association_size text,
  ADD COLUMN granted_amount bigint NOT NULL DEFAULT 0,
  ADD COLUMN budget_by_kind jsonb NOT NULL DEFAULT '{}';
CREATE INDEX application_list_place_due ON application (municipality_id, administration_id, place, due_order, id);

CREATE FUNCTION wall.place_of(district text, city text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(nullif(btrim(district), ''), nullif(btrim(city), '')) $$;

CREATE FUNCTION wall.write_case_facts() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT wall.place_of(district, city), size::text INTO NEW.place, NEW.association_size
    FROM association WHERE municipality_id = NEW.municipality_id AND id = NEW.association_id;
  NEW.granted_amount := 0;
  NEW.budget_by_kind := '{}';
  RETURN NEW;
END $$;
CREATE TRIGGER write_case_facts BEFORE INSERT ON application FOR EACH ROW EXECUTE FUNCTION wall.write_case_facts();

-- An association moves and grows for the cases of every administration: whoever says so need not see them.
CREATE FUNCTION wall.carry_association_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE application SET place = wall.place_of(NEW.district, NEW.city), association_size = NEW.size::text
    WHERE municipality_id = NEW.municipality_id AND association_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER carry_association_facts AFTER UPDATE OF district, city, size ON association FOR EACH ROW
  WHEN ((OLD.district, OLD.city, OLD.size) IS DISTINCT FROM (NEW.district, NEW.city, NEW.size)) EXECUTE FUNCTION wall.carry_association_facts();

CREATE FUNCTION wall.carry_granted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE application SET granted_amount = 0 WHERE municipality_id = OLD.municipality_id AND id = OLD.application_id;
  ELSE
    UPDATE application SET granted_amount = NEW.amount WHERE municipality_id = NEW.municipality_id AND id = NEW.application_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carry_granted AFTER INSERT OR DELETE OR UPDATE OF amount ON decision FOR EACH ROW EXECUTE FUNCTION wall.carry_granted();

-- By statement, and what comes and goes is summed up before it is written, so that a thousand cases at once cost as little as one. Whoever
-- counts a round waits for whoever counts it already: two batches cannot wait for each other.
DO $do$
DECLARE
  operation text;
  source text;
  changed text;
  counted constant text := $sql$
    INSERT INTO case_tally (municipality_id, administration_id, pool_id, round_id, dimension, key, cases, asked, granted)
    SELECT municipality_id, administration_id, pool_id, round_id, dimension, key, sum(sign), sum(sign * asked), sum(sign * granted)
    FROM (%s) AS moved CROSS JOIN LATERAL (
      SELECT 'ALL', '', applied_amount, granted_amount
      UNION ALL SELECT 'STATE', state, applied_amount, granted_amount
      UNION ALL SELECT 'SIZE', coalesce(association_size, ''), applied_amount, granted_amount
      UNION ALL SELECT 'PLACE', coalesce(place, ''), applied_amount, granted_amount
      UNION ALL SELECT DISTINCT 'TARGET_GROUP', target::text, applied_amount, granted_amount FROM unnest(target_groups) AS target
      UNION ALL SELECT 'BUDGET_KIND', kind, cost::bigint, 0 FROM jsonb_each_text(budget_by_kind) AS costs (kind, cost)
    ) AS counts (dimension, key, asked, granted)
    GROUP BY municipality_id, administration_id, pool_id, round_id, dimension, key
    HAVING sum(sign) <> 0 OR sum(sign * asked) <> 0 OR sum(sign * granted) <> 0
    ORDER BY municipality_id, round_id, dimension, key
    ON CONFLICT (municipality_id, round_id, dimension, key) DO UPDATE
      SET cases = case_tally.cases + EXCLUDED.cases, asked = case_tally.asked + EXCLUDED.asked, granted = case_tally.granted + EXCLUDED.granted
  $sql$;
  facts constant text := 'pool_id, round_id, state, association_size, place, applied_amount, granted_amount, target_groups, budget_by_kind';
BEGIN
  CREATE TABLE case_tally (
    municipality_id integer NOT NULL,
    administration_id text NOT NULL,
    pool_id uuid NOT NULL,
    round_id uuid NOT NULL,
    dimension text NOT NULL,
    key text NOT NULL,
    cases integer NOT NULL,
    asked bigint NOT NULL,
    granted bigint NOT NULL,
    CONSTRAINT case_tally_pkey PRIMARY KEY (municipality_id, round_id, dimension, key)
  );
  CREATE INDEX case_tally_municipality_id_pool_id_idx ON case_tally (municipality_id, pool_id);
  ALTER TABLE case_tally ADD CONSTRAINT case_tally_round_fkey FOREIGN KEY (municipality_id, administration_id, round_id)
    REFERENCES funding_round (municipality_id, administration_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
  FOREACH operation IN ARRAY ARRAY['insert', 'update', 'delete'] LOOP
    source := CASE operation
      WHEN 'insert' THEN 'SELECT 1 AS sign, came.* FROM came'
      WHEN 'update' THEN 'SELECT 1 AS sign, came.* FROM came UNION ALL SELECT -1, went.* FROM went'
      ELSE 'SELECT -1 AS sign, went.* FROM went' END;
    changed := CASE operation WHEN 'update' THEN format(
      'IF NOT EXISTS (SELECT %1$s FROM came EXCEPT SELECT %1$s FROM went) AND NOT EXISTS (SELECT %1$s FROM went EXCEPT SELECT %1$s FROM came) THEN RETURN NULL; END IF;',
      'municipality_id, id, ' || facts) ELSE '' END;
    EXECUTE format('CREATE FUNCTION wall.tally_%s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS %L', operation,
      format('BEGIN %s PERFORM pg_advisory_xact_lock(hashtextextended(''case_tally '' || round_id, 0)) FROM (SELECT DISTINCT round_id FROM (%s) AS moved ORDER BY round_id) AS rounds; %s; RETURN NULL; END',
        changed, source, format(counted, source)));
    EXECUTE format('CREATE TRIGGER tally_%1$s AFTER %1$s ON application REFERENCING %2$s FOR EACH STATEMENT EXECUTE FUNCTION wall.tally_%1$s()', operation,
      CASE operation WHEN 'insert' THEN 'NEW TABLE AS came' WHEN 'update' THEN 'NEW TABLE AS came OLD TABLE AS went' ELSE 'OLD TABLE AS went' END);

    source := CASE operation WHEN 'delete' THEN 'SELECT * FROM went' WHEN 'insert' THEN 'SELECT * FROM came' ELSE 'SELECT * FROM came UNION ALL SELECT * FROM went' END;
    EXECUTE format('CREATE FUNCTION wall.carry_budget_%s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS %L', operation,
      format('BEGIN
        UPDATE application SET budget_by_kind = coalesce((SELECT jsonb_object_agg(kind, cost) FROM (SELECT kind::text, sum(amount) AS cost FROM budget_item
          WHERE budget_item.municipality_id = application.municipality_id AND budget_item.application_id = application.id GROUP BY kind) AS costs), ''{}'')
        FROM (SELECT DISTINCT municipality_id, application_id FROM (%s) AS items) AS touched
        WHERE application.municipality_id = touched.municipality_id AND application.id = touched.application_id;
        RETURN NULL; END', source));
    EXECUTE format('CREATE TRIGGER carry_budget_%1$s AFTER %1$s ON budget_item REFERENCING %2$s FOR EACH STATEMENT EXECUTE FUNCTION wall.carry_budget_%1$s()', operation,
      CASE operation WHEN 'insert' THEN 'NEW TABLE AS came' WHEN 'update' THEN 'NEW TABLE AS came OLD TABLE AS went' ELSE 'OLD TABLE AS went' END);
  END LOOP;

  -- The cases that are there already.
  ALTER TABLE application DISABLE TRIGGER USER;
  UPDATE application SET
    place = (SELECT wall.place_of(district, city) FROM association WHERE association.municipality_id = application.municipality_id AND association.id = association_id),
    association_size = (SELECT size::text FROM association WHERE association.municipality_id = application.municipality_id AND association.id = association_id),
    granted_amount = coalesce((SELECT amount FROM decision WHERE decision.municipality_id = application.municipality_id AND decision.application_id = application.id), 0),
    budget_by_kind = coalesce((SELECT jsonb_object_agg(kind, cost) FROM (SELECT kind::text, sum(amount) AS cost FROM budget_item
      WHERE budget_item.municipality_id = application.municipality_id AND budget_item.application_id = application.id GROUP BY kind) AS costs), '{}');
  ALTER TABLE application ENABLE TRIGGER USER;
  EXECUTE format(counted, 'SELECT 1 AS sign, application.* FROM application');
END $do$;

-- POOL-1, POOL-2: who sees a case sees what it is counted in. Nobody writes it but the triggers.
ALTER TABLE case_tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_tally FORCE ROW LEVEL SECURITY;
GRANT SELECT ON case_tally TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_administration ON case_tally FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_reads ON case_tally FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()));

-- A list as somebody wants to see it again. `administration_id` is null at the service desk, which belongs to none.
CREATE TABLE saved_view (
  municipality_id integer NOT NULL,
  administration_id text,
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  person_id uuid NOT NULL,
  list text NOT NULL,
  name text NOT NULL,
  search text NOT NULL,
  is_shared boolean NOT NULL,
  is_default boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT saved_view_pkey PRIMARY KEY (municipality_id, id)
);
CREATE INDEX saved_view_municipality_id_administration_id_list_idx ON saved_view (municipality_id, administration_id, list);
CREATE INDEX saved_view_municipality_id_person_id_list_idx ON saved_view (municipality_id, person_id, list);
CREATE UNIQUE INDEX saved_view_default ON saved_view (municipality_id, person_id, list) WHERE is_default;
ALTER TABLE saved_view
  ADD CONSTRAINT saved_view_municipality_id_administration_id_fkey FOREIGN KEY (municipality_id, administration_id) REFERENCES administration (municipality_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT saved_view_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT saved_view_name_bound CHECK (length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT saved_view_search_bound CHECK (length(search) <= 2000);
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE, UPDATE (version, name, search, is_shared, is_default) ON saved_view TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_views ON saved_view TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));
CREATE POLICY shared_views ON saved_view FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND is_shared);
CREATE POLICY own_views_of_desk ON saved_view TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id IS NULL AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id IS NULL AND person_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));
CREATE POLICY shared_views_of_desk ON saved_view FOR SELECT TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id IS NULL AND is_shared);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['case_tally', 'saved_view'] LOOP
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
  FOR name IN SELECT proname FROM pg_proc WHERE pronamespace = 'wall'::regnamespace
      AND proname IN ('write_case_facts', 'carry_association_facts', 'carry_granted', 'tally_insert', 'tally_update', 'tally_delete', 'carry_budget_insert', 'carry_budget_update', 'carry_budget_delete') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION wall.%I() FROM PUBLIC', name);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION wall.place_of(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.place_of(text, text) TO indgang_staff, indgang_servicedesk, indgang_association;
