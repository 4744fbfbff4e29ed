import { accept, refuse, type Instant, type Outcome } from "@indgang/domain/kernel";
import { mayMarkNotificationsRead, mayReadNotifications } from "@indgang/domain/messages";
import {
  change,
  emptyPage,
  type Keyed,
  pageOfRows,
  type ChangeRefusal,
  type Page,
  type PageOfNodes,
  type RequestContext,
} from "@indgang/subgraph-kit";
import {
  countNotifications,
  cursorOfNotification,
  findNotifications,
  markRead,
  type Notification,
} from "../store/notification.store.ts";

/** REF-1: what the person who asks was told, the latest first. Empty for whoever is nobody in particular. */
export async function readNotifications(context: RequestContext, page: Page): Promise<PageOfNodes<Notification>> {
  const { municipalityId } = context.viewer;
  if (!mayReadNotifications(context.viewer)) return emptyPage;
  return pageOfRows({
    page,
    rows: await context.asPerson((transaction) => findNotifications(transaction, municipalityId, page)),
    cursorOf: cursorOfNotification,
    totalCount: () =>
      context.asPerson((transaction) => countNotifications(transaction, municipalityId, { isUnread: false })),
  });
}

/** REF-1: how much the person has not read yet; 0 for whoever is nobody in particular. */
export async function countUnread(context: RequestContext): Promise<number> {
  const { municipalityId } = context.viewer;
  if (!mayReadNotifications(context.viewer)) return 0;
  return context.asPerson((transaction) => countNotifications(transaction, municipalityId, { isUnread: true }));
}

/** REF-1: marks what the person was told up to an instant as read; what came after it stays new. Answers how much is still unread. */
export function markNotificationsRead(
  context: RequestContext,
  input: Keyed & { readonly upTo: Instant },
): Promise<Outcome<number, ChangeRefusal>> {
  const { municipalityId, administration } = context.viewer;
  return change(context, { operation: "markNotificationsRead", input }, async ({ transaction, acting, audit }) => {
    if (!mayMarkNotificationsRead(acting.viewer)) return refuse("NOT_ALLOWED");
    const marked = await markRead(transaction, municipalityId, { upTo: input.upTo, now: acting.now });
    audit({ chain: administration ?? "shared", subject: "Notifications", detail: { marked } });
    return accept(await countNotifications(transaction, municipalityId, { isUnread: true }));
  });
}
