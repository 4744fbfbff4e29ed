import { dateAt, type Instant, type PlainDate } from "@indgang/domain/kernel";

/** What somebody was told, as far as lists need it. */
export interface Told {
  readonly id: string;
  readonly at: Instant;
}

/** A page as the server gives it, and how much was unread when it did. */
export interface MessagePage<Message extends Told> {
  readonly nodes: readonly Message[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly unread: number;
}

/** What is shown of what somebody was told, the latest first. */
export interface MessageList<Message extends Told> extends MessagePage<Message> {
  /** The first of those that were asked for last; null before more was asked for. */
  readonly firstOfMore: string | null;
}

/** The list as it is opened. */
export function opened<Message extends Told>(page: MessagePage<Message>): MessageList<Message> {
  return { ...page, firstOfMore: null };
}

/** The list and the page after it. What was unread when it was opened stays so: it has been marked as read since. */
export function withEarlier<Message extends Told>(
  list: MessageList<Message>,
  { nodes, pageInfo }: MessagePage<Message>,
): MessageList<Message> {
  const known = new Set(list.nodes.map(({ id }) => id));
  const more = nodes.filter(({ id }) => !known.has(id));
  return { ...list, nodes: [...list.nodes, ...more], pageInfo, firstOfMore: more[0]?.id ?? null };
}

/** The list with what came since, read anew from its top; the top alone when more came than one page holds. */
export function withLater<Message extends Told>(
  list: MessageList<Message>,
  page: MessagePage<Message>,
): MessageList<Message> {
  const known = new Set(list.nodes.map(({ id }) => id));
  const later = page.nodes.filter(({ id }) => !known.has(id));
  if (later.length === page.nodes.length && page.pageInfo.hasNextPage) return opened(page);
  return { ...list, nodes: [...later, ...list.nodes], unread: page.unread, firstOfMore: null };
}

/**
 * Those that were unread when the list was opened: always the first ones, since reading marks all up to an instant.
 * So those further down count as well, which the list came to only after they were marked.
 */
export function unreadOf<Message extends Told>({ nodes, unread }: MessageList<Message>): ReadonlySet<string> {
  return new Set(nodes.slice(0, unread).map(({ id }) => id));
}

/** By the day in Copenhagen, in the order given. */
export function byDay<Message extends Told>(
  messages: readonly Message[],
): readonly { readonly day: PlainDate; readonly messages: readonly Message[] }[] {
  const days = Map.groupBy(messages, ({ at }) => dateAt(at));
  return [...days].map(([day, told]) => ({ day, messages: told }));
}
