import { toInstant, type Instant } from "@indgang/domain/kernel";
import { dutyNames, type Duty } from "@indgang/domain/messages";
import type { Transaction } from "@indgang/database";
import type { MunicipalityId } from "@indgang/domain/kernel";

/** Mail on its way out. */
export interface MailState {
  readonly waiting: number;
  /** When the one that has waited longest was written; null when none waits. */
  readonly oldest: Instant | null;
  /** Given up within the last thirty days. */
  readonly givenUp: number;
}

/** What goes by itself, each in its usual order; what has not gone yet has no instants. */
export async function findDuties(transaction: Transaction, municipalityId: MunicipalityId): Promise<readonly Duty[]> {
  const records = await transaction.duty.findMany({ where: { municipalityId } });
  return dutyNames.map((name) => {
    const known = records.find((record) => record.name === name);
    return {
      name,
      succeededAt: known?.succeededAt ? toInstant(known.succeededAt) : null,
      failedAt: known?.failedAt ? toInstant(known.failedAt) : null,
      fault: known?.fault ?? null,
    };
  });
}

export async function findMailState(transaction: Transaction): Promise<MailState> {
  const [row] = await transaction.$queryRaw<
    { readonly waiting: number; readonly oldest: Date | null; readonly givenUp: number }[]
  >`SELECT waiting, oldest, given_up AS "givenUp" FROM wall.mail_state()`;
  return {
    waiting: row?.waiting ?? 0,
    oldest: row?.oldest ? toInstant(row.oldest) : null,
    givenUp: row?.givenUp ?? 0,
  };
}
