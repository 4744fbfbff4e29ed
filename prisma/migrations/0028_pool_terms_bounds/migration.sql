-- POOL-3, POOL-17: numbers that somebody means. A case that may take centuries is a slip of the hand, and dear to reckon.
ALTER TABLE pool_terms
  ADD CONSTRAINT pool_terms_reserve_bounds CHECK (reserve_share_basis_points BETWEEN 0 AND 10000),
  ADD CONSTRAINT pool_terms_auditor_bounds CHECK (auditor_threshold >= 0),
  ADD CONSTRAINT pool_terms_agreement_bounds CHECK (agreement_threshold >= 0),
  ADD CONSTRAINT pool_terms_formal_check_bounds CHECK (formal_check_working_days BETWEEN 1 AND 100),
  ADD CONSTRAINT pool_terms_assessment_bounds CHECK (assessment_working_days BETWEEN 1 AND 400);
