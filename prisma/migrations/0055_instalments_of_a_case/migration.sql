-- POOL-11: a case's instalments are asked for by its id, by the case's own page and by the association's: they were looked for among all of the municipality's.
CREATE INDEX "instalment_municipality_id_application_id_idx" ON "instalment"("municipality_id", "application_id");
