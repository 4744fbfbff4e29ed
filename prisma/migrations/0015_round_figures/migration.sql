-- How many applied to a round, and for how much: answered out of the index alone, with what row-level security asks for beside it.
CREATE INDEX application_round_figures ON application (municipality_id, round_id) INCLUDE (administration_id, applied_amount);
