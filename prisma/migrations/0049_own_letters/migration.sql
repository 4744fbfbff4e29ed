-- POOL-10, LAW-1, POOL-11: an association finds on its own case what it was sent of the decision, and what is paid of its grant. What has not left,
-- who wrote and approved it, the account, the note of a clerk and the finance system's reference are no columns of its seat; nothing of a
-- case is there before the minutes of its decision stand (wall.own_applications).
GRANT SELECT (municipality_id, id, application_id, replaces_id, title, text, sent_at) ON letter TO indgang_association;
GRANT SELECT (municipality_id, letter_id, pdf) ON letter_file TO indgang_association;
GRANT SELECT (municipality_id, id, plan_id, application_id, position, reference, amount, due_on, condition, state, paid_on) ON instalment TO indgang_association;
CREATE POLICY own_association ON letter FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND sent_at IS NOT NULL
    AND application_id IN (SELECT own.id FROM wall.own_applications() own WHERE own.decided_at IS NOT NULL));
-- A file is seen with its letter.
CREATE POLICY own_association ON letter_file FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND letter_id IN (SELECT letter.id FROM letter));
CREATE POLICY own_association ON instalment FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality())
    AND application_id IN (SELECT own.id FROM wall.own_applications() own WHERE own.decided_at IS NOT NULL));
