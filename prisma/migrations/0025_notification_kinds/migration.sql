-- Somebody is told of nothing that no frontend has words for. A new kind of the domain's comes with a migration that puts a longer list in
-- this one's place; a test holds the two lists together.
ALTER TABLE notification ADD CONSTRAINT notification_kind_known CHECK (kind IN (
  'REFERRAL_RECEIVED', 'REFERRAL_ANSWERED', 'REFERRAL_ASKED_BACK', 'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED', 'REFERRAL_PASSED_ON', 'REFERRAL_MOVED', 'REFERRAL_COMPLETED',
  'REFERRAL_FAILED', 'REFERRAL_OVERDUE', 'REFERRAL_STOPPED', 'HEARING_SENT',
  'HEARING_ANSWERED', 'HEARING_SUMMED_UP', 'FORUM_MEETING_CALLED', 'FORUM_MEETING_CANCELLED',
  'AGENDA_ITEM_PROPOSED', 'AGENDA_ITEM_ANSWERED', 'NOMINATION_RECEIVED', 'SCORES_ASKED_FOR',
  'BALLOTS_COMPLETE'));
