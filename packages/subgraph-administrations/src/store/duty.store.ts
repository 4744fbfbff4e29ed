import { toInstant, type Instant } from "@indgang/domain/kernel";
import { dutyNames, type Duty } from "@indgang/domain/messages";
import type { Transaction } from "@indgang/database";

/** Mail on its way out. */
export interface MailState {
  readonly waiting: number;
  /** When the one that has waited longest was written; null when none waits. */
  readonly oldest: Instant | null;
  /** Given up within the last thirty days. */
  readonly givenUp: number;
}

/** What goes by itself in the seat's municipality, in the usual order; what has not gone yet has no instants. */
export async function findDuties(transaction: Transaction): Promise<readonly Duty[]> {
  const records = await transaction.duty.findMany();
  return dutyNames.flatMap((name): readonly Duty[] => {
    const known = records.filter((record) => record.name === name);
    if (known.length === 0) return [{ name, succeededAt: null, failedAt: null, fault: null }];
    return known.map(({ succeededAt, failedAt, fault }) => ({
      name,
      succeededAt: succeededAt && toInstant(succeededAt),
      failedAt: failedAt && toInstant(failedAt),
      fault,
    }));
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
