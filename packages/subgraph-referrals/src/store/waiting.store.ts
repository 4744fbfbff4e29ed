import { asId, dateAt, type Instant } from "@indgang/domain/kernel";
import type { Referral } from "@indgang/domain/referrals";
import { cursorsOf, pageOfRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import type { Prisma } from "@indgang/prisma";
import type { Reading } from "./find-referrals.store.ts";
import { toReferral } from "./referral-record.ts";
import { unopened } from "./referral-words.ts";

const cursors = cursorsOf("waiting referrals", ["date"]);

/**
 * REF-1, REF-7: the referrals in which the own administration has the next move, by deadline. Whether it has, `referralWork` says; this asks for
 * no more than that. All of them have a day. Counted in a transaction of its own: this one is over by then.
 */
export async function listWaiting(
  { transaction, viewer }: Reading,
  page: Page,
  now: Instant,
  context: RequestContext,
): Promise<PageOfNodes<Referral>> {
  const today = new Date(`${dateAt(now)}T00:00:00.000Z`);
  const where: Prisma.ReferralWhereInput = {
    municipalityId: viewer.municipalityId,
    OR: [
      { administrationId: viewer.seat, state: { in: ["DRAFT", "RETURNED"] } },
      { administrationId: viewer.seat, state: "REQUESTED", dueOn: { lt: today } },
      { administrationId: viewer.seat, state: { in: ["ACCEPTED", "IN_PROGRESS", "ON_HOLD"] }, dueOn: { lte: today } },
      { receiverAdministrationId: viewer.seat, state: "REQUESTED", dueOn: { gte: today } },
      { receiverAdministrationId: viewer.seat, state: { in: ["ACCEPTED", "IN_PROGRESS", "ON_HOLD"] } },
    ],
  };
  const position = cursors.decode(page.cursor);
  const dueOn = new Date(`${String(position?.values[0])}T00:00:00.000Z`);
  const beyond = position ? { OR: [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: position.id } }] } : {};
  const records = await transaction.referral.findMany({
    where: { AND: [where, beyond] },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: page.limit + 1,
  });
  return pageOfRows<Referral>({
    page,
    rows: records.map((record) => toReferral(record, unopened)),
    cursorOf: ({ dueOn: day, id }) => cursors.encode({ values: [day], id: asId<"Referral">(id) }),
    totalCount: () => context.asPerson((later) => later.referral.count({ where })),
  });
}
