-- The clock of referrals (REF-7, REF-8, LAW-6): a seat of its own, which sees what is due and nothing else, and may do with it what time does.
-- It holds no key and reads no word: what it moves are states and days, what it takes away are rows.
-- Roles belong to the whole server, so another database may have made it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'indgang_clock') THEN
    CREATE ROLE indgang_clock NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public, wall TO indgang_clock;
GRANT EXECUTE ON FUNCTION wall.municipality(), wall.seat(), wall.person() TO indgang_clock;
GRANT EXECUTE ON FUNCTION wall.tell(timestamptz, text, text, text, text, jsonb) TO indgang_clock;

CREATE FUNCTION wall.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT (now() AT TIME ZONE 'Europe/Copenhagen')::date $$;
-- REF-3, LAW-8: the last day on which a referral that ended then is kept, by the terms that held; null: nobody has decided.
CREATE FUNCTION wall.kept_until(ended_at timestamptz) RETURNS date LANGUAGE sql STABLE SET search_path = public, pg_temp AS
$$ SELECT (ended_at AT TIME ZONE 'Europe/Copenhagen')::date + (SELECT kept_days FROM referral_terms
  WHERE municipality_id = wall.municipality() AND valid_from <= (ended_at AT TIME ZONE 'Europe/Copenhagen')::date ORDER BY valid_from DESC LIMIT 1) $$;
REVOKE ALL ON FUNCTION wall.today(), wall.kept_until(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.today(), wall.kept_until(timestamptz) TO indgang_clock;

GRANT SELECT ON referral_terms TO indgang_clock;
CREATE POLICY clock_reads ON referral_terms FOR SELECT TO indgang_clock USING (municipality_id = (SELECT wall.municipality()));

-- What is past its day, what is kept long enough, and what became of both. Not the keys.
GRANT SELECT (municipality_id, administration_id, id, version, parent_id, passed_on_to, sender_id, state, return_cause, citizen_id,
    receiver_administration_id, receiver_unit_id, receiver_association_id, receiver_activity_id, basis, provision, consent_recipient, consent_fields,
    consent_given_at, consent_withdrawn_at, level, fields, channel, urgency, reason_code, due_on, created_at, sent_at, ended_at, view_ends_on, erased_at),
  UPDATE (version, sender_id, state, return_cause, citizen_id, consent_fields, fields, channel, reason_code, due_on, ended_at, erased_at, sender_key, receiver_key)
  ON referral TO indgang_clock;
CREATE POLICY clock_reads ON referral FOR SELECT TO indgang_clock
  USING (municipality_id = (SELECT wall.municipality()) AND ((state IN ('DRAFT', 'REQUESTED') AND due_on < (SELECT wall.today()))
    OR return_cause = 'OVERDUE' OR erased_at IS NOT NULL OR wall.kept_until(ended_at) < (SELECT wall.today())));
-- REF-7, REF-8: an unanswered one goes back, a draft dies, what has ended loses its person; it accepts nothing, ends nothing else, and brings nothing back.
CREATE POLICY clock_moves ON referral FOR UPDATE TO indgang_clock
  USING (municipality_id = (SELECT wall.municipality()) AND erased_at IS NULL
    AND ((state IN ('DRAFT', 'REQUESTED') AND due_on < (SELECT wall.today())) OR wall.kept_until(ended_at) < (SELECT wall.today())))
  WITH CHECK (municipality_id = (SELECT wall.municipality())
    AND ((state = 'RETURNED' AND return_cause = 'OVERDUE' AND sent_at IS NOT NULL AND erased_at IS NULL)
      OR (erased_at IS NOT NULL AND ended_at IS NOT NULL AND num_nonnulls(sender_id, citizen_id, channel, sender_key, receiver_key) = 0)));

-- REF-8: who erases is the sender, in whose look it falls due, or the clock.
CREATE OR REPLACE FUNCTION wall.erase_as_sender() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.erased_at IS DISTINCT FROM OLD.erased_at AND (OLD.erased_at IS NOT NULL OR wall.seat() NOT IN (OLD.administration_id, 'clock') OR NEW.ended_at IS NULL) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a referral is erased by its sender or by the clock, once it has ended';
  END IF;
  RETURN NEW;
END $$;

-- REF-8: the words of what is erased, without reading them.
GRANT SELECT (municipality_id, administration_id, referral_id, part), DELETE ON referral_sealed TO indgang_clock;
CREATE POLICY clock_destroys ON referral_sealed TO indgang_clock
  USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM referral r
    WHERE r.municipality_id = referral_sealed.municipality_id AND r.id = referral_id AND r.erased_at IS NOT NULL));

GRANT INSERT ON referral_event TO indgang_clock;
CREATE POLICY clock_adds ON referral_event FOR INSERT TO indgang_clock
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND actor_id IS NULL AND actor_side IS NULL AND kind IN ('RETURNED_OVERDUE', 'DRAFT_DIED', 'ERASED')
    AND EXISTS (SELECT FROM referral r WHERE r.municipality_id = referral_event.municipality_id AND r.id = referral_id));

GRANT INSERT ON audit_entry TO indgang_clock;
CREATE POLICY clock_writes ON audit_entry FOR INSERT TO indgang_clock WITH CHECK (municipality_id = (SELECT wall.municipality()));

-- REF-3, REF-8: citizens whom no referral names, entered before a day that is never later than a draft's life ago. The clock's seat sees no
-- citizen, and not every referral: so the owner looks. Locked first and asked about again: a referral that was just begun keeps its citizen.
CREATE FUNCTION wall.forget_citizens(entered_before date, most integer) RETURNS TABLE (administration text, citizen uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  latest date := least(entered_before, wall.today() - coalesce((SELECT draft_days FROM referral_terms
    WHERE municipality_id = wall.municipality() AND valid_from <= wall.today() ORDER BY valid_from DESC LIMIT 1), 90));
  due uuid[];
BEGIN
  due := ARRAY(SELECT c.id FROM citizen c
    WHERE c.municipality_id = wall.municipality() AND (c.created_at AT TIME ZONE 'Europe/Copenhagen')::date < latest
      AND NOT EXISTS (SELECT FROM referral r WHERE r.municipality_id = c.municipality_id AND r.citizen_id = c.id)
    ORDER BY c.id LIMIT most FOR UPDATE SKIP LOCKED);
  RETURN QUERY DELETE FROM citizen c WHERE c.municipality_id = wall.municipality() AND c.id = ANY (due)
    AND NOT EXISTS (SELECT FROM referral r WHERE r.municipality_id = c.municipality_id AND r.citizen_id = c.id)
    RETURNING c.administration_id, c.id;
END $$;
CREATE INDEX "referral_municipality_id_citizen_id_idx" ON "referral"("municipality_id", "citizen_id");

-- REF-5: a draft may keep half a consent; nothing is sent on one.
ALTER TABLE referral ADD CONSTRAINT referral_sent_on_a_whole_consent
  CHECK (sent_at IS NULL OR basis IS DISTINCT FROM 'CONSENT' OR num_nulls(consent_recipient, consent_given_at) = 0);

-- LAW-6: the access log goes in time. Its lines are the entries of the audit chain that name a citizen: their words go, their places and hashes
-- stay, so that the chain is whole, and the clock writes into the same chain which ones went.
CREATE INDEX audit_entry_names_citizens ON audit_entry (municipality_id, ((payload::jsonb ->> 'at') COLLATE "C")) WHERE payload LIKE '%"citizenId":"%';
CREATE FUNCTION wall.old_looks(written_before timestamptz, most integer) RETURNS TABLE (chain text, sequence integer, at text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.chain, e.sequence, e.payload::jsonb ->> 'at' FROM audit_entry e
  WHERE e.municipality_id = wall.municipality() AND e.payload LIKE '%"citizenId":"%'
    AND (e.payload::jsonb ->> 'at') COLLATE "C" < to_char(least(written_before, now()) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
  ORDER BY (e.payload::jsonb ->> 'at') COLLATE "C" LIMIT most $$;
CREATE FUNCTION wall.forget_looks(of_chain text, entries integer[]) RETURNS SETOF integer
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE audit_entry e SET payload = ''
  WHERE e.municipality_id = wall.municipality() AND e.chain = of_chain AND e.sequence = ANY (entries) AND e.payload LIKE '%"citizenId":"%'
    AND (e.payload::jsonb ->> 'at')::timestamptz
      < now() - coalesce((SELECT min(access_log_days) FROM referral_terms WHERE municipality_id = wall.municipality()), 730) * interval '1 day'
  RETURNING e.sequence $$;
REVOKE ALL ON FUNCTION wall.forget_citizens(date, integer), wall.old_looks(timestamptz, integer), wall.forget_looks(text, integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.forget_citizens(date, integer), wall.old_looks(timestamptz, integer), wall.forget_looks(text, integer[]) TO indgang_clock;
