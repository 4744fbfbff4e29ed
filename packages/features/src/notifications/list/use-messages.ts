import { useChange } from "@indgang/shell";
import { useEffect, useState } from "react";
import { useClient, type Client, type CombinedError } from "urql";
import { onReturn } from "../../time/on-return.ts";
import { MarkNotificationsReadDocument } from "./generated/mark-notifications-read.generated.ts";
import { MessagesDocument, type MessagesQuery } from "./generated/messages.generated.ts";
import { opened, withEarlier, withLater, type MessageList, type MessagePage } from "./message-list.ts";

export type Message = MessagesQuery["notifications"]["nodes"][number];

/** How many are shown at first, and come with each "show more". */
const pageSize = 25;

interface Answer {
  readonly page?: MessagePage<Message>;
  readonly error?: CombinedError | undefined;
}

async function readPage(client: Client, after: string | null): Promise<Answer> {
  const asked = { first: pageSize, after };
  const { data, error } = await client.query(MessagesDocument, asked, { requestPolicy: "network-only" }).toPromise();
  if (data === undefined || error) return { error };
  return { page: { ...data.notifications, unread: data.unreadNotificationCount } };
}

/**
 * What the person was told. It is read here and not followed in the cache: what is marked as read by being shown is to stay
 * marked as new as long as it is looked at.
 */
export function useMessages() {
  const client = useClient();
  const [list, setList] = useState<MessageList<Message>>();
  const [error, setError] = useState<CombinedError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { page, error: failed } = await readPage(client, null);
      setError(failed);
      if (page) setList((known) => (known ? withLater(known, page) : opened(page)));
    };
    void read();
  }, [client, attempt]);
  const readTop = (): void => setAttempt((count) => count + 1);
  useEffect(() => onReturn(() => setAttempt((count) => count + 1)), []);
  useMarking(list);
  return { result: { data: list, error }, readTop, earlier: useEarlier(client, list, setList) };
}

/** The pages after those that are shown, one at a time. */
function useEarlier(
  client: Client,
  list: MessageList<Message> | undefined,
  setList: (next: (known: MessageList<Message> | undefined) => MessageList<Message> | undefined) => void,
) {
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const read = async (): Promise<void> => {
    setReading(true);
    const { page, error: failed } = await readPage(client, list?.pageInfo.endCursor ?? null);
    if (page) setList((known) => known && withEarlier(known, page));
    setError(failed);
    setReading(false);
  };
  /** `error`: why the page that was asked for last did not come; those before it are there. */
  return { read: () => void read(), isReading, error };
}

/** What is shown has been read, quietly: does it not get through, it is new once more the next time. */
function useMarking(list: MessageList<Message> | undefined): void {
  const { run } = useChange(MarkNotificationsReadDocument);
  const upTo = list && list.unread > 0 ? list.nodes[0]?.at : undefined;
  useEffect(() => {
    if (upTo !== undefined) void run({ upTo });
  }, [run, upTo]);
}
