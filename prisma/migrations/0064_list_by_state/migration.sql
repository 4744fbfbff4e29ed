-- A pool's year by one state, along its order: what is received before the cases that are looked for is not read on the way to them.
CREATE INDEX application_list_pool_year_state ON application (municipality_id, pool_id, year, state, due_order, id);
