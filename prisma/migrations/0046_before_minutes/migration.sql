-- POOL-1, POOL-9: what was taken down in a meeting that is not closed can still be found wrong: it is its administration's own, and the service
-- desk's, until the minutes stand. Then it is everybody's (POOL-13, POOL-14).
CREATE FUNCTION wall.awaiting_minutes() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$ SELECT decision.application_id FROM committee_meeting meeting
  JOIN meeting_item item ON item.municipality_id = meeting.municipality_id AND item.meeting_id = meeting.id
  JOIN decision ON decision.municipality_id = item.municipality_id AND decision.meeting_item_id = item.id
  WHERE meeting.municipality_id = wall.municipality() AND meeting.state <> 'CLOSED' $$;
REVOKE ALL ON FUNCTION wall.awaiting_minutes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.awaiting_minutes() TO indgang_staff, indgang_servicedesk, indgang_association, indgang_public, indgang_auditor;
ALTER POLICY municipality_reads ON grant_given USING (municipality_id = (SELECT wall.municipality())
  AND (administration_id = (SELECT wall.seat()) OR (SELECT wall.seat()) = 'servicedesk' OR application_id IS NULL
    OR application_id NOT IN (SELECT wall.awaiting_minutes())));

-- POOL-9, POOL-11: nothing is planned to be paid before they stand, as no letter is written.
ALTER POLICY own_adds ON payment_plan
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND EXISTS (SELECT FROM wall.minutes_of(ARRAY[application_id])));

-- POOL-18: money that is carried forward leaves one line and comes to another, of the same pool, to the øre; and money that comes back comes back
-- to the line that its case was paid from. Whatever SQL a seat sends: a transaction in which that is not so does not end.
CREATE FUNCTION wall.money_comes_from_somewhere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF wall.seat() IS NULL THEN RETURN NULL; END IF;
  IF NEW.kind = 'RETURNED' AND NOT EXISTS (SELECT FROM payment_plan plan WHERE plan.municipality_id = NEW.municipality_id
      AND plan.application_id = NEW.application_id AND plan.budget_line_id = NEW.budget_line_id) THEN
    RAISE check_violation USING MESSAGE = 'money comes back to the line that it was paid from';
  END IF;
  IF NEW.kind IN ('CARRIED_OUT', 'CARRIED_IN') AND (
    (SELECT coalesce(sum(CASE WHEN entry.kind = NEW.kind THEN entry.amount ELSE -entry.amount END), 0) FROM ledger_entry entry
      WHERE entry.municipality_id = NEW.municipality_id AND (
        entry.kind = NEW.kind AND entry.budget_line_id = NEW.budget_line_id AND entry.other_line_id = NEW.other_line_id
        OR entry.kind = CASE NEW.kind WHEN 'CARRIED_OUT' THEN 'CARRIED_IN' ELSE 'CARRIED_OUT' END
          AND entry.budget_line_id = NEW.other_line_id AND entry.other_line_id = NEW.budget_line_id)) <> 0
    OR (SELECT count(DISTINCT round.pool_id) FROM budget_line line JOIN funding_round round ON round.municipality_id = line.municipality_id AND round.id = line.round_id
      WHERE line.municipality_id = NEW.municipality_id AND line.id IN (NEW.budget_line_id, NEW.other_line_id)) <> 1) THEN
    RAISE check_violation USING MESSAGE = 'what is carried forward leaves one line and comes to another of the same pool';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION wall.money_comes_from_somewhere() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER money_comes_from_somewhere AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.kind IN ('RETURNED', 'CARRIED_OUT', 'CARRIED_IN')) EXECUTE FUNCTION wall.money_comes_from_somewhere();

-- POOL-12: an association drafts what came of its own grants, and takes the place of nobody else's draft.
ALTER POLICY own_association ON outcome_draft WITH CHECK (municipality_id = (SELECT wall.municipality()) AND association_id IN (SELECT wall.associations())
  AND EXISTS (SELECT FROM outcome_report report WHERE report.municipality_id = outcome_draft.municipality_id AND report.id = outcome_draft.report_id
    AND report.association_id = outcome_draft.association_id));

-- LAW-7, POOL-14: of what was published of a meeting the public reads what stands: not what another version has taken the place of, and nothing
-- from before an item was closed. Prisma does not know this column: triggers alone write it.
ALTER TABLE meeting_papers ADD COLUMN withdrawn_at TIMESTAMPTZ(3);
UPDATE meeting_papers papers SET withdrawn_at = now() WHERE papers.audience = 'PUBLIC' AND EXISTS (SELECT FROM meeting_papers later
  WHERE later.municipality_id = papers.municipality_id AND later.meeting_id = papers.meeting_id AND later.kind = papers.kind AND later.audience = 'PUBLIC' AND later.number > papers.number);
CREATE FUNCTION wall.withdraw_published() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE meeting_papers papers SET withdrawn_at = date_trunc('milliseconds', clock_timestamp())
    WHERE papers.municipality_id = NEW.municipality_id AND papers.meeting_id = NEW.meeting_id AND papers.audience = 'PUBLIC' AND papers.withdrawn_at IS NULL
      AND (TG_TABLE_NAME = 'meeting_item' OR papers.kind = to_jsonb(NEW) ->> 'kind' AND papers.id <> NEW.id);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION wall.withdraw_published() FROM PUBLIC;
CREATE TRIGGER withdraw_published AFTER INSERT ON meeting_papers FOR EACH ROW WHEN (NEW.audience = 'PUBLIC') EXECUTE FUNCTION wall.withdraw_published();
CREATE TRIGGER withdraw_published AFTER UPDATE OF closed_reason ON meeting_item FOR EACH ROW
  WHEN (OLD.closed_reason IS NULL AND NEW.closed_reason IS NOT NULL) EXECUTE FUNCTION wall.withdraw_published();
ALTER POLICY published ON meeting_papers USING (municipality_id = (SELECT wall.municipality()) AND audience = 'PUBLIC' AND withdrawn_at IS NULL);
CREATE OR REPLACE FUNCTION wall.published_papers(committee uuid, most integer) RETURNS TABLE (id uuid, "municipalityId" integer, administration text, "meetingId" uuid, kind text,
  audience text, number integer, "issuedAt" timestamptz, "issuedBy" uuid, "contentDigest" text, "fileName" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT papers.id, papers.municipality_id, papers.administration_id, papers.meeting_id, papers.kind, papers.audience, papers.number, papers.issued_at,
    papers.issued_by_id, papers.content_digest, papers.file_name
  FROM meeting_papers papers JOIN committee_meeting meeting ON meeting.municipality_id = papers.municipality_id AND meeting.id = papers.meeting_id
  WHERE papers.municipality_id = wall.municipality() AND papers.audience = 'PUBLIC' AND papers.withdrawn_at IS NULL AND meeting.committee_id = committee
  ORDER BY meeting.starts_at DESC, papers.issued_at DESC, papers.id LIMIT most $$;
