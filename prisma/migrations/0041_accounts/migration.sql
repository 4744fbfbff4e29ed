-- POOL-11: the accounts that a grant owes: who endorses them, when they are due, what they state, and what became of them.
ALTER TYPE "timeline_event_kind" ADD VALUE 'ACCOUNTS_SUBMITTED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'ACCOUNTS_CHECKED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'ACCOUNTS_RETURNED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'ACCOUNTS_APPROVED';
ALTER TYPE "timeline_event_kind" ADD VALUE 'ACCOUNTS_EXTENDED';
CREATE TABLE "grant_accounts" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "demand" TEXT NOT NULL,
    "period_ends_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "used" BIGINT,
    "other_income" BIGINT,
    "unused" BIGINT,
    "auditor_name" TEXT,
    "auditor_kind" TEXT,
    "auditor_number" TEXT,
    "is_endorsed" BOOLEAN,
    "note" TEXT,
    "channel" TEXT,
    "document_ids" UUID[],
    "submitted_at" TIMESTAMPTZ(3),
    "return_reason" TEXT,
    "claimed" BIGINT,

    CONSTRAINT "grant_accounts_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "accounts_step" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "accounts_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "day" DATE,
    "note" TEXT,
    "content" JSONB,

    CONSTRAINT "accounts_step_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "grant_accounts_municipality_id_administration_id_id_key" ON "grant_accounts"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "grant_accounts_municipality_id_administration_id_applicatio_key" ON "grant_accounts"("municipality_id", "administration_id", "application_id", "year");
CREATE INDEX "grant_accounts_municipality_id_due_on_id_idx" ON "grant_accounts"("municipality_id", "due_on", "id");
CREATE INDEX "grant_accounts_municipality_id_administration_id_state_due__idx" ON "grant_accounts"("municipality_id", "administration_id", "state", "due_on");
CREATE INDEX "grant_accounts_municipality_id_association_id_pool_id_idx" ON "grant_accounts"("municipality_id", "association_id", "pool_id");
CREATE INDEX "accounts_step_municipality_id_accounts_id_at_idx" ON "accounts_step"("municipality_id", "accounts_id", "at");
ALTER TABLE "grant_accounts" ADD CONSTRAINT "grant_accounts_municipality_id_administration_id_applicati_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "accounts_step" ADD CONSTRAINT "accounts_step_municipality_id_administration_id_accounts_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "accounts_id") REFERENCES "grant_accounts"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE grant_accounts
  ADD CONSTRAINT grant_accounts_state_known CHECK (state IN ('OWED', 'SUBMITTED', 'CHECKED', 'RETURNED', 'APPROVED')),
  ADD CONSTRAINT grant_accounts_demand_known CHECK (demand IN ('ELECTED', 'AUTHORISED')),
  ADD CONSTRAINT grant_accounts_auditor_known CHECK (auditor_kind IN ('ELECTED', 'REGISTERED', 'STATE_AUTHORISED')),
  ADD CONSTRAINT grant_accounts_channel_known CHECK (channel IN ('DIGITAL', 'PAPER')),
  ADD CONSTRAINT grant_accounts_figures CHECK (amount > 0 AND used >= 0 AND other_income >= 0 AND unused >= 0 AND claimed >= 0),
  ADD CONSTRAINT grant_accounts_due_after_period CHECK (due_on > period_ends_on OR state <> 'OWED'),
  ADD CONSTRAINT grant_accounts_says_why CHECK ((state = 'RETURNED') = (length(trim(coalesce(return_reason, ''))) > 0)),
  ADD CONSTRAINT grant_accounts_delivered CHECK (state = 'OWED' OR (num_nulls(used, other_income, unused, auditor_name, auditor_kind, is_endorsed, channel, submitted_at) = 0 AND cardinality(document_ids) > 0)),
  -- POOL-11: nothing is approved that does not add up, or that the wrong auditor endorsed.
  ADD CONSTRAINT grant_accounts_approved CHECK (state <> 'APPROVED' OR (is_endorsed AND used + unused = amount + other_income AND unused <= amount
    AND (demand = 'ELECTED' OR auditor_kind <> 'ELECTED') AND claimed IS NOT NULL AND claimed <= unused));
ALTER TABLE accounts_step
  ADD CONSTRAINT accounts_step_kind_known CHECK (kind IN ('SUBMITTED', 'CHECKED', 'RETURNED', 'APPROVED', 'EXTENDED')),
  ADD CONSTRAINT accounts_step_content CHECK ((kind = 'SUBMITTED') = (content IS NOT NULL)),
  ADD CONSTRAINT accounts_step_new_date CHECK (kind NOT IN ('RETURNED', 'EXTENDED') OR (day IS NOT NULL AND length(trim(note)) > 0));
CREATE TRIGGER keep_entered BEFORE UPDATE OR DELETE ON accounts_step FOR EACH ROW EXECUTE FUNCTION wall.keep_entered();

-- From state to state as the domain moves them. What was approved stays as it is.
CREATE FUNCTION wall.move_accounts() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state = 'APPROVED' OR (OLD.state <> NEW.state AND NOT CASE NEW.state WHEN 'SUBMITTED' THEN OLD.state IN ('OWED', 'RETURNED')
      WHEN 'CHECKED' THEN OLD.state = 'SUBMITTED' WHEN 'RETURNED' THEN OLD.state IN ('SUBMITTED', 'CHECKED') WHEN 'APPROVED' THEN OLD.state = 'CHECKED' ELSE false END) THEN
    RAISE check_violation USING MESSAGE = format('accounts are not moved from %s to %s', OLD.state, NEW.state);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER move_accounts BEFORE UPDATE ON grant_accounts FOR EACH ROW EXECUTE FUNCTION wall.move_accounts();

-- POOL-11, POOL-17: what a grant owes, by the terms that its round was announced with. The domain's accountsOwed says the same. Whoever takes a
-- decision down makes no accounts themselves.
CREATE FUNCTION wall.owe_accounts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO grant_accounts (municipality_id, administration_id, id, application_id, association_id, pool_id, year, amount, demand, period_ends_on, due_on, state, document_ids)
    SELECT NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.application_id, application.association_id, application.pool_id, round.year, NEW.amount,
      CASE WHEN holding.auditor_threshold IS NOT NULL AND (NEW.amount > holding.auditor_threshold
        OR (NEW.amount = holding.auditor_threshold AND holding.auditor_threshold_inclusive)) THEN 'AUTHORISED' ELSE 'ELECTED' END,
      make_date(round.year, 12, 31), (make_date(round.year + 1, 1, 1) + make_interval(months => holding.accounts_due_months))::date - 1, 'OWED', '{}'
    FROM application JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id,
      LATERAL (SELECT terms.* FROM pool_terms terms WHERE terms.municipality_id = application.municipality_id AND terms.pool_id = application.pool_id
        AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY terms.valid_from DESC LIMIT 1) holding
    WHERE application.municipality_id = NEW.municipality_id AND application.id = NEW.application_id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER owe_accounts AFTER INSERT ON decision FOR EACH ROW WHEN (NEW.amount > 0) EXECUTE FUNCTION wall.owe_accounts();
-- The grants that there were before.
INSERT INTO grant_accounts (municipality_id, administration_id, id, application_id, association_id, pool_id, year, amount, demand, period_ends_on, due_on, state, document_ids)
  SELECT decision.municipality_id, decision.administration_id, gen_random_uuid(), decision.application_id, application.association_id, application.pool_id, round.year, decision.amount,
    CASE WHEN holding.auditor_threshold IS NOT NULL AND (decision.amount > holding.auditor_threshold
      OR (decision.amount = holding.auditor_threshold AND holding.auditor_threshold_inclusive)) THEN 'AUTHORISED' ELSE 'ELECTED' END,
    make_date(round.year, 12, 31), (make_date(round.year + 1, 1, 1) + make_interval(months => holding.accounts_due_months))::date - 1, 'OWED', '{}'
  FROM decision JOIN application ON application.municipality_id = decision.municipality_id AND application.id = decision.application_id
    JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id,
    LATERAL (SELECT terms.* FROM pool_terms terms WHERE terms.municipality_id = application.municipality_id AND terms.pool_id = application.pool_id
      AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date) ORDER BY terms.valid_from DESC LIMIT 1) holding
  WHERE decision.amount > 0;

-- POOL-11: no money is made ready or sent while the association owes the pool accounts, by the database's own clock.
CREATE FUNCTION wall.pay_after_accounts() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM application paid JOIN grant_accounts owed ON owed.municipality_id = paid.municipality_id AND owed.association_id = paid.association_id AND owed.pool_id = paid.pool_id
      WHERE paid.municipality_id = NEW.municipality_id AND paid.id = NEW.application_id AND owed.state IN ('OWED', 'RETURNED')
        AND owed.due_on < (now() AT TIME ZONE 'Europe/Copenhagen')::date) THEN
    RAISE check_violation USING MESSAGE = 'the association owes the pool accounts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pay_after_accounts BEFORE UPDATE OF state ON instalment FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.state IN ('READY', 'EXPORTED')) EXECUTE FUNCTION wall.pay_after_accounts();

-- The wall: read as the case is. The desk's part is clerical: it approves nothing, gives no more time, and claims nothing (POOL-2).
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['grant_accounts', 'accounts_step'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk', name);
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;
GRANT UPDATE (version, state, due_on, used, other_income, unused, auditor_name, auditor_kind, auditor_number, is_endorsed, note, channel, document_ids, submitted_at, return_reason)
  ON grant_accounts TO indgang_staff, indgang_servicedesk;
GRANT UPDATE (claimed) ON grant_accounts TO indgang_staff;
GRANT INSERT ON accounts_step TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_writes ON grant_accounts FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_writes ON grant_accounts FOR UPDATE TO indgang_servicedesk
  USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('SUBMITTED', 'CHECKED', 'RETURNED'));
CREATE POLICY own_adds ON accounts_step FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY desk_adds ON accounts_step FOR INSERT TO indgang_servicedesk WITH CHECK (municipality_id = (SELECT wall.municipality()) AND kind IN ('SUBMITTED', 'CHECKED', 'RETURNED'));

-- What the person's associations owe, once the minutes of the decision stand, with the names of what they sent.
CREATE FUNCTION wall.own_accounts() RETURNS TABLE (id uuid, administration_id text, version integer, application_id uuid, association_id uuid, pool_id uuid, year integer,
  amount bigint, demand text, period_ends_on date, due_on date, state text, content jsonb, documents jsonb, submitted_at timestamptz, return_reason text, claimed bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT owed.id, owed.administration_id, owed.version, owed.application_id, owed.association_id, owed.pool_id, owed.year, owed.amount, owed.demand, owed.period_ends_on, owed.due_on, owed.state,
    CASE WHEN owed.used IS NOT NULL THEN jsonb_build_object('used', owed.used, 'otherIncome', owed.other_income, 'unused', owed.unused, 'auditorName', owed.auditor_name,
      'auditorKind', owed.auditor_kind, 'auditorNumber', owed.auditor_number, 'isEndorsed', owed.is_endorsed, 'note', owed.note) END,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', document.id, 'name', file.name, 'size', file.size) ORDER BY document.attached_at, document.id)
      FROM attachment document JOIN stored_file file ON file.municipality_id = document.municipality_id AND file.id = document.file_id
      WHERE document.municipality_id = owed.municipality_id AND document.id = ANY (owed.document_ids) AND document.state = 'ATTACHED'), '[]'),
    owed.submitted_at, owed.return_reason, owed.claimed
  FROM grant_accounts owed
    JOIN decision ON decision.municipality_id = owed.municipality_id AND decision.application_id = owed.application_id
    JOIN meeting_item item ON item.municipality_id = decision.municipality_id AND item.id = decision.meeting_item_id
    JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED'
  WHERE owed.municipality_id = wall.municipality() AND owed.association_id IN (SELECT wall.associations()) $$;

-- POOL-11, LAW-7: room for a file that is sent with accounts: for this person, while they are owed, and never more than a few that are on nothing.
CREATE FUNCTION wall.room_for_accounts_file(accounts uuid, file uuid, named text, in_format text, bytes integer, may_hold boolean, asked_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE own text;
BEGIN
  SELECT owed.administration_id INTO own FROM wall.own_accounts() owed WHERE owed.id = accounts AND owed.state IN ('OWED', 'RETURNED');
  IF own IS NULL OR wall.own_unsent_files() > 30 THEN RETURN false; END IF;
  INSERT INTO stored_file (municipality_id, administration_id, id, state, name, format, size, may_hold_cpr, requested_by_id, requested_at)
    VALUES (wall.municipality(), own, file, 'AWAITED', named, in_format, bytes, may_hold, wall.person(), asked_at);
  RETURN true;
END $$;
-- How many files the person asked for within a day that are on nothing.
CREATE FUNCTION wall.own_unsent_files() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(*)::integer FROM stored_file file WHERE file.municipality_id = wall.municipality() AND file.requested_by_id = wall.person() AND wall.seat() = 'association'
  AND file.requested_at > now() - interval '1 day' AND NOT EXISTS (SELECT FROM attachment a WHERE a.municipality_id = file.municipality_id AND a.file_id = file.id) $$;
CREATE FUNCTION wall.own_sent_files(files uuid[]) RETURNS TABLE (id uuid, administration_id text, state text, requested_by_id uuid, requested_at timestamptz, is_attached boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT file.id, file.administration_id, file.state, file.requested_by_id, file.requested_at,
    EXISTS (SELECT FROM attachment a WHERE a.municipality_id = file.municipality_id AND a.file_id = file.id)
  FROM stored_file file WHERE file.municipality_id = wall.municipality() AND file.id = ANY (files) AND file.requested_by_id = wall.person() AND wall.seat() = 'association' $$;
-- Whoever asked for it sends it, once, as staff do.
GRANT SELECT, UPDATE (state, size, sha256, may_hold_cpr, stored_at) ON stored_file TO indgang_association;
CREATE POLICY accounts_asked ON stored_file FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()));
CREATE POLICY accounts_sending ON stored_file FOR UPDATE TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND requested_by_id = (SELECT wall.person()) AND NOT (SELECT wall.sits_elsewhere()) AND state = 'AWAITED')
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND state IN ('UNSCANNED', 'READY') AND sha256 IS NOT NULL AND stored_at IS NOT NULL);

-- The one way in for an association: its own accounts while they are owed, with files that it sent and that are on nothing, put on the case as
-- documents (LAW-5). False when somebody else was first, or a file is another's.
CREATE FUNCTION wall.deliver_accounts(accounts uuid, at_version integer, said jsonb, kept uuid[], files jsonb, step uuid, event uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  own grant_accounts;
  arrived CONSTANT timestamptz := date_trunc('milliseconds', now());
  added uuid[];
BEGIN
  SELECT * INTO own FROM grant_accounts owed WHERE owed.municipality_id = wall.municipality() AND owed.id = accounts AND owed.version = at_version
    AND owed.state IN ('OWED', 'RETURNED') AND owed.id IN (SELECT known.id FROM wall.own_accounts() known) FOR UPDATE;
  IF own.id IS NULL OR NOT kept <@ own.document_ids THEN RETURN false; END IF;
  WITH given AS (SELECT * FROM jsonb_to_recordset(files) AS entry (file uuid, document uuid, event uuid)),
    sent AS (SELECT given.document, given.event, file.id, file.name FROM given JOIN stored_file file ON file.municipality_id = own.municipality_id AND file.id = given.file
      WHERE file.administration_id = own.administration_id AND file.requested_by_id = wall.person() AND file.state IN ('READY', 'UNSCANNED')
        AND NOT EXISTS (SELECT FROM attachment a WHERE a.municipality_id = file.municipality_id AND a.file_id = file.id)),
    attached AS (INSERT INTO attachment (municipality_id, administration_id, id, application_id, file_id, state, kind, attached_at, attached_by_id)
      SELECT own.municipality_id, own.administration_id, sent.document, own.application_id, sent.id, 'ATTACHED', 'ACCOUNTS', arrived, wall.person() FROM sent RETURNING attachment.id),
    told AS (INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
      SELECT own.municipality_id, own.administration_id, sent.event, own.application_id, arrived, 'DOCUMENT_ADDED', 'SHARED', wall.person(), sent.name FROM sent)
  SELECT COALESCE(array_agg(attached.id), '{}') INTO added FROM attached;
  IF cardinality(added) <> jsonb_array_length(files) THEN
    RAISE insufficient_privilege USING MESSAGE = 'new row violates row-level security: accounts are sent with files of one''s own';
  END IF;
  UPDATE grant_accounts SET version = version + 1, state = 'SUBMITTED', used = (said ->> 'used')::bigint, other_income = (said ->> 'otherIncome')::bigint,
      unused = (said ->> 'unused')::bigint, auditor_name = said ->> 'auditorName', auditor_kind = said ->> 'auditorKind', auditor_number = said ->> 'auditorNumber',
      is_endorsed = (said ->> 'isEndorsed')::boolean, note = said ->> 'note', channel = 'DIGITAL', document_ids = kept || added, submitted_at = arrived, return_reason = NULL
    WHERE municipality_id = own.municipality_id AND id = own.id;
  INSERT INTO accounts_step (municipality_id, administration_id, id, accounts_id, at, kind, actor_id, note, content)
    VALUES (own.municipality_id, own.administration_id, step, own.id, arrived, 'SUBMITTED', wall.person(), said ->> 'note', said);
  INSERT INTO timeline_event (municipality_id, administration_id, id, application_id, at, kind, audience, actor_id, note)
    VALUES (own.municipality_id, own.administration_id, event, own.application_id, arrived, 'ACCOUNTS_SUBMITTED', 'SHARED', wall.person(), NULL);
  RETURN true;
END $$;

-- Accounts that fall due between two days, for the clock, which sees no case: whose they are, and not a word of what they say.
CREATE FUNCTION wall.due_accounts(at timestamptz, from_day date, to_day date) RETURNS TABLE (administration text, id uuid, application uuid, case_number text, due_on date, assignee uuid, association uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT owed.administration_id, owed.id, owed.application_id, application.case_number, owed.due_on, application.assignee_id, owed.association_id
  FROM grant_accounts owed JOIN application ON application.municipality_id = owed.municipality_id AND application.id = owed.application_id
    JOIN decision ON decision.municipality_id = owed.municipality_id AND decision.application_id = owed.application_id
    JOIN meeting_item item ON item.municipality_id = decision.municipality_id AND item.id = decision.meeting_item_id
    JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED'
  WHERE owed.municipality_id = wall.municipality() AND owed.due_on BETWEEN from_day AND to_day AND owed.state IN ('OWED', 'RETURNED')
    AND (SELECT count(*) FROM reminder told WHERE told.municipality_id = owed.municipality_id AND told.subject_id = owed.id AND told.due_on = owed.due_on
      AND told.kind = ANY (CASE WHEN owed.due_on < (at AT TIME ZONE 'Europe/Copenhagen')::date THEN ARRAY['DUE_ACCOUNTS_PASSED', 'DUE_CASE_ACCOUNTS_PASSED']
        ELSE ARRAY['DUE_ACCOUNTS_SOON', 'DUE_CASE_ACCOUNTS_SOON'] END)) < 2 $$;

REVOKE ALL ON FUNCTION wall.move_accounts(), wall.owe_accounts(), wall.pay_after_accounts(), wall.own_accounts(),
  wall.room_for_accounts_file(uuid, uuid, text, text, integer, boolean, timestamptz), wall.own_unsent_files(), wall.own_sent_files(uuid[]),
  wall.deliver_accounts(uuid, integer, jsonb, uuid[], jsonb, uuid, uuid), wall.due_accounts(timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.own_accounts(), wall.room_for_accounts_file(uuid, uuid, text, text, integer, boolean, timestamptz), wall.own_unsent_files(),
  wall.own_sent_files(uuid[]), wall.deliver_accounts(uuid, integer, jsonb, uuid[], jsonb, uuid, uuid) TO indgang_association;
GRANT EXECUTE ON FUNCTION wall.due_accounts(timestamptz, date, date) TO indgang_clock;

ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',
  'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED', 'REFERRAL_OVERDUE',
  'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN', 'HEARING_SUMMED_UP',
  'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED', 'FORUM_MEETING_PLANNED',
  'FORUM_MEETING_CALLED', 'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED', 'FORUM_MINUTES_READY',
  'FORUM_MINUTES_APPROVED', 'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED', 'AGENDA_CHAIR_CONTACTED',
  'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED', 'NOMINATION_RECEIVED', 'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE',
  'DUE_CASE_SOON', 'DUE_CASE_PASSED', 'DUE_MEETING', 'DUE_HEARING_ANSWER', 'DUE_HEARING_ENDED',
  'APPLICATION_HANDED_IN', 'APPLICATION_RETURNED', 'APPLICATION_WITHDRAWN', 'ROUND_ANNOUNCED',
  'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY',
  'DUE_CASE_ACCOUNTS_SOON', 'DUE_CASE_ACCOUNTS_PASSED', 'DUE_ACCOUNTS_SOON', 'DUE_ACCOUNTS_PASSED', 'ACCOUNTS_SUBMITTED', 'ACCOUNTS_CHECKED',
  'APPLICATION_ACCOUNTS_RETURNED', 'APPLICATION_ACCOUNTS_APPROVED', 'APPLICATION_ACCOUNTS_EXTENDED'));
