import { databaseFault, type Transaction } from "@indgang/database";
import { addMilliseconds, type Instant } from "@indgang/domain/kernel";
import {
  nominationLimits,
  nominatorKey,
  type LatelyNominated,
  type Nomination,
  type Nominator,
} from "@indgang/domain/awards";
import { toNomination, toRecord } from "./nomination-record.ts";

/** Writes a new nomination; `tokenHash`: SHA-256 of what confirms it, null where nothing has to. */
export async function insertNomination(
  transaction: Transaction,
  nomination: Nomination,
  tokenHash: Uint8Array<ArrayBuffer> | null,
): Promise<void> {
  await transaction.nomination.createMany({ data: [{ ...toRecord(nomination), tokenHash }] });
}

/** Writes a step over a nomination as it was; false when somebody was first, or the wall kept it as it was. */
export async function saveNomination(
  transaction: Transaction,
  before: Nomination,
  after: Nomination,
): Promise<boolean> {
  const { id, municipalityId, version } = before;
  const { count } = await transaction.nomination.updateMany({
    where: { municipalityId, id, version },
    data: {
      version: after.version,
      state: after.state,
      // Whoever confirms has no right to the reason.
      ...(after.stateReason === before.stateReason ? {} : { stateReason: after.stateReason }),
    },
  });
  return count === 1;
}

/** AWARD-2: the nomination that a token belongs to; row-level security shows it, for the rest of the transaction, to whoever shows the token. */
export async function findByToken(
  transaction: Transaction,
  municipalityId: number,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<Nomination | null> {
  const hex = Buffer.from(tokenHash).toString("hex");
  await transaction.$queryRaw`SELECT set_config('indgang.token', ${hex}, true)`;
  const row = await transaction.nomination.findFirst({ where: { municipalityId, tokenHash } });
  return row && toNomination(row);
}

/** AWARD-2: forgets what nobody confirmed in time, and counts what came in lately. One nomination at a time is counted in a municipality. */
export async function countLately(
  transaction: Transaction,
  nominator: Pick<Nominator, "name" | "email">,
  now: Instant,
): Promise<LatelyNominated> {
  await transaction.$executeRaw`SELECT wall.forget_unconfirmed()`;
  const ofAllSince = addMilliseconds(now, -nominationLimits.ofAllWithinMilliseconds);
  const ofOneSince = addMilliseconds(now, -nominationLimits.withinMilliseconds);
  const [lately] = await transaction.$queryRaw<{ of_all: number; of_one: number }[]>`
    SELECT of_all, of_one FROM wall.nominated_lately(${nominatorKey(nominator)}, ${ofAllSince}::text::timestamptz, ${ofOneSince}::text::timestamptz)`;
  return { ofAll: lately?.of_all ?? 0, unconfirmedOfOne: lately?.of_one ?? 0 };
}

/** Whether an error is that the same nominator nominated the same nominee in the category before. */
export function isNominatedAlready(error: unknown): boolean {
  const fault = databaseFault(error);
  const says = `${fault?.constraint ?? ""} ${fault?.message ?? ""}`;
  return fault?.code === "23505" && (says.includes("nomination_once") || says.includes("nominee_key"));
}
