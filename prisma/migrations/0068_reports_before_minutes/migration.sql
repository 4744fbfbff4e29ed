-- POOL-1, POOL-13, POOL-15: a grant that was taken down in a meeting that is not closed is no more counted among what several administrations gave than
-- it is shown: others would learn of it by the sum. Both functions are whole as they were, with that condition.
CREATE OR REPLACE FUNCTION wall.facts_of(of_municipality integer, of_administration text, of_year integer) RETURNS jsonb
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
      AND (g.application_id IS NULL OR g.application_id NOT IN (SELECT wall.awaiting_minutes()))
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
      AND (w.association_id IS NOT NULL OR w.winner IS NOT NULL)),
  -- POOL-12: what was granted for the year and has to be told of. Goals count once they are approved: as the administration evaluated them,
  -- else as the association told. The domain's verdictOf says the same.
  'outcomes', (SELECT coalesce(jsonb_agg(counted ORDER BY counted."poolId"), '[]') FROM (
    SELECT o.pool_id AS "poolId", count(*) AS grants, count(*) FILTER (WHERE o.state IN ('HANDED_IN', 'APPROVED')) AS "handedIn",
      count(*) FILTER (WHERE o.state = 'APPROVED') AS approved, coalesce(sum(g.goals), 0) AS goals, coalesce(sum(g.reached), 0) AS reached,
      coalesce(sum(g.partly), 0) AS partly, coalesce(sum(g.not_reached), 0) AS "notReached"
    FROM outcome_report o LEFT JOIN LATERAL (
      SELECT count(*) AS goals, count(*) FILTER (WHERE said.verdict = 'REACHED') AS reached, count(*) FILTER (WHERE said.verdict = 'PARTLY') AS partly,
        count(*) FILTER (WHERE said.verdict = 'NOT_REACHED') AS not_reached
      FROM (SELECT coalesce(e.verdict, goal.verdict) AS verdict FROM outcome_goal goal LEFT JOIN outcome_evaluation e
        ON e.municipality_id = goal.municipality_id AND e.report_id = goal.report_id AND e.position = goal.position
        WHERE goal.municipality_id = o.municipality_id AND goal.report_id = o.id) AS said) AS g ON o.state = 'APPROVED'
    WHERE o.municipality_id = a.municipality_id AND o.administration_id = a.id AND o.year = of_year
    GROUP BY o.pool_id) AS counted))
  FROM administration a WHERE a.municipality_id = of_municipality AND a.id = of_administration $$;

-- What everybody may know of the municipality as a whole (POOL-13: grants are public, once the minutes stand).
CREATE OR REPLACE FUNCTION wall.whole_facts(of_year integer) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT jsonb_build_object(
  'administrations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) ORDER BY a.name, a.id), '[]')
    FROM administration a WHERE a.municipality_id = wall.municipality()),
  'doubleFunding', (SELECT jsonb_build_object('associations', count(*), 'granted', coalesce(sum(given), 0)) FROM (
    SELECT sum(g.amount) AS given FROM grant_given g WHERE g.municipality_id = wall.municipality() AND g.year = of_year AND g.currency = 'DKK'
      AND (g.application_id IS NULL OR g.application_id NOT IN (SELECT wall.awaiting_minutes()))
    GROUP BY g.association_id HAVING count(DISTINCT g.administration_id) > 1) AS several)) $$;
