import type { Transaction } from "@indgang/database";
import { asId, type Instant, type MunicipalityId, toInstant } from "@indgang/domain/kernel";
import type { NotificationKind } from "@indgang/domain/messages";
import { cursorsOf, type Page } from "@indgang/subgraph-kit";

type NotificationId = ReturnType<typeof asId<"Notification">>;

/** Something that its person was told. */
export interface Notification {
  readonly id: NotificationId;
  readonly at: Instant;
  readonly kind: NotificationKind;
  readonly path: string;
  readonly about: string | null;
  readonly readAt: Instant | null;
}

const cursors = cursorsOf("notifications:AT_DESC", ["instant"]);

export const cursorOfNotification = ({ id, at }: Notification): string => cursors.encode({ values: [at], id });

/** A page, the latest first, and one more when there is more. */
export async function findNotifications(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  { limit, cursor }: Page,
): Promise<readonly Notification[]> {
  const position = cursors.decode(cursor);
  const before = position && { at: new Date(String(position.values[0])), id: position.id };
  const records = await transaction.notification.findMany({
    where: {
      municipalityId,
      ...(before && { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  return records.map(({ id, createdAt, kind, path, about, readAt }) => ({
    id: asId<"Notification">(id),
    at: toInstant(createdAt),
    kind: kind as NotificationKind,
    path,
    about,
    readAt: readAt && toInstant(readAt),
  }));
}

export function countNotifications(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  which: { readonly isUnread: boolean },
): Promise<number> {
  return transaction.notification.count({ where: { municipalityId, ...(which.isUnread && { readAt: null }) } });
}

/** Marks those that were told up to an instant as read. Answers how many were not read before. */
export async function markRead(
  transaction: Transaction,
  municipalityId: MunicipalityId,
  { upTo, now }: { readonly upTo: Instant; readonly now: Instant },
): Promise<number> {
  const { count } = await transaction.notification.updateMany({
    where: { municipalityId, readAt: null, createdAt: { lte: new Date(upTo) } },
    data: { readAt: new Date(now) },
  });
  return count;
}
