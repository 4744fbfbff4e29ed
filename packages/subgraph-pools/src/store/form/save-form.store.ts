import type { Transaction } from "@indgang/database";
import type { PoolForm, RoundForm } from "@indgang/domain/form";
import { toRowInstantOrNull } from "../values.ts";

/** Writes a new draft. */
export async function insertForm(transaction: Transaction, form: PoolForm): Promise<void> {
  const { municipalityId, administration, id, version, poolId, kind, state, sections } = form;
  await transaction.$executeRaw`
    INSERT INTO pool_form (municipality_id, administration_id, id, version, pool_id, kind, state, sections)
    VALUES (${municipalityId}, ${administration}, ${id}::uuid, ${version}, ${poolId}::uuid, ${kind}, ${state}, ${JSON.stringify(sections)}::jsonb)`;
}

/** Writes what a step changed. False when the wall, or a change in between, kept the form as it was. */
export async function saveForm(transaction: Transaction, before: PoolForm, after: PoolForm): Promise<boolean> {
  const count = await transaction.$executeRaw`
    UPDATE pool_form SET version = ${after.version}, state = ${after.state}, number = ${after.number},
      published_at = ${toRowInstantOrNull(after.publishedAt)}, valid_from = ${toRowInstantOrNull(after.validFrom)}, sections = ${JSON.stringify(after.sections)}::jsonb
    WHERE id = ${before.id}::uuid AND version = ${before.version}`;
  return count === 1;
}

/** Writes which form a round takes. */
export async function saveRoundForm(transaction: Transaction, chosen: RoundForm): Promise<void> {
  const { municipalityId, administration, roundId, kind, formId } = chosen;
  await transaction.$executeRaw`
    INSERT INTO round_form (municipality_id, administration_id, round_id, kind, form_id)
    VALUES (${municipalityId}, ${administration}, ${roundId}::uuid, ${kind}, ${formId}::uuid)
    ON CONFLICT (municipality_id, round_id, kind) DO UPDATE SET form_id = excluded.form_id`;
}
