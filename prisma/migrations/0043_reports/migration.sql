-- The yearly report (POOL-15): chapters of the administrations and a joint part. What is closed keeps its text and its figures; the numbers
-- behind an administration's closed chapter lie apart, for the joint part to be summed up from.
CREATE TABLE "report_chapter" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "figures" JSONB,
    "reason" TEXT,
    "shared_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_chapter_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "report_frozen" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "report_frozen_pkey" PRIMARY KEY ("municipality_id","chapter_id")
);
-- The chapter is often another administration's, since the joint part goes to all committees: so nothing points there, and the policy asks for it.
CREATE TABLE "report_at_meeting" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "chapter_id" UUID NOT NULL,
    "laid_at" TIMESTAMPTZ(3) NOT NULL,
    "laid_by_id" UUID,

    CONSTRAINT "report_at_meeting_pkey" PRIMARY KEY ("municipality_id","meeting_id","chapter_id")
);
CREATE UNIQUE INDEX "report_chapter_municipality_id_administration_id_id_key" ON "report_chapter"("municipality_id", "administration_id", "id");
CREATE INDEX "report_chapter_municipality_id_year_idx" ON "report_chapter"("municipality_id", "year");
-- POOL-15: an administration has one chapter of a year, and all have one joint part, in one edition after the other.
CREATE UNIQUE INDEX "report_chapter_own_once" ON "report_chapter"("municipality_id", "administration_id", "year", "edition") WHERE "part" = 'OWN';
CREATE UNIQUE INDEX "report_chapter_joint_once" ON "report_chapter"("municipality_id", "year", "edition") WHERE "part" = 'JOINT';
CREATE UNIQUE INDEX "report_frozen_municipality_id_administration_id_chapter_id_key" ON "report_frozen"("municipality_id", "administration_id", "chapter_id");
ALTER TABLE "report_chapter" ADD CONSTRAINT "report_chapter_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_frozen" ADD CONSTRAINT "report_frozen_municipality_id_administration_id_chapter_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "chapter_id") REFERENCES "report_chapter"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_at_meeting" ADD CONSTRAINT "report_at_meeting_meeting_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id") REFERENCES "committee_meeting"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE report_chapter
  ADD CONSTRAINT report_chapter_part_known CHECK (part IN ('OWN', 'JOINT')),
  ADD CONSTRAINT report_chapter_state_known CHECK (state IN ('DRAFT', 'CLOSED')),
  ADD CONSTRAINT report_chapter_year_bounds CHECK (year BETWEEN 2000 AND 2200),
  ADD CONSTRAINT report_chapter_title_bounds CHECK (length(title) BETWEEN 1 AND 150),
  ADD CONSTRAINT report_chapter_blocks_list CHECK (jsonb_typeof(blocks) = 'array' AND jsonb_array_length(blocks) <= 200),
  ADD CONSTRAINT report_chapter_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL) AND (state = 'CLOSED') = (figures IS NOT NULL)),
  ADD CONSTRAINT report_chapter_published CHECK (published_at IS NULL OR (state = 'CLOSED' AND shared_at IS NOT NULL)),
  ADD CONSTRAINT report_chapter_says_why CHECK (edition >= 1 AND (edition = 1) = (reason IS NULL));

-- POOL-15: what was closed stays as it was closed; another edition comes beside it.
CREATE FUNCTION wall.keep_report() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state = 'CLOSED' AND (NEW.state, NEW.title, NEW.blocks, NEW.figures, NEW.closed_at, NEW.closed_by_id)
      IS DISTINCT FROM (OLD.state, OLD.title, OLD.blocks, OLD.figures, OLD.closed_at, OLD.closed_by_id)
  THEN RAISE EXCEPTION 'A closed chapter stays as it is.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_report BEFORE UPDATE ON report_chapter FOR EACH ROW EXECUTE FUNCTION wall.keep_report();

-- All that can be counted of one administration and a year: the overview's own figures (case_tally), its lines and ledger, and counts of the
-- other wings, none of which tells of a person. Called by the functions below alone.
CREATE FUNCTION wall.facts_of(of_municipality integer, of_administration text, of_year integer) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT jsonb_build_object(
  'administration', a.id,
  'name', a.name,
  'pools', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]') FROM pool p
    WHERE p.municipality_id = a.municipality_id AND p.administration_id = a.id),
  'budgets', (SELECT coalesce(jsonb_agg(counted ORDER BY counted.year, counted."poolId"), '[]') FROM (
    SELECT r.pool_id AS "poolId", r.year, coalesce(sum(l.amount), 0) AS budget, coalesce(sum(l.granted), 0) AS granted
    FROM funding_round r LEFT JOIN budget_line l ON l.municipality_id = r.municipality_id AND l.round_id = r.id
    WHERE r.municipality_id = a.municipality_id AND r.administration_id = a.id AND r.year BETWEEN of_year - 4 AND of_year
    GROUP BY r.pool_id, r.year) AS counted),
  'tallies', (SELECT coalesce(jsonb_agg(counted ORDER BY counted.dimension, counted.key, counted.year, counted."poolId"), '[]') FROM (
    SELECT t.pool_id AS "poolId", r.year, t.dimension, t.key, sum(t.cases) AS cases, sum(t.asked) AS asked, sum(t.granted) AS granted
    FROM case_tally t JOIN funding_round r ON r.municipality_id = t.municipality_id AND r.id = t.round_id
    WHERE t.municipality_id = a.municipality_id AND t.administration_id = a.id AND t.cases > 0
      AND (r.year = of_year OR (t.dimension = 'ALL' AND r.year BETWEEN of_year - 4 AND of_year))
    GROUP BY t.pool_id, r.year, t.dimension, t.key) AS counted),
  'lines', (SELECT coalesce(jsonb_agg(counted ORDER BY counted.pool, counted.round, counted.position, counted.id), '[]') FROM (
    SELECT l.id, r.pool_id AS "poolId", p.name AS pool, r.name AS round, l.name AS line, l.position, l.amount AS budget, l.granted,
      coalesce(sum(e.amount) FILTER (WHERE e.kind = 'PAID'), 0) AS paid, coalesce(sum(e.amount) FILTER (WHERE e.kind = 'RETURNED'), 0) AS returned
    FROM budget_line l JOIN funding_round r ON r.municipality_id = l.municipality_id AND r.id = l.round_id
    JOIN pool p ON p.municipality_id = r.municipality_id AND p.id = r.pool_id
    LEFT JOIN ledger_entry e ON e.municipality_id = l.municipality_id AND e.budget_line_id = l.id AND e.kind IN ('PAID', 'RETURNED')
    WHERE r.municipality_id = a.municipality_id AND r.administration_id = a.id AND r.year = of_year
    GROUP BY l.id, r.pool_id, p.name, r.name, l.name, l.position, l.amount, l.granted) AS counted),
  'doubleFunding', (SELECT jsonb_build_object('associations', count(*), 'granted', coalesce(sum(own), 0), 'grantedByOthers', coalesce(sum(others), 0)) FROM (
    SELECT sum(g.amount) FILTER (WHERE g.administration_id = a.id) AS own, sum(g.amount) FILTER (WHERE g.administration_id <> a.id) AS others
    FROM grant_given g WHERE g.municipality_id = a.municipality_id AND g.year = of_year AND g.currency = 'DKK'
    GROUP BY g.association_id HAVING bool_or(g.administration_id = a.id) AND bool_or(g.administration_id <> a.id)) AS both_sides),
  'referrals', (SELECT jsonb_build_object(
      'sent', count(*) FILTER (WHERE f.administration_id = a.id),
      'received', count(*) FILTER (WHERE f.receiver_administration_id = a.id),
      'completed', count(*) FILTER (WHERE f.administration_id = a.id AND f.state = 'COMPLETED'),
      'fellOut', count(*) FILTER (WHERE f.administration_id = a.id AND f.state IN ('DECLINED', 'FAILED', 'CANCELLED')))
    FROM referral f WHERE f.municipality_id = a.municipality_id AND (f.administration_id = a.id OR f.receiver_administration_id = a.id)
      AND extract(year FROM f.sent_at AT TIME ZONE 'Europe/Copenhagen') = of_year AND f.state <> 'ENTERED_IN_ERROR'),
  'forums', jsonb_build_object(
    'meetings', (SELECT count(*) FROM forum_meeting m WHERE m.municipality_id = a.municipality_id AND m.administration_id = a.id
      AND extract(year FROM m.held_at AT TIME ZONE 'Europe/Copenhagen') = of_year),
    'hearings', (SELECT count(*) FROM hearing h WHERE h.municipality_id = a.municipality_id AND h.administration_id = a.id
      AND extract(year FROM h.sent_at AT TIME ZONE 'Europe/Copenhagen') = of_year AND h.withdraw_reason IS NULL),
    'answers', (SELECT count(*) FROM hearing h JOIN hearing_answer s ON s.municipality_id = h.municipality_id AND s.hearing_id = h.id
      WHERE h.municipality_id = a.municipality_id AND h.administration_id = a.id
      AND extract(year FROM h.sent_at AT TIME ZONE 'Europe/Copenhagen') = of_year AND h.withdraw_reason IS NULL)),
  -- AWARD-2: not before everybody may know.
  'winners', (SELECT count(*) FROM award w JOIN jury_decision d ON d.municipality_id = w.municipality_id AND d.cycle_id = w.cycle_id
    WHERE w.municipality_id = a.municipality_id AND w.administration_id = a.id AND w.year = of_year AND d.publish_at <= now()
      AND (w.association_id IS NOT NULL OR w.winner IS NOT NULL)))
  FROM administration a WHERE a.municipality_id = of_municipality AND a.id = of_administration $$;

-- What everybody may know of the municipality as a whole (POOL-13: grants are public).
CREATE FUNCTION wall.whole_facts(of_year integer) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT jsonb_build_object(
  'administrations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
    FROM administration a WHERE a.municipality_id = wall.municipality()),
  'doubleFunding', (SELECT jsonb_build_object('associations', count(*), 'granted', coalesce(sum(given), 0)) FROM (
    SELECT sum(g.amount) AS given FROM grant_given g WHERE g.municipality_id = wall.municipality() AND g.year = of_year AND g.currency = 'DKK'
    GROUP BY g.association_id HAVING count(DISTINCT g.administration_id) > 1) AS several)) $$;

-- POOL-1, POOL-15: what a seat may have counted of years: its own numbers (OWN), those of administrations that have shared their chapter
-- (SHARED: closed ones as they were closed, drafts as they are), and what is public (WHOLE). The wall is the function's own.
CREATE FUNCTION wall.report_facts(years integer[]) RETURNS TABLE (year integer, kind text, is_open boolean, facts jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT asked, 'OWN', true, wall.facts_of(wall.municipality(), wall.seat(), asked) FROM unnest(years) AS asked
    WHERE EXISTS (SELECT FROM administration own WHERE own.municipality_id = wall.municipality() AND own.id = wall.seat())
  UNION ALL
  SELECT c.year, 'SHARED', c.state = 'DRAFT', CASE WHEN c.state = 'CLOSED' AND f.facts IS NOT NULL THEN f.facts ELSE wall.facts_of(c.municipality_id, c.administration_id, c.year) END FROM (
    SELECT DISTINCT ON (r.year, r.administration_id) r.municipality_id, r.administration_id, r.id, r.year, r.state FROM report_chapter r
    WHERE r.municipality_id = wall.municipality() AND r.year = ANY (years) AND r.part = 'OWN' AND r.shared_at IS NOT NULL
    ORDER BY r.year, r.administration_id, r.edition DESC) AS c
    LEFT JOIN report_frozen f ON f.municipality_id = c.municipality_id AND f.chapter_id = c.id
  UNION ALL
  SELECT asked, 'WHOLE', false, wall.whole_facts(asked) FROM unnest(years) AS asked $$;
-- Who writes the joint part of years: all of staff know that somebody does, before it is shared.
CREATE FUNCTION wall.joint_writers(years integer[]) RETURNS TABLE (year integer, administration_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT DISTINCT c.year, c.administration_id FROM report_chapter c
  WHERE c.municipality_id = wall.municipality() AND c.year = ANY (years) AND c.part = 'JOINT' $$;
REVOKE ALL ON FUNCTION wall.keep_report(), wall.facts_of(integer, text, integer), wall.whole_facts(integer), wall.report_facts(integer[]), wall.joint_writers(integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.report_facts(integer[]), wall.joint_writers(integer[]) TO indgang_staff, indgang_servicedesk;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['report_chapter', 'report_frozen', 'report_at_meeting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;
-- POOL-1, POOL-15: a chapter is its administration's; others read it when it is shared, everybody when it is published.
GRANT SELECT ON report_chapter TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public;
GRANT INSERT, UPDATE (version, state, title, blocks, figures, shared_at, closed_at, closed_by_id, published_at) ON report_chapter TO indgang_staff;
CREATE POLICY own_administration ON report_chapter FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY shared_ones ON report_chapter FOR SELECT TO indgang_staff, indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality()) AND shared_at IS NOT NULL);
CREATE POLICY published_ones ON report_chapter FOR SELECT TO indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND published_at IS NOT NULL);
CREATE POLICY own_begins ON report_chapter FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND state = 'DRAFT');
CREATE POLICY own_writes ON report_chapter FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
-- The numbers behind a closed chapter: written once, and read by others through wall.report_facts alone.
GRANT SELECT, INSERT ON report_frozen TO indgang_staff;
CREATE POLICY own_administration ON report_frozen TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
GRANT SELECT, INSERT ON report_at_meeting TO indgang_staff;
CREATE POLICY own_administration ON report_at_meeting FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY closed_ones ON report_at_meeting FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (
    SELECT FROM report_chapter c WHERE c.municipality_id = report_at_meeting.municipality_id AND c.id = report_at_meeting.chapter_id AND c.state = 'CLOSED'));
