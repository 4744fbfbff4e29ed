-- Standing bodies with seats, meetings and minutes, and hearings (FORUM-1 … FORUM-4, POOL-8, LAW-2, LAW-7).
CREATE TABLE "forum_body" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT COLLATE "da-x-icu" NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "major_days" INTEGER NOT NULL,
    "meetings_a_year" INTEGER NOT NULL,

    CONSTRAINT "forum_body_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_seat_kind" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "is_for_association" BOOLEAN NOT NULL,

    CONSTRAINT "forum_seat_kind_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_membership" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body_id" UUID NOT NULL,
    "seat_kind_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT COLLATE "da-x-icu" NOT NULL,
    "association_id" UUID,
    "is_chair" BOOLEAN NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "forum_membership_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_meeting" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "state" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3),
    "is_called_late" BOOLEAN NOT NULL,
    "held_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,

    CONSTRAINT "forum_meeting_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_agenda_item" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "meeting_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "position" INTEGER,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "proposer_administration" TEXT,
    "proposer_association_id" UUID,
    "proposed_by_id" UUID NOT NULL,
    "importance" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "is_late" BOOLEAN NOT NULL,
    "contacted_at" TIMESTAMPTZ(3),
    "contacted_by_id" UUID,
    "chair_said" TEXT,
    "state" TEXT NOT NULL,
    "decline_reason" TEXT,
    "minutes" TEXT,
    "association_id" UUID,

    CONSTRAINT "forum_agenda_item_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_paper" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "is_late" BOOLEAN NOT NULL,

    CONSTRAINT "forum_paper_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "forum_recusal" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "cause" TEXT NOT NULL,

    CONSTRAINT "forum_recusal_pkey" PRIMARY KEY ("municipality_id","item_id","person_id")
);
CREATE TABLE "hearing" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "round_id" UUID,
    "answer_by" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "summary" TEXT,
    "summed_up_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,

    CONSTRAINT "hearing_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "hearing_party" (
    "municipality_id" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "hearing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "body_id" UUID,
    "association_id" UUID,

    CONSTRAINT "hearing_party_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "hearing_case" (
    "municipality_id" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "hearing_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "association_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "applied_amount" BIGINT NOT NULL,

    CONSTRAINT "hearing_case_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "hearing_answer" (
    "municipality_id" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hearing_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID NOT NULL,

    CONSTRAINT "hearing_answer_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "hearing_comment" (
    "municipality_id" INTEGER NOT NULL,
    "asked_by" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "hearing_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "hearing_comment_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE UNIQUE INDEX "forum_body_municipality_id_administration_id_id_key" ON "forum_body"("municipality_id", "administration_id", "id");
CREATE INDEX "forum_body_municipality_id_name_id_idx" ON "forum_body"("municipality_id", "name", "id");
CREATE UNIQUE INDEX "forum_seat_kind_municipality_id_administration_id_body_id_i_key" ON "forum_seat_kind"("municipality_id", "administration_id", "body_id", "id");
CREATE INDEX "forum_seat_kind_municipality_id_body_id_position_idx" ON "forum_seat_kind"("municipality_id", "body_id", "position");
CREATE INDEX "forum_membership_municipality_id_body_id_starts_on_id_idx" ON "forum_membership"("municipality_id", "body_id", "starts_on", "id");
CREATE INDEX "forum_membership_municipality_id_person_id_idx" ON "forum_membership"("municipality_id", "person_id");
CREATE INDEX "forum_membership_municipality_id_association_id_starts_on_i_idx" ON "forum_membership"("municipality_id", "association_id", "starts_on", "id");
CREATE UNIQUE INDEX "forum_meeting_municipality_id_administration_id_body_id_id_key" ON "forum_meeting"("municipality_id", "administration_id", "body_id", "id");
CREATE INDEX "forum_meeting_municipality_id_body_id_starts_at_id_idx" ON "forum_meeting"("municipality_id", "body_id", "starts_at", "id");
CREATE INDEX "forum_meeting_municipality_id_administration_id_state_start_idx" ON "forum_meeting"("municipality_id", "administration_id", "state", "starts_at", "id");
CREATE UNIQUE INDEX "forum_agenda_item_municipality_id_administration_id_meeting_key" ON "forum_agenda_item"("municipality_id", "administration_id", "meeting_id", "id");
CREATE INDEX "forum_agenda_item_municipality_id_meeting_id_position_id_idx" ON "forum_agenda_item"("municipality_id", "meeting_id", "position", "id");
CREATE INDEX "forum_agenda_item_municipality_id_administration_id_state_i_idx" ON "forum_agenda_item"("municipality_id", "administration_id", "state", "id");
CREATE INDEX "forum_paper_municipality_id_item_id_added_at_id_idx" ON "forum_paper"("municipality_id", "item_id", "added_at", "id");
CREATE UNIQUE INDEX "hearing_municipality_id_administration_id_id_key" ON "hearing"("municipality_id", "administration_id", "id");
CREATE INDEX "hearing_municipality_id_administration_id_answer_by_id_idx" ON "hearing"("municipality_id", "administration_id", "answer_by", "id");
CREATE INDEX "hearing_municipality_id_round_id_answer_by_id_idx" ON "hearing"("municipality_id", "round_id", "answer_by", "id");
CREATE UNIQUE INDEX "hearing_party_municipality_id_asked_by_hearing_id_id_key" ON "hearing_party"("municipality_id", "asked_by", "hearing_id", "id");
CREATE INDEX "hearing_party_municipality_id_hearing_id_position_idx" ON "hearing_party"("municipality_id", "hearing_id", "position");
CREATE INDEX "hearing_party_municipality_id_body_id_idx" ON "hearing_party"("municipality_id", "body_id");
CREATE INDEX "hearing_party_municipality_id_association_id_idx" ON "hearing_party"("municipality_id", "association_id");
CREATE UNIQUE INDEX "hearing_case_municipality_id_asked_by_hearing_id_id_key" ON "hearing_case"("municipality_id", "asked_by", "hearing_id", "id");
CREATE INDEX "hearing_case_municipality_id_hearing_id_case_number_id_idx" ON "hearing_case"("municipality_id", "hearing_id", "case_number", "id");
CREATE INDEX "hearing_case_municipality_id_application_id_idx" ON "hearing_case"("municipality_id", "application_id");
CREATE UNIQUE INDEX "hearing_answer_municipality_id_party_id_key" ON "hearing_answer"("municipality_id", "party_id");
CREATE UNIQUE INDEX "hearing_answer_municipality_id_asked_by_hearing_id_party_id_key" ON "hearing_answer"("municipality_id", "asked_by", "hearing_id", "party_id");
CREATE UNIQUE INDEX "hearing_answer_municipality_id_asked_by_hearing_id_id_key" ON "hearing_answer"("municipality_id", "asked_by", "hearing_id", "id");
CREATE UNIQUE INDEX "hearing_comment_municipality_id_answer_id_case_id_key" ON "hearing_comment"("municipality_id", "answer_id", "case_id");
CREATE INDEX "hearing_comment_municipality_id_case_id_idx" ON "hearing_comment"("municipality_id", "case_id");
ALTER TABLE "forum_body" ADD CONSTRAINT "forum_body_municipality_id_administration_id_parent_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "parent_id") REFERENCES "forum_body"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_seat_kind" ADD CONSTRAINT "forum_seat_kind_municipality_id_administration_id_body_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "body_id") REFERENCES "forum_body"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_membership" ADD CONSTRAINT "forum_membership_municipality_id_administration_id_body_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "body_id", "seat_kind_id") REFERENCES "forum_seat_kind"("municipality_id", "administration_id", "body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_meeting" ADD CONSTRAINT "forum_meeting_municipality_id_administration_id_body_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "body_id") REFERENCES "forum_body"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_agenda_item" ADD CONSTRAINT "forum_agenda_item_municipality_id_administration_id_body_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "body_id", "meeting_id") REFERENCES "forum_meeting"("municipality_id", "administration_id", "body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_paper" ADD CONSTRAINT "forum_paper_municipality_id_administration_id_meeting_id_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id", "item_id") REFERENCES "forum_agenda_item"("municipality_id", "administration_id", "meeting_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_recusal" ADD CONSTRAINT "forum_recusal_municipality_id_administration_id_meeting_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "meeting_id", "item_id") REFERENCES "forum_agenda_item"("municipality_id", "administration_id", "meeting_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_party" ADD CONSTRAINT "hearing_party_municipality_id_asked_by_hearing_id_fkey" FOREIGN KEY ("municipality_id", "asked_by", "hearing_id") REFERENCES "hearing"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_case" ADD CONSTRAINT "hearing_case_municipality_id_asked_by_hearing_id_fkey" FOREIGN KEY ("municipality_id", "asked_by", "hearing_id") REFERENCES "hearing"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_answer" ADD CONSTRAINT "hearing_answer_municipality_id_asked_by_hearing_id_party_i_fkey" FOREIGN KEY ("municipality_id", "asked_by", "hearing_id", "party_id") REFERENCES "hearing_party"("municipality_id", "asked_by", "hearing_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_comment" ADD CONSTRAINT "hearing_comment_municipality_id_asked_by_hearing_id_answer_fkey" FOREIGN KEY ("municipality_id", "asked_by", "hearing_id", "answer_id") REFERENCES "hearing_answer"("municipality_id", "asked_by", "hearing_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_comment" ADD CONSTRAINT "hearing_comment_municipality_id_asked_by_hearing_id_case_i_fkey" FOREIGN KEY ("municipality_id", "asked_by", "hearing_id", "case_id") REFERENCES "hearing_case"("municipality_id", "asked_by", "hearing_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_body" ADD CONSTRAINT "forum_body_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_membership" ADD CONSTRAINT "forum_membership_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_membership" ADD CONSTRAINT "forum_membership_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_agenda_item" ADD CONSTRAINT "forum_agenda_item_municipality_id_proposer_administration_fkey" FOREIGN KEY ("municipality_id", "proposer_administration") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_agenda_item" ADD CONSTRAINT "forum_agenda_item_municipality_id_proposer_association_id_fkey" FOREIGN KEY ("municipality_id", "proposer_association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "forum_agenda_item" ADD CONSTRAINT "forum_agenda_item_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_municipality_id_administration_id_fkey" FOREIGN KEY ("municipality_id", "administration_id") REFERENCES "administration"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_municipality_id_administration_id_round_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "round_id") REFERENCES "funding_round"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_party" ADD CONSTRAINT "hearing_party_municipality_id_body_id_fkey" FOREIGN KEY ("municipality_id", "body_id") REFERENCES "forum_body"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_party" ADD CONSTRAINT "hearing_party_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_case" ADD CONSTRAINT "hearing_case_municipality_id_asked_by_application_id_fkey" FOREIGN KEY ("municipality_id", "asked_by", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_case" ADD CONSTRAINT "hearing_case_municipality_id_association_id_fkey" FOREIGN KEY ("municipality_id", "association_id") REFERENCES "association"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE forum_body
  ADD CONSTRAINT forum_body_kind_known CHECK (kind IN ('CONTACT_COMMITTEE', 'COUNCIL', 'SUBCOMMITTEE')),
  ADD CONSTRAINT forum_body_part_of_another CHECK ((kind = 'SUBCOMMITTEE') = (parent_id IS NOT NULL) AND parent_id IS DISTINCT FROM id),
  ADD CONSTRAINT forum_body_terms_bounds CHECK (major_days BETWEEN 1 AND 365 AND meetings_a_year BETWEEN 1 AND 52);
ALTER TABLE forum_seat_kind ADD CONSTRAINT forum_seat_kind_bounds CHECK (seats BETWEEN 1 AND 100);
ALTER TABLE forum_membership ADD CONSTRAINT forum_membership_in_order CHECK (ends_on IS NULL OR starts_on <= ends_on);
ALTER TABLE forum_meeting
  ADD CONSTRAINT forum_meeting_state_known CHECK (state IN ('PLANNED', 'CALLED', 'HELD', 'MINUTES_APPROVED', 'CANCELLED')),
  ADD CONSTRAINT forum_meeting_in_order CHECK (starts_at < ends_at),
  ADD CONSTRAINT forum_meeting_called_somewhere CHECK (called_at IS NULL OR length(trim(place)) > 0),
  ADD CONSTRAINT forum_meeting_called_before_held CHECK (state NOT IN ('CALLED', 'HELD', 'MINUTES_APPROVED') OR called_at IS NOT NULL);
ALTER TABLE forum_agenda_item
  ADD CONSTRAINT forum_agenda_item_state_known CHECK (state IN ('PROPOSED', 'ON_AGENDA', 'NOT_TAKEN')),
  ADD CONSTRAINT forum_agenda_item_importance_known CHECK (importance IN ('ORDINARY', 'MAJOR', 'URGENT')),
  ADD CONSTRAINT forum_agenda_item_one_proposer CHECK (num_nonnulls(proposer_administration, proposer_association_id) = 1),
  ADD CONSTRAINT forum_agenda_item_in_place CHECK ((state = 'ON_AGENDA') = (position IS NOT NULL)),
  ADD CONSTRAINT forum_agenda_item_chair_contacted CHECK (importance <> 'URGENT' OR state <> 'ON_AGENDA' OR contacted_at IS NOT NULL);
ALTER TABLE forum_recusal ADD CONSTRAINT forum_recusal_cause_known CHECK (cause IN ('TIE', 'SPEAKS_FOR'));
ALTER TABLE hearing
  ADD CONSTRAINT hearing_state_known CHECK (state IN ('DRAFT', 'SENT', 'SUMMED_UP', 'WITHDRAWN')),
  ADD CONSTRAINT hearing_sent_at_known CHECK (state NOT IN ('SENT', 'SUMMED_UP') OR sent_at IS NOT NULL),
  ADD CONSTRAINT hearing_summary_there CHECK ((state = 'SUMMED_UP') = (summary IS NOT NULL));
ALTER TABLE hearing_party ADD CONSTRAINT hearing_party_one CHECK (num_nonnulls(body_id, association_id) = 1);
ALTER TABLE hearing_case ADD CONSTRAINT hearing_case_amount_positive CHECK (applied_amount > 0);
-- The same body, and the same association, is heard once.
CREATE UNIQUE INDEX hearing_party_body_once ON hearing_party (municipality_id, hearing_id, body_id) WHERE body_id IS NOT NULL;
CREATE UNIQUE INDEX hearing_party_association_once ON hearing_party (municipality_id, hearing_id, association_id) WHERE association_id IS NOT NULL;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['forum_body', 'forum_seat_kind', 'forum_membership', 'forum_meeting', 'forum_agenda_item', 'forum_paper', 'forum_recusal',
    'hearing', 'hearing_party', 'hearing_case', 'hearing_answer', 'hearing_comment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
  END LOOP;
END $$;

-- FORUM-1: the bodies that the person of this transaction sits in today: who left yesterday is out, whatever the session says. Members come
-- by the seat of associations or, from the councils, by that of the public; there a person without the role of the moment is nobody.
CREATE FUNCTION wall.seated(only_chairs boolean) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT DISTINCT body_id FROM forum_membership membership
  WHERE membership.municipality_id = wall.municipality() AND membership.person_id = wall.person() AND (is_chair OR NOT only_chairs)
    AND starts_on <= (now() AT TIME ZONE 'Europe/Copenhagen')::date AND (ends_on IS NULL OR ends_on > (now() AT TIME ZONE 'Europe/Copenhagen')::date)
    AND EXISTS (SELECT FROM role_assignment has
      WHERE has.municipality_id = membership.municipality_id AND has.person_id = membership.person_id
        AND has.role = CASE wall.seat() WHEN 'association' THEN 'ASSOCIATION'::role WHEN 'public' THEN 'COUNCIL'::role END
        AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
CREATE FUNCTION wall.bodies() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT wall.seated(false) $$;
-- FORUM-1: whether the person of this transaction is, at this moment, a secretary in the seat's administration.
CREATE FUNCTION wall.secretariat() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (
  SELECT FROM role_assignment has JOIN person ON person.municipality_id = has.municipality_id AND person.id = has.person_id
  WHERE has.municipality_id = wall.municipality() AND has.person_id = wall.person() AND has.role = 'SECRETARY'
    AND person.administration_id = wall.seat() AND has.valid_from <= now() AND (has.valid_to IS NULL OR has.valid_to > now())) $$;
-- FORUM-4: the parties of sent hearings that the seat and the person read as: a heard body's administration, its members, a heard association's
-- people; `answering`: those that they may answer for, a body's being its secretaries and its chair. As the owner, because a policy cannot ask the table that it guards.
CREATE FUNCTION wall.heard(answering boolean) RETURNS TABLE (hearing_id uuid, party_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT party.hearing_id, party.id FROM hearing_party party
  JOIN hearing ON hearing.municipality_id = party.municipality_id AND hearing.id = party.hearing_id
  LEFT JOIN forum_body body ON body.municipality_id = party.municipality_id AND body.id = party.body_id
  WHERE party.municipality_id = wall.municipality() AND hearing.sent_at IS NOT NULL
    AND ((body.administration_id = wall.seat() AND (NOT answering OR wall.secretariat())) OR party.body_id IN (SELECT wall.seated(answering)) OR party.association_id IN (SELECT wall.associations())) $$;
REVOKE ALL ON FUNCTION wall.seated(boolean), wall.bodies(), wall.secretariat(), wall.heard(boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.bodies() TO indgang_association, indgang_public;
GRANT EXECUTE ON FUNCTION wall.secretariat() TO indgang_staff;
GRANT EXECUTE ON FUNCTION wall.heard(boolean) TO indgang_staff, indgang_association, indgang_public;

-- FORUM-1: all staff of the municipality know its bodies, who sits in them and when they meet; a member knows the own body. Nobody else does.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['forum_body', 'forum_seat_kind', 'forum_membership', 'forum_meeting'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO indgang_staff', name);
    EXECUTE format('GRANT SELECT ON %I TO indgang_association, indgang_public', name);
    EXECUTE format('CREATE POLICY municipality_reads ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()))', name);
    EXECUTE format('CREATE POLICY member_reads ON %I FOR SELECT TO indgang_association, indgang_public USING (municipality_id = (SELECT wall.municipality()) AND %I IN (SELECT wall.bodies()))',
      name, CASE name WHEN 'forum_body' THEN 'id' ELSE 'body_id' END);
    EXECUTE format('CREATE POLICY secretariat_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()))', name);
    EXECUTE format('CREATE POLICY secretariat_keeps ON %I FOR UPDATE TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
END $$;

-- FORUM-2: a proposal is its proposer's and the secretariat's. What is on the agenda all staff read, and the members from the moment they are called.
GRANT SELECT, INSERT, UPDATE ON forum_agenda_item TO indgang_staff;
GRANT SELECT, INSERT ON forum_agenda_item TO indgang_association;
GRANT SELECT ON forum_agenda_item TO indgang_public;
CREATE POLICY staff_reads ON forum_agenda_item FOR SELECT TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND (state = 'ON_AGENDA' OR administration_id = (SELECT wall.seat()) OR proposer_administration = (SELECT wall.seat())));
CREATE POLICY member_reads ON forum_agenda_item FOR SELECT TO indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND state = 'ON_AGENDA' AND body_id IN (SELECT wall.bodies())
    AND EXISTS (SELECT FROM forum_meeting meeting WHERE meeting.municipality_id = forum_agenda_item.municipality_id AND meeting.id = meeting_id AND meeting.called_at IS NOT NULL));
CREATE POLICY proposer_reads ON forum_agenda_item FOR SELECT TO indgang_association
  USING (municipality_id = (SELECT wall.municipality()) AND proposer_association_id IN (SELECT wall.associations()));
CREATE POLICY staff_proposes ON forum_agenda_item FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND proposer_administration = (SELECT wall.seat()) AND proposed_by_id = (SELECT wall.person()) AND state = 'PROPOSED');
-- ASSOC-9: a member who speaks for an association puts its matter before the body.
CREATE POLICY member_proposes ON forum_agenda_item FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND proposer_association_id IN (SELECT wall.associations()) AND proposed_by_id = (SELECT wall.person())
    AND state = 'PROPOSED' AND body_id IN (SELECT wall.bodies()));
CREATE POLICY secretariat_keeps ON forum_agenda_item FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));

-- Papers and recusals are read with their matter (through `forum_agenda_item` and its own policies).
GRANT SELECT, INSERT ON forum_paper TO indgang_staff, indgang_association;
GRANT SELECT ON forum_paper, forum_recusal TO indgang_public;
GRANT SELECT, INSERT, DELETE ON forum_recusal TO indgang_staff;
GRANT SELECT ON forum_recusal TO indgang_association;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['forum_paper', 'forum_recusal'] LOOP
    EXECUTE format('CREATE POLICY with_its_item ON %I FOR SELECT TO indgang_staff, indgang_association, indgang_public USING (municipality_id = (SELECT wall.municipality()) AND EXISTS (SELECT FROM forum_agenda_item item WHERE item.municipality_id = %I.municipality_id AND item.id = item_id))', name, name);
  END LOOP;
END $$;
CREATE POLICY staff_adds ON forum_paper FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND added_by_id = (SELECT wall.person()) AND EXISTS (SELECT FROM forum_agenda_item item
    WHERE item.municipality_id = forum_paper.municipality_id AND item.id = item_id
      AND (item.proposer_administration = (SELECT wall.seat()) OR (item.administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat())))));
CREATE POLICY proposer_adds ON forum_paper FOR INSERT TO indgang_association
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND added_by_id = (SELECT wall.person()) AND EXISTS (SELECT FROM forum_agenda_item item
    WHERE item.municipality_id = forum_paper.municipality_id AND item.id = item_id AND item.proposer_association_id IN (SELECT wall.associations())));
CREATE POLICY secretariat_adds ON forum_recusal FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()));
CREATE POLICY secretariat_corrects ON forum_recusal FOR DELETE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND (SELECT wall.secretariat()));

-- FORUM-4: the asking administration has its hearings; who is heard reads what was sent, and answers for itself.
GRANT SELECT, INSERT, UPDATE ON hearing TO indgang_staff;
GRANT SELECT ON hearing TO indgang_association, indgang_public;
CREATE POLICY own_administration ON hearing TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE POLICY heard_reads ON hearing FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND sent_at IS NOT NULL AND id IN (SELECT hearing_id FROM wall.heard(false)));
GRANT SELECT, INSERT, DELETE ON hearing_party, hearing_comment TO indgang_staff;
GRANT SELECT, INSERT ON hearing_case TO indgang_staff;
GRANT SELECT, INSERT, UPDATE ON hearing_answer TO indgang_staff, indgang_association, indgang_public;
GRANT SELECT ON hearing_party, hearing_case TO indgang_association, indgang_public;
GRANT SELECT, INSERT, DELETE ON hearing_comment TO indgang_association, indgang_public;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['hearing_party', 'hearing_case'] LOOP
    EXECUTE format('CREATE POLICY own_administration ON %I TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND asked_by = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND asked_by = (SELECT wall.seat()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['hearing_answer', 'hearing_comment'] LOOP
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND asked_by = (SELECT wall.seat()))', name);
  END LOOP;
END $$;
CREATE POLICY heard_reads ON hearing_party FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND id IN (SELECT party_id FROM wall.heard(false)));
CREATE POLICY heard_reads ON hearing_case FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND hearing_id IN (SELECT hearing_id FROM wall.heard(false)));
CREATE POLICY heard_reads ON hearing_answer FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND party_id IN (SELECT party_id FROM wall.heard(false)));
CREATE POLICY heard_reads ON hearing_comment FOR SELECT TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND answer_id IN (SELECT answer.id FROM hearing_answer answer
    WHERE answer.municipality_id = hearing_comment.municipality_id AND answer.party_id IN (SELECT party_id FROM wall.heard(false))));
CREATE POLICY heard_answers ON hearing_answer FOR INSERT TO indgang_staff, indgang_association, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND answered_by_id = (SELECT wall.person()) AND party_id IN (SELECT party_id FROM wall.heard(true)));
CREATE POLICY heard_answers_anew ON hearing_answer FOR UPDATE TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND party_id IN (SELECT party_id FROM wall.heard(true)))
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND answered_by_id = (SELECT wall.person()) AND party_id IN (SELECT party_id FROM wall.heard(true)));
CREATE POLICY heard_comments ON hearing_comment FOR INSERT TO indgang_staff, indgang_association, indgang_public
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND answer_id IN (SELECT answer.id FROM hearing_answer answer
    WHERE answer.municipality_id = hearing_comment.municipality_id AND answer.party_id IN (SELECT party_id FROM wall.heard(true))));
CREATE POLICY heard_takes_back ON hearing_comment FOR DELETE TO indgang_staff, indgang_association, indgang_public
  USING (municipality_id = (SELECT wall.municipality()) AND answer_id IN (SELECT answer.id FROM hearing_answer answer
    WHERE answer.municipality_id = hearing_comment.municipality_id AND answer.party_id IN (SELECT party_id FROM wall.heard(true))));

-- FORUM-2, FORUM-3: what was proposed and minuted stays as it was once it is settled. Row-level security knows rows; this knows columns.
CREATE FUNCTION wall.keep_what_was_proposed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.municipality_id, NEW.administration_id, NEW.id, NEW.meeting_id, NEW.body_id, NEW.title, NEW.text, NEW.proposer_administration, NEW.proposer_association_id,
      NEW.proposed_by_id, NEW.importance, NEW.received_at, NEW.is_late, NEW.association_id)
    IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.id, OLD.meeting_id, OLD.body_id, OLD.title, OLD.text, OLD.proposer_administration, OLD.proposer_association_id,
      OLD.proposed_by_id, OLD.importance, OLD.received_at, OLD.is_late, OLD.association_id)
    OR (OLD.state <> 'PROPOSED' AND NEW.state <> OLD.state)
    OR (NEW.minutes IS DISTINCT FROM OLD.minutes AND EXISTS (SELECT FROM forum_meeting meeting
      WHERE meeting.municipality_id = OLD.municipality_id AND meeting.id = OLD.meeting_id AND meeting.state NOT IN ('CALLED', 'HELD')))
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was put on an agenda stays as it was put';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_what_was_proposed BEFORE UPDATE ON forum_agenda_item FOR EACH ROW EXECUTE FUNCTION wall.keep_what_was_proposed();

-- FORUM-4: what was sent in a hearing stays as it was sent, and what has ended as it ended.
CREATE FUNCTION wall.keep_hearing() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.municipality_id, NEW.administration_id, NEW.id, NEW.created_at) IS DISTINCT FROM (OLD.municipality_id, OLD.administration_id, OLD.id, OLD.created_at)
    OR (OLD.sent_at IS NOT NULL AND (NEW.title, NEW.text, NEW.round_id, NEW.answer_by, NEW.sent_at) IS DISTINCT FROM (OLD.title, OLD.text, OLD.round_id, OLD.answer_by, OLD.sent_at))
    OR (OLD.state IN ('SUMMED_UP', 'WITHDRAWN') AND (NEW.state, NEW.summary, NEW.withdraw_reason) IS DISTINCT FROM (OLD.state, OLD.summary, OLD.withdraw_reason))
    OR (OLD.state = 'SENT' AND NEW.state = 'DRAFT')
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'what was sent in a hearing stays as it was sent';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_hearing BEFORE UPDATE ON hearing FOR EACH ROW EXECUTE FUNCTION wall.keep_hearing();

-- FORUM-4: an answer comes, or changes, while its hearing is out and not after its end; the parties and the cases of a sent hearing stay.
CREATE FUNCTION wall.answer_in_time() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM hearing WHERE hearing.municipality_id = NEW.municipality_id AND hearing.id = NEW.hearing_id
      AND hearing.state = 'SENT' AND NEW.answered_at <= hearing.answer_by)
    OR (TG_OP = 'UPDATE' AND (NEW.municipality_id, NEW.asked_by, NEW.id, NEW.hearing_id, NEW.party_id) IS DISTINCT FROM (OLD.municipality_id, OLD.asked_by, OLD.id, OLD.hearing_id, OLD.party_id))
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'a hearing is answered until its end';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_in_time BEFORE INSERT OR UPDATE ON hearing_answer FOR EACH ROW EXECUTE FUNCTION wall.answer_in_time();
CREATE FUNCTION wall.keep_sent() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE part jsonb;
BEGIN
  part := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  IF EXISTS (SELECT FROM hearing WHERE hearing.municipality_id = (part ->> 'municipality_id')::int AND hearing.id = (part ->> 'hearing_id')::uuid AND hearing.sent_at IS NOT NULL) THEN
    RAISE insufficient_privilege USING MESSAGE = 'the parties and the cases of a sent hearing stay';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_sent BEFORE INSERT OR DELETE ON hearing_party FOR EACH ROW EXECUTE FUNCTION wall.keep_sent();
CREATE TRIGGER keep_sent BEFORE INSERT ON hearing_case FOR EACH ROW EXECUTE FUNCTION wall.keep_sent();
-- FORUM-4: what is said of single cases is a part of the answer: it comes and goes while the hearing is out.
CREATE FUNCTION wall.comment_in_time() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE part hearing_comment;
BEGIN
  IF TG_OP = 'DELETE' THEN part := OLD; ELSE part := NEW; END IF;
  IF NOT EXISTS (SELECT FROM hearing WHERE hearing.municipality_id = part.municipality_id AND hearing.id = part.hearing_id AND hearing.state = 'SENT') THEN
    RAISE insufficient_privilege USING MESSAGE = 'a hearing is answered until its end';
  END IF;
  RETURN part;
END $$;
CREATE TRIGGER comment_in_time BEFORE INSERT OR DELETE ON hearing_comment FOR EACH ROW EXECUTE FUNCTION wall.comment_in_time();

-- What changes on an agenda is told to whoever listens: which meeting, and not a word of what it says.
CREATE FUNCTION wall.tell_agenda() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('indgang_agenda', NEW.municipality_id || ':' || CASE TG_TABLE_NAME WHEN 'forum_meeting' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'meeting_id' END);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_agenda AFTER INSERT OR UPDATE ON forum_meeting FOR EACH ROW EXECUTE FUNCTION wall.tell_agenda();
CREATE TRIGGER tell_agenda AFTER INSERT OR UPDATE ON forum_agenda_item FOR EACH ROW EXECUTE FUNCTION wall.tell_agenda();
CREATE TRIGGER tell_agenda AFTER INSERT OR UPDATE ON forum_paper FOR EACH ROW EXECUTE FUNCTION wall.tell_agenda();
REVOKE ALL ON FUNCTION wall.keep_what_was_proposed(), wall.keep_hearing(), wall.answer_in_time(), wall.keep_sent(), wall.comment_in_time(), wall.tell_agenda() FROM PUBLIC;
