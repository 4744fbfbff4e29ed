import type { Transaction } from "@indgang/database";
import type { PlainDate } from "@indgang/domain/kernel";
import { referralScopeOf, type ReferralSide, type ReferralState } from "@indgang/domain/referrals";
import {
  cursorsOf,
  emptyPage,
  pageOfRows,
  type Page,
  type PageOfNodes,
  type RequestContext,
} from "@indgang/subgraph-kit";
import type { Prisma } from "@indgang/prisma";
import { holdReferrals, type HeldReferral, type Reading } from "./find-referrals.store.ts";

/** Which of the own referrals. */
export interface ReferralCriteria {
  /** Those that one's own administration sent, or those that came to it. */
  readonly side: ReferralSide;
  readonly states: readonly ReferralState[] | null;
}

/** What has no deadline any more comes last. */
const never = "9999-12-31" as PlainDate;

const cursors = cursorsOf("referrals", ["date"]);

/**
 * A page by deadline, then by id. What is no longer to be seen by an association is left out by row-level security. Counted in a transaction
 * of its own: this one is over by then.
 */
export async function listReferrals(
  reading: Reading,
  { side, states }: ReferralCriteria,
  page: Page,
  context: RequestContext,
): Promise<PageOfNodes<HeldReferral>> {
  const { transaction, viewer } = reading;
  const scope = referralScopeOf(viewer);
  if (scope === null) return emptyPage;
  const isMine: Prisma.ReferralWhereInput =
    "administration" in scope
      ? side === "SENDER"
        ? { administrationId: scope.administration }
        : { receiverAdministrationId: scope.administration, sentAt: { not: null } }
      : { receiverAssociationId: { in: [...scope.associationIds] }, sentAt: { not: null } };
  if (!("administration" in scope) && side === "SENDER") return emptyPage;
  const where: Prisma.ReferralWhereInput = {
    municipalityId: viewer.municipalityId,
    ...isMine,
    ...(states ? { state: { in: [...states] } } : {}),
  };
  const isBackward = page.direction === "backward";
  const direction = isBackward ? "desc" : "asc";
  const records = await transaction.referral.findMany({
    where: { AND: [where, beyond(page, isBackward)] },
    orderBy: [{ dueOn: { sort: direction, nulls: isBackward ? "first" : "last" } }, { id: direction }],
    take: page.limit + 1,
  });
  return pageOfRows<HeldReferral>({
    page,
    rows: await holdReferrals(reading, records),
    cursorOf: ({ referral }) => cursors.encode({ values: [referral.dueOn ?? never], id: referral.id }),
    totalCount: () => context.asPerson((later) => later.referral.count({ where })),
  });
}

/** Whether the transaction's person sees any at all. */
export async function hasReferrals(transaction: Transaction): Promise<boolean> {
  return (await transaction.referral.count({ take: 1 })) > 0;
}

function beyond({ cursor }: Page, isBackward: boolean): Prisma.ReferralWhereInput {
  const position = cursors.decode(cursor);
  if (position === null) return {};
  const { id } = position;
  const day = String(position.values[0]);
  const isLast = day === never;
  const dueOn = new Date(`${day}T00:00:00.000Z`);
  if (isBackward)
    return isLast
      ? { OR: [{ dueOn: { not: null } }, { dueOn: null, id: { lt: id } }] }
      : { OR: [{ dueOn: { lt: dueOn } }, { dueOn, id: { lt: id } }] };
  return isLast
    ? { dueOn: null, id: { gt: id } }
    : { OR: [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: id } }, { dueOn: null }] };
}
