-- POOL-10: a letter that is to be printed has not left the house before somebody puts it into the post; its association then finds it, with that day.
GRANT SELECT (posted_at) ON letter TO indgang_association;
ALTER POLICY own_association ON letter
  USING (municipality_id = (SELECT wall.municipality()) AND sent_at IS NOT NULL AND state <> 'TO_PRINT'
    AND application_id IN (SELECT own.id FROM wall.own_applications() own WHERE own.decided_at IS NOT NULL));
