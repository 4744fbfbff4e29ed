-- POOL-11: when the account of a plan was last another one; null: it never was. The database enters it, so that no change of an account goes unseen.
ALTER TABLE "payment_plan" ADD COLUMN "payee_changed_at" TIMESTAMPTZ(3);
CREATE FUNCTION wall.note_new_payee() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS
$$ BEGIN NEW.payee_changed_at := NEW.planned_at; RETURN NEW; END $$;
CREATE TRIGGER note_new_payee BEFORE UPDATE OF cvr, registration_number, account_number ON payment_plan FOR EACH ROW
  WHEN ((OLD.cvr, OLD.registration_number, OLD.account_number) IS DISTINCT FROM (NEW.cvr, NEW.registration_number, NEW.account_number))
  EXECUTE FUNCTION wall.note_new_payee();

-- POOL-11: to where an association's own grant is paid, and what of it is claimed back, once the minutes of its decision stand. Its seat has no right
-- to plans and their steps: of an account it is told at most the last four digits, and never all; of what was done claims and returns alone, and of a
-- return not the finance system's reference.
CREATE FUNCTION wall.own_payment_plans(applications uuid[]) RETURNS TABLE (application_id uuid, year integer, cvr text, account_ending text,
  payee_changed_at timestamptz, steps jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT plan.application_id, plan.year, plan.cvr, right(plan.account_number, least(4, length(plan.account_number) - 2)), plan.payee_changed_at,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', step.kind, 'amount', step.amount, 'day', step.day,
        'note', CASE step.kind WHEN 'CLAIMED' THEN step.note END) ORDER BY step.at, step.id), '[]')
      FROM payment_step step WHERE step.municipality_id = plan.municipality_id AND step.plan_id = plan.id AND step.kind IN ('CLAIMED', 'RETURNED'))
  FROM payment_plan plan JOIN wall.own_applications() own ON own.id = plan.application_id AND own.decided_at IS NOT NULL
  WHERE plan.municipality_id = wall.municipality() AND plan.application_id = ANY (applications)
  ORDER BY plan.application_id, plan.year NULLS FIRST $$;
REVOKE ALL ON FUNCTION wall.note_new_payee(), wall.own_payment_plans(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.own_payment_plans(uuid[]) TO indgang_association;
