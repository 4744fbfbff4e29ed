import type { ForumNews } from "@indgang/domain/forums";
import { tell, toGlobalId } from "@indgang/subgraph-kit";
import type { Work } from "./carry-out.ts";

/** Where something of a forum is read, below the folder of a frontend. */
export const placeOf = {
  body: (id: string): string => `forums/${toGlobalId("ForumBody", id)}`,
  bodies: "forums",
  hearing: (id: string): string => `hearings/${toGlobalId("Hearing", id)}`,
  meeting: (id: string): string => `forum-meetings/${toGlobalId("ForumMeeting", id)}`,
  minutes: (id: string): string => `forum-meetings/${toGlobalId("ForumMeeting", id)}/minutes`,
};

/** What of a forum somebody is told about: where it is read, and what it is called. */
export interface ForumPlace {
  readonly path: string;
  readonly about: string;
}

/** FORUM-1 … FORUM-4: tells those whom a step concerns, when it commits. */
export async function tellOfForum(
  { transaction, acting }: Pick<Work, "transaction" | "acting">,
  { path, about }: ForumPlace,
  news: readonly ForumNews[],
): Promise<void> {
  for (const { kind, to } of news) await tell({ transaction, now: acting.now }, { kind, path, about, to });
}
