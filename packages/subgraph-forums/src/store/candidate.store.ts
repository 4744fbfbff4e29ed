import { searchPatterns, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { forumReads } from "./forum-rows.ts";

/** Somebody whom a secretariat can appoint. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

const byName: Ordering<Candidate> = {
  name: "forum candidates NAME_ASC",
  column: "name",
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: ({ name }) => name,
};

/** A page of the people whom the seat's register knows, by name: its own, politicians, and those of no administration. */
export function listCandidates(context: RequestContext, search: string, page: Page): Promise<PageOfNodes<Candidate>> {
  const list = {
    name: "forum candidates",
    columns: "id, name, title",
    from: "person",
    conditions: ["lower(name || ' ' || coalesce(title, '')) LIKE ALL ($1::text[])"],
    values: [searchPatterns(search)],
  };
  return forumReads.pageOfList(context, { ...list, ordering: byName }, page);
}
