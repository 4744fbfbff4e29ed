-- REF-7, REF-8, POOL-17: numbers of days that somebody means. An answer that is awaited for centuries is a slip of the hand, and dear to reckon.
ALTER TABLE referral_terms
  ADD CONSTRAINT referral_terms_answer_bounds CHECK (answer_working_days BETWEEN 1 AND 100),
  ADD CONSTRAINT referral_terms_outcome_bounds CHECK (outcome_days BETWEEN 1 AND 400),
  ADD CONSTRAINT referral_terms_draft_bounds CHECK (draft_days BETWEEN 1 AND 400),
  ADD CONSTRAINT referral_terms_view_bounds CHECK (association_view_days BETWEEN 0 AND 400),
  ADD CONSTRAINT referral_terms_kept_bounds CHECK (kept_days BETWEEN 1 AND 40000),
  ADD CONSTRAINT referral_terms_log_bounds CHECK (access_log_days BETWEEN 1 AND 40000);
