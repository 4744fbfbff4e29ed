-- Money after the decision: in which parts a grant is paid (POOL-2, POOL-11), and what became of each budget line's money (POOL-9, POOL-18).
CREATE TABLE "payment_plan" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "application_id" UUID NOT NULL,
    "budget_line_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "cvr" TEXT,
    "registration_number" TEXT,
    "account_number" TEXT,
    "planned_by_id" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_plan_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "instalment" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "plan_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "pool_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "due_on" DATE NOT NULL,
    "condition" TEXT,
    "state" TEXT NOT NULL,
    "note" TEXT,
    "file_id" UUID,
    "paid_on" DATE,
    "finance_reference" TEXT,

    CONSTRAINT "instalment_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "payment_file" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "total" BIGINT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_file_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "payment_step" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "reference" TEXT,
    "amount" BIGINT,
    "day" DATE,
    "note" TEXT,

    CONSTRAINT "payment_step_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "ledger_entry" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "budget_line_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "application_id" UUID,
    "instalment_id" UUID,
    "other_line_id" UUID,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("municipality_id","id")
);
CREATE TABLE "carry_forward" (
    "municipality_id" INTEGER NOT NULL,
    "administration_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "from_line_id" UUID NOT NULL,
    "to_line_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "decided_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carry_forward_pkey" PRIMARY KEY ("municipality_id","id")
);

CREATE UNIQUE INDEX "payment_plan_municipality_id_administration_id_id_key" ON "payment_plan"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "payment_plan_municipality_id_administration_id_application__key" ON "payment_plan"("municipality_id", "administration_id", "application_id");
CREATE UNIQUE INDEX "instalment_municipality_id_administration_id_id_key" ON "instalment"("municipality_id", "administration_id", "id");
CREATE UNIQUE INDEX "instalment_municipality_id_administration_id_reference_key" ON "instalment"("municipality_id", "administration_id", "reference");
CREATE UNIQUE INDEX "instalment_municipality_id_plan_id_position_key" ON "instalment"("municipality_id", "plan_id", "position");
CREATE INDEX "instalment_municipality_id_due_on_id_idx" ON "instalment"("municipality_id", "due_on", "id");
CREATE INDEX "instalment_municipality_id_administration_id_state_due_on_idx" ON "instalment"("municipality_id", "administration_id", "state", "due_on");
CREATE UNIQUE INDEX "payment_file_municipality_id_administration_id_id_key" ON "payment_file"("municipality_id", "administration_id", "id");
CREATE INDEX "payment_file_municipality_id_created_at_id_idx" ON "payment_file"("municipality_id", "created_at", "id");
CREATE INDEX "payment_step_municipality_id_plan_id_at_idx" ON "payment_step"("municipality_id", "plan_id", "at");
CREATE INDEX "ledger_entry_municipality_id_budget_line_id_at_id_idx" ON "ledger_entry"("municipality_id", "budget_line_id", "at", "id");
CREATE INDEX "ledger_entry_municipality_id_instalment_id_idx" ON "ledger_entry"("municipality_id", "instalment_id");
CREATE INDEX "ledger_entry_municipality_id_application_id_idx" ON "ledger_entry"("municipality_id", "application_id");

ALTER TABLE "payment_plan" ADD CONSTRAINT "payment_plan_municipality_id_administration_id_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "decision"("municipality_id", "administration_id", "application_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_plan" ADD CONSTRAINT "payment_plan_municipality_id_administration_id_budget_line_fkey" FOREIGN KEY ("municipality_id", "administration_id", "budget_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_municipality_id_administration_id_plan_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "plan_id") REFERENCES "payment_plan"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_municipality_id_administration_id_application_i_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_municipality_id_administration_id_pool_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "pool_id") REFERENCES "pool"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "instalment" ADD CONSTRAINT "instalment_municipality_id_administration_id_file_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "file_id") REFERENCES "payment_file"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payment_step" ADD CONSTRAINT "payment_step_municipality_id_administration_id_plan_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "plan_id") REFERENCES "payment_plan"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_municipality_id_administration_id_budget_line_fkey" FOREIGN KEY ("municipality_id", "administration_id", "budget_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_municipality_id_administration_id_application_fkey" FOREIGN KEY ("municipality_id", "administration_id", "application_id") REFERENCES "application"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_municipality_id_administration_id_instalment__fkey" FOREIGN KEY ("municipality_id", "administration_id", "instalment_id") REFERENCES "instalment"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_municipality_id_administration_id_other_line__fkey" FOREIGN KEY ("municipality_id", "administration_id", "other_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "carry_forward" ADD CONSTRAINT "carry_forward_municipality_id_administration_id_from_line__fkey" FOREIGN KEY ("municipality_id", "administration_id", "from_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "carry_forward" ADD CONSTRAINT "carry_forward_municipality_id_administration_id_to_line_id_fkey" FOREIGN KEY ("municipality_id", "administration_id", "to_line_id") REFERENCES "budget_line"("municipality_id", "administration_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the domain refuses is impossible to store, too.
ALTER TABLE payment_plan
  ADD CONSTRAINT payment_plan_amount_positive CHECK (amount > 0),
  ADD CONSTRAINT payment_plan_payee CHECK ((cvr IS NOT NULL AND registration_number IS NULL AND account_number IS NULL) OR (cvr IS NULL AND registration_number IS NOT NULL AND account_number IS NOT NULL)),
  ADD CONSTRAINT payment_plan_payee_digits CHECK (cvr ~ '^[0-9]{8}$' AND registration_number IS NULL OR registration_number ~ '^[0-9]{4}$' AND account_number ~ '^[0-9]{4,10}$');
ALTER TABLE instalment
  ADD CONSTRAINT instalment_state_known CHECK (state IN ('PLANNED', 'READY', 'EXPORTED', 'PAID', 'STOPPED', 'CANCELLED')),
  ADD CONSTRAINT instalment_amount_positive CHECK (amount > 0),
  ADD CONSTRAINT instalment_position_positive CHECK (position > 0),
  ADD CONSTRAINT instalment_exported_in_file CHECK (state NOT IN ('EXPORTED', 'PAID') OR file_id IS NOT NULL),
  ADD CONSTRAINT instalment_paid_with_reference CHECK ((state = 'PAID') = (paid_on IS NOT NULL AND finance_reference IS NOT NULL)),
  ADD CONSTRAINT instalment_says_why CHECK (state NOT IN ('STOPPED', 'CANCELLED') OR length(trim(note)) > 0);
ALTER TABLE payment_step
  ADD CONSTRAINT payment_step_kind_known CHECK (kind IN ('PLANNED', 'READY', 'STOPPED', 'RELEASED', 'CANCELLED', 'EXPORTED', 'PAID', 'CLAIMED', 'RETURNED')),
  ADD CONSTRAINT payment_step_money CHECK (kind NOT IN ('CLAIMED', 'RETURNED') OR (amount > 0 AND day IS NOT NULL));
ALTER TABLE ledger_entry
  ADD CONSTRAINT ledger_entry_kind_known CHECK (kind IN ('BUDGETED', 'GRANTED', 'CANCELLED', 'EXPORTED', 'EXPORT_FAILED', 'PAID', 'RETURNED', 'CARRIED_OUT', 'CARRIED_IN')),
  -- What is set anew may be less than before; everything else is counted by its kind.
  ADD CONSTRAINT ledger_entry_amount_sign CHECK (amount > 0 OR (amount < 0 AND kind IN ('BUDGETED', 'GRANTED') AND application_id IS NULL)),
  ADD CONSTRAINT ledger_entry_concerns CHECK (CASE
    WHEN kind IN ('CANCELLED', 'EXPORTED', 'EXPORT_FAILED', 'PAID') THEN application_id IS NOT NULL AND instalment_id IS NOT NULL AND other_line_id IS NULL
    WHEN kind = 'RETURNED' THEN application_id IS NOT NULL AND instalment_id IS NULL AND other_line_id IS NULL
    WHEN kind IN ('CARRIED_OUT', 'CARRIED_IN') THEN application_id IS NULL AND instalment_id IS NULL AND other_line_id IS NOT NULL
    ELSE instalment_id IS NULL AND other_line_id IS NULL END);
ALTER TABLE carry_forward
  ADD CONSTRAINT carry_forward_amount_positive CHECK (amount > 0),
  ADD CONSTRAINT carry_forward_to_another CHECK (from_line_id <> to_line_id),
  ADD CONSTRAINT carry_forward_says_why CHECK (length(trim(note)) > 0);

-- The ledger of what there was before it.
INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at)
  SELECT line.municipality_id, line.administration_id, gen_random_uuid(), line.id, 'BUDGETED', line.amount, round.opens_at
  FROM budget_line line JOIN funding_round round ON round.municipality_id = line.municipality_id AND round.id = line.round_id WHERE line.amount <> 0;
INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at, application_id)
  SELECT municipality_id, administration_id, gen_random_uuid(), budget_line_id, 'GRANTED', amount, decided_at, application_id
  FROM decision WHERE amount > 0 AND budget_line_id IS NOT NULL;
INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at)
  SELECT line.municipality_id, line.administration_id, gen_random_uuid(), line.id, 'GRANTED', line.granted - given.amount, now()
  FROM budget_line line, LATERAL (SELECT coalesce(sum(decision.amount), 0) AS amount FROM decision
    WHERE decision.municipality_id = line.municipality_id AND decision.budget_line_id = line.id) given WHERE line.granted <> given.amount;

-- What was entered stays: a mistake is put right by another entry.
CREATE FUNCTION wall.keep_entered() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What a line was given when it was set up goes with the line (wall.forget_line), and by no other way.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 AND to_jsonb(OLD) ->> 'kind' = 'BUDGETED' THEN RETURN OLD; END IF;
  RAISE insufficient_privilege USING MESSAGE = format('what stands in %s is never changed', TG_TABLE_NAME);
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ledger_entry', 'payment_step', 'payment_file', 'carry_forward'] LOOP
    EXECUTE format('CREATE TRIGGER keep_entered BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION wall.keep_entered()', name);
  END LOOP;
END $$;

-- POOL-9: what the committee grants stands in the ledger, whoever takes it down. As the owner: no seat enters a grant by itself.
CREATE FUNCTION wall.enter_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at, application_id)
    VALUES (NEW.municipality_id, NEW.administration_id, gen_random_uuid(), NEW.budget_line_id, 'GRANTED', NEW.amount, NEW.decided_at, NEW.application_id);
  RETURN NULL;
END $$;
CREATE TRIGGER enter_decision AFTER INSERT ON decision FOR EACH ROW WHEN (NEW.amount > 0 AND NEW.budget_line_id IS NOT NULL) EXECUTE FUNCTION wall.enter_decision();

-- POOL-18: what changes what there is to give, or what is granted, changes the line with it. As the owner, since the service desk,
-- which takes down what came back, changes no line.
CREATE FUNCTION wall.apply_to_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.kind = 'RETURNED' AND (SELECT coalesce(sum(CASE kind WHEN 'PAID' THEN amount ELSE -amount END), 0) FROM ledger_entry entry
      WHERE entry.municipality_id = NEW.municipality_id AND entry.application_id = NEW.application_id AND entry.kind IN ('PAID', 'RETURNED')) < 0 THEN
    RAISE check_violation USING MESSAGE = 'more came back than was paid';
  END IF;
  UPDATE budget_line line SET version = line.version + 1,
      amount = line.amount + CASE NEW.kind WHEN 'CARRIED_OUT' THEN -NEW.amount WHEN 'CANCELLED' THEN 0 ELSE NEW.amount END,
      granted = line.granted - CASE NEW.kind WHEN 'CANCELLED' THEN NEW.amount ELSE 0 END
    WHERE line.municipality_id = NEW.municipality_id AND line.id = NEW.budget_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER apply_to_line AFTER INSERT ON ledger_entry FOR EACH ROW
  WHEN (NEW.kind IN ('CANCELLED', 'RETURNED', 'CARRIED_OUT', 'CARRIED_IN')) EXECUTE FUNCTION wall.apply_to_line();

-- POOL-18: a line and its ledger are two accounts of the same money, and a transaction in which they differ by an øre does not end. What a
-- line is given when it is set up, or set anew, is entered here; what was granted outside of a case, only the database's owner enters.
CREATE FUNCTION wall.balance_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  line budget_line;
  entered RECORD;
BEGIN
  SELECT * INTO line FROM budget_line WHERE municipality_id = NEW.municipality_id AND id = NEW.id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT coalesce(sum(CASE kind WHEN 'BUDGETED' THEN amount WHEN 'CARRIED_IN' THEN amount WHEN 'RETURNED' THEN amount WHEN 'CARRIED_OUT' THEN -amount END), 0) AS amount,
      coalesce(sum(CASE kind WHEN 'GRANTED' THEN amount WHEN 'CANCELLED' THEN -amount END), 0) AS granted
    INTO entered FROM ledger_entry WHERE municipality_id = line.municipality_id AND budget_line_id = line.id;
  IF line.granted <> entered.granted THEN
    IF wall.seat() IS NOT NULL THEN
      RAISE check_violation USING MESSAGE = 'a budget line and its ledger differ in what is granted';
    END IF;
    INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at)
      VALUES (line.municipality_id, line.administration_id, gen_random_uuid(), line.id, 'GRANTED', line.granted - entered.granted, now());
  END IF;
  IF line.amount <> entered.amount THEN
    INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at)
      VALUES (line.municipality_id, line.administration_id, gen_random_uuid(), line.id, 'BUDGETED', line.amount - entered.amount, now());
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balance_line AFTER INSERT OR UPDATE OF amount, granted ON budget_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wall.balance_line();

-- POOL-3: a line from which nothing was ever given goes with what it was given when it was set up. On any other, an entry holds it.
CREATE FUNCTION wall.forget_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM ledger_entry entry WHERE entry.municipality_id = OLD.municipality_id AND entry.budget_line_id = OLD.id AND entry.kind = 'BUDGETED'
    AND NOT EXISTS (SELECT FROM ledger_entry other WHERE other.municipality_id = entry.municipality_id AND other.budget_line_id = entry.budget_line_id AND other.kind <> 'BUDGETED');
  RETURN OLD;
END $$;
CREATE TRIGGER forget_line BEFORE DELETE ON budget_line FOR EACH ROW EXECUTE FUNCTION wall.forget_line();
REVOKE ALL ON FUNCTION wall.forget_line() FROM PUBLIC;

-- POOL-11: the instalments are the grant, to the øre.
CREATE FUNCTION wall.plan_is_whole() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  moved jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  changed uuid := moved ->> CASE TG_TABLE_NAME WHEN 'payment_plan' THEN 'id' ELSE 'plan_id' END;
BEGIN
  IF EXISTS (SELECT FROM payment_plan plan JOIN decision ON decision.municipality_id = plan.municipality_id AND decision.application_id = plan.application_id
      WHERE plan.id = changed AND (plan.amount <> decision.amount OR plan.budget_line_id <> decision.budget_line_id
        OR plan.amount <> (SELECT coalesce(sum(part.amount), 0) FROM instalment part WHERE part.municipality_id = plan.municipality_id AND part.plan_id = plan.id))) THEN
    RAISE check_violation USING MESSAGE = 'the instalments of a plan are not what was granted';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER plan_is_whole AFTER INSERT OR UPDATE OF amount ON payment_plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wall.plan_is_whole();
CREATE CONSTRAINT TRIGGER plan_is_whole AFTER INSERT OR DELETE OR UPDATE OF amount, plan_id ON instalment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wall.plan_is_whole();

-- POOL-2, POOL-11: two people for each payment, and no way back from a payment.
CREATE FUNCTION wall.pay_by_two() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state IN ('PAID', 'CANCELLED') OR (NEW.state = 'PAID' AND OLD.state <> 'EXPORTED') OR (NEW.state = 'EXPORTED' AND OLD.state <> 'READY') THEN
    RAISE check_violation USING MESSAGE = format('an instalment is not moved from %s to %s', OLD.state, NEW.state);
  END IF;
  IF NEW.state = 'EXPORTED' AND EXISTS (SELECT FROM payment_plan plan JOIN payment_file file ON file.municipality_id = plan.municipality_id AND file.id = NEW.file_id
      WHERE plan.municipality_id = NEW.municipality_id AND plan.id = NEW.plan_id AND plan.planned_by_id = file.created_by_id) THEN
    RAISE check_violation USING MESSAGE = 'whoever planned a payment does not send it';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pay_by_two BEFORE UPDATE OF state ON instalment FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION wall.pay_by_two();

-- POOL-18: an instalment and its entries are two accounts of the same payment.
CREATE FUNCTION wall.payment_is_entered() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  changed uuid := to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'instalment' THEN 'id' ELSE 'instalment_id' END;
BEGIN
  IF EXISTS (SELECT FROM instalment part JOIN payment_plan plan ON plan.municipality_id = part.municipality_id AND plan.id = part.plan_id,
      LATERAL (SELECT coalesce(sum(CASE kind WHEN 'EXPORTED' THEN amount WHEN 'EXPORT_FAILED' THEN -amount END), 0) AS exported,
          coalesce(sum(CASE kind WHEN 'PAID' THEN amount END), 0) AS paid, coalesce(sum(CASE kind WHEN 'CANCELLED' THEN amount END), 0) AS cancelled,
          coalesce(bool_and(entry.budget_line_id = plan.budget_line_id AND entry.application_id = part.application_id), true) AS is_here
        FROM ledger_entry entry WHERE entry.municipality_id = part.municipality_id AND entry.instalment_id = part.id) entered
      WHERE part.municipality_id = NEW.municipality_id AND part.id = changed AND (NOT entered.is_here
        OR entered.exported <> CASE WHEN part.state IN ('EXPORTED', 'PAID') THEN part.amount ELSE 0 END
        OR entered.paid <> CASE part.state WHEN 'PAID' THEN part.amount ELSE 0 END
        OR entered.cancelled <> CASE part.state WHEN 'CANCELLED' THEN part.amount ELSE 0 END)) THEN
    RAISE check_violation USING MESSAGE = 'an instalment and its ledger differ';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_is_entered AFTER INSERT OR UPDATE OF state ON instalment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wall.payment_is_entered();
CREATE CONSTRAINT TRIGGER payment_is_entered AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.instalment_id IS NOT NULL) EXECUTE FUNCTION wall.payment_is_entered();
REVOKE ALL ON FUNCTION wall.keep_entered(), wall.enter_decision(), wall.apply_to_line(), wall.balance_line(), wall.plan_is_whole(), wall.pay_by_two(),
  wall.payment_is_entered() FROM PUBLIC;

-- The wall: the own administration, and the service desk, which pays for all (POOL-2). Everybody else knows what budget lines and grants say.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['payment_plan', 'instalment', 'payment_file', 'payment_step', 'ledger_entry', 'carry_forward'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY maintenance ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT ON %I TO indgang_staff, indgang_servicedesk', name);
    EXECUTE format('CREATE POLICY own_administration ON %I FOR SELECT TO indgang_staff USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['payment_plan', 'payment_file', 'payment_step'] LOOP
    EXECUTE format('GRANT INSERT ON %I TO indgang_staff', name);
    EXECUTE format('CREATE POLICY own_adds ON %I FOR INSERT TO indgang_staff WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['payment_plan', 'instalment'] LOOP
    EXECUTE format('CREATE POLICY desk_writes ON %I FOR UPDATE TO indgang_servicedesk USING (municipality_id = (SELECT wall.municipality())) WITH CHECK (municipality_id = (SELECT wall.municipality()))', name);
  END LOOP;
END $$;
GRANT UPDATE (version, cvr, registration_number, account_number, planned_by_id, planned_at) ON payment_plan TO indgang_staff;
GRANT UPDATE (version) ON payment_plan TO indgang_servicedesk;
GRANT UPDATE (version, state, note, file_id, paid_on, finance_reference) ON instalment TO indgang_staff, indgang_servicedesk;
CREATE POLICY own_writes ON payment_plan FOR UPDATE TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
-- A plan is made anew in what nothing has been done with.
GRANT INSERT, DELETE ON instalment TO indgang_staff;
DROP POLICY own_administration ON instalment;
CREATE POLICY own_administration ON instalment TO indgang_staff
  USING (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())) WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()));
CREATE FUNCTION wall.keep_touched() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'PLANNED' OR OLD.version <> 1 THEN
    RAISE insufficient_privilege USING MESSAGE = 'an instalment with which something has been done stays';
  END IF;
  RETURN OLD;
END $$;
REVOKE ALL ON FUNCTION wall.keep_touched() FROM PUBLIC;
CREATE TRIGGER keep_touched BEFORE DELETE ON instalment FOR EACH ROW EXECUTE FUNCTION wall.keep_touched();
GRANT INSERT ON payment_file, payment_step, ledger_entry TO indgang_servicedesk;
GRANT INSERT ON ledger_entry, carry_forward TO indgang_staff;
CREATE POLICY desk_adds ON payment_file FOR INSERT TO indgang_servicedesk WITH CHECK (municipality_id = (SELECT wall.municipality()));
-- What is the office's own, the desk does not do: to plan, to cancel, to claim back.
CREATE POLICY desk_adds ON payment_step FOR INSERT TO indgang_servicedesk
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND kind IN ('READY', 'STOPPED', 'RELEASED', 'EXPORTED', 'PAID', 'RETURNED'));
CREATE POLICY desk_adds ON ledger_entry FOR INSERT TO indgang_servicedesk
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND kind IN ('EXPORTED', 'EXPORT_FAILED', 'PAID', 'RETURNED'));
CREATE POLICY own_adds ON ledger_entry FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND kind IN ('CANCELLED', 'EXPORTED', 'EXPORT_FAILED', 'PAID', 'RETURNED'));
-- POOL-18: the committee carries forward, and its secretary takes that down.
CREATE POLICY secretary_carries ON ledger_entry FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat())
    AND kind IN ('CARRIED_OUT', 'CARRIED_IN') AND 'SECRETARY' = ANY ((SELECT wall.roles())::text[]));
CREATE POLICY secretary_carries ON carry_forward FOR INSERT TO indgang_staff
  WITH CHECK (municipality_id = (SELECT wall.municipality()) AND administration_id = (SELECT wall.seat()) AND 'SECRETARY' = ANY ((SELECT wall.roles())::text[]));
