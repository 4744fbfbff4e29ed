-- Lists of cases go on from a row (keyset). A column with nulls cannot be compared with a row, so the due date has a twin without:
-- cases that wait for nobody come last. Prisma does not know the column: it is only sorted by.
ALTER TABLE application ADD COLUMN due_order date GENERATED ALWAYS AS (coalesce(due_on, 'infinity'::date)) STORED;

-- An administration's lists. The ones by due_on are no longer used.
DROP INDEX application_municipality_id_administration_id_due_on_id_idx;
DROP INDEX application_municipality_id_administration_id_state_due_on__idx;
DROP INDEX application_municipality_id_administration_id_waits_for_due_idx;
DROP INDEX application_municipality_id_round_id_due_on_id_idx;
DROP INDEX application_municipality_id_assignee_id_waits_for_due_on_idx;
CREATE INDEX application_list_due ON application (municipality_id, administration_id, due_order, id);
CREATE INDEX application_list_state_due ON application (municipality_id, administration_id, state, due_order, id);
CREATE INDEX application_list_waits_due ON application (municipality_id, administration_id, waits_for, due_order, id);
CREATE INDEX application_list_pool_due ON application (municipality_id, pool_id, due_order, id);
CREATE INDEX application_list_round_due ON application (municipality_id, round_id, due_order, id);
CREATE INDEX application_list_assignee_due ON application (municipality_id, assignee_id, waits_for, due_order, id);

-- The service desk's lists run over all administrations of a municipality (POOL-2).
CREATE INDEX application_desk_due ON application (municipality_id, due_order, id);
CREATE INDEX application_desk_waits_due ON application (municipality_id, waits_for, due_order, id);
CREATE INDEX application_desk_received ON application (municipality_id, received_at, id);
CREATE INDEX application_desk_amount ON application (municipality_id, applied_amount, id);
CREATE INDEX application_desk_association ON application (municipality_id, association_name, id);
CREATE INDEX application_desk_case_number ON application (municipality_id, case_number, id);

-- Grants by administration, the latest first.
CREATE INDEX grant_given_administration ON grant_given (municipality_id, administration_id, awarded_on, id);
