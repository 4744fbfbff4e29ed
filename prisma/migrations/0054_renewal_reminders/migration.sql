-- POOL-7, POOL-17: years of running grants whose renewal opened between two days, and which side was not told of it by then. A year opens for renewal
-- so many months before it as the terms of the round say, and not before the year ahead of it is given; the domain's yearStanding says the same. The
-- association hears of none before the minutes stand.
CREATE FUNCTION wall.opened_renewals(at timestamptz, from_day date, to_day date)
RETURNS TABLE (administration text, id uuid, application uuid, case_number text, opens_on date, assignee uuid, association uuid, told_association boolean, told_office boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT due.* FROM (SELECT coming.administration_id, coming.id, coming.application_id, application.case_number, span.opens_on, application.assignee_id, coming.association_id,
      EXISTS (SELECT FROM reminder told WHERE told.municipality_id = coming.municipality_id AND told.subject_id = coming.id AND told.due_on = span.opens_on AND told.kind = 'DUE_CASE_RENEWAL') AS told_association,
      EXISTS (SELECT FROM reminder told WHERE told.municipality_id = coming.municipality_id AND told.subject_id = coming.application_id AND told.due_on = span.opens_on AND told.kind = 'DUE_CASE_RENEWAL') AS told_office
    FROM grant_year coming JOIN grant_year before ON before.municipality_id = coming.municipality_id AND before.application_id = coming.application_id
        AND before.year = coming.year - 1 AND before.state = 'OPENED'
      JOIN application ON application.municipality_id = coming.municipality_id AND application.id = coming.application_id
      JOIN funding_round round ON round.municipality_id = application.municipality_id AND round.id = application.round_id
      JOIN decision ON decision.municipality_id = coming.municipality_id AND decision.application_id = coming.application_id
      JOIN meeting_item item ON item.municipality_id = decision.municipality_id AND item.id = decision.meeting_item_id
      JOIN committee_meeting meeting ON meeting.municipality_id = item.municipality_id AND meeting.id = item.meeting_id AND meeting.state = 'CLOSED',
      LATERAL (SELECT COALESCE((SELECT terms.renewal_months FROM pool_terms terms WHERE terms.municipality_id = application.municipality_id
          AND terms.pool_id = application.pool_id AND terms.valid_from <= COALESCE(round.terms_on, (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date)
          ORDER BY terms.valid_from DESC LIMIT 1), 4) AS months) rules,
      LATERAL (SELECT greatest((make_date(coming.year, 1, 1) - make_interval(months => rules.months))::date,
        (before.opened_at AT TIME ZONE 'Europe/Copenhagen')::date) AS opens_on) span
    WHERE coming.municipality_id = wall.municipality() AND coming.state = 'COMING' AND (at AT TIME ZONE 'Europe/Copenhagen')::date < make_date(coming.year, 1, 1)
      AND span.opens_on BETWEEN from_day AND to_day) due
  WHERE NOT (due.told_association AND due.told_office) $$;
REVOKE ALL ON FUNCTION wall.opened_renewals(timestamptz, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.opened_renewals(timestamptz, date, date) TO indgang_clock;

ALTER TABLE notification DROP CONSTRAINT notification_kind_known;
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED',
  'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED', 'REFERRAL_FAILED', 'REFERRAL_OVERDUE',
  'REFERRAL_STOPPED', 'HEARING_SENT', 'HEARING_ANSWERED', 'HEARING_ANSWER_GIVEN', 'HEARING_SUMMED_UP',
  'HEARING_WITHDRAWN', 'FORUM_SEAT_GIVEN', 'FORUM_SEAT_ENDED', 'FORUM_MEETING_PLANNED', 'FORUM_MEETING_CALLED',
  'FORUM_MEETING_MOVED', 'FORUM_MEETING_CANCELLED', 'FORUM_MINUTES_READY', 'FORUM_MINUTES_APPROVED',
  'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED', 'AGENDA_CHAIR_CONTACTED', 'AGENDA_EXTENDED', 'FORUM_PAPER_ADDED',
  'NOMINATION_RECEIVED', 'SCORES_ASKED_FOR', 'BALLOTS_COMPLETE', 'DUE_CASE_SOON', 'DUE_CASE_PASSED', 'DUE_MEETING',
  'DUE_HEARING_ANSWER', 'DUE_HEARING_ENDED', 'APPLICATION_HANDED_IN', 'APPLICATION_RETURNED', 'APPLICATION_WITHDRAWN',
  'APPLICATION_OUTCOME_HANDED_IN', 'APPLICATION_OUTCOME_RETURNED', 'APPLICATION_OUTCOME_APPROVED',
  'APPLICATION_OUTCOME_GOALS_CHANGED', 'DUE_CASE_OUTCOME_SOON', 'DUE_CASE_OUTCOME_PASSED', 'APPLICATION_CHANGE_ASKED',
  'APPLICATION_CHANGE_ANSWERED', 'APPLICATION_YEAR_CONFIRMED', 'APPLICATION_YEAR_OPENED', 'APPLICATION_YEARS_ENDED',
  'APPLICATION_AGREEMENT_PROPOSED', 'APPLICATION_AGREEMENT_ACCEPTED', 'APPLICATION_AGREEMENT_MADE',
  'APPLICATION_AGREEMENT_DECLINED', 'DUE_CASE_AGREEMENT', 'DUE_CASE_FOLLOW_UP', 'DUE_CASE_ACCOUNTS_SOON',
  'DUE_CASE_ACCOUNTS_PASSED', 'DUE_ACCOUNTS_SOON', 'DUE_ACCOUNTS_PASSED', 'ACCOUNTS_SUBMITTED', 'ACCOUNTS_CHECKED',
  'APPLICATION_ACCOUNTS_RETURNED', 'APPLICATION_ACCOUNTS_APPROVED', 'APPLICATION_ACCOUNTS_EXTENDED', 'ROUND_ANNOUNCED',
  'ROUND_OPENED', 'ROUND_EXTENDED', 'ROUND_CLOSED_EARLY', 'APPLICATION_INSTALMENT_PAID', 'DUE_CASE_RENEWAL'));
