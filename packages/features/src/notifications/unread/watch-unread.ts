import type { WatchUnread } from "@indgang/shell";
import { onReturn } from "../../time/on-return.ts";
import { UnreadCountDocument } from "./generated/unread-count.generated.ts";

/**
 * How much the person was told and has not read: asked for again when she comes back after a while, and by the cache when something was
 * marked as read. Without an answer the last one holds.
 */
export const watchUnread: WatchUnread = (client, tell) => {
  const ask = (requestPolicy: "cache-and-network" | "network-only") =>
    client.query(UnreadCountDocument, {}, { requestPolicy });
  const { unsubscribe } = ask("cache-and-network").subscribe(({ data }) => {
    if (data) tell(data.unreadNotificationCount);
  });
  // The answer reaches the subscription through the cache.
  const stopWaiting = onReturn(() => void ask("network-only").toPromise());
  return () => {
    stopWaiting();
    unsubscribe();
  };
};
