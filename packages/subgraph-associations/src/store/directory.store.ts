import type { StatementValue } from "@indgang/database";
import type { Association } from "@indgang/domain/associations";
import {
  mapPage,
  searchPatterns,
  seatReads,
  type Ordering,
  type Page,
  type PageOfNodes,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { associationColumns, toEntry, type AssociationRow } from "./association-entry.ts";
import type { DirectoryQuestion } from "./directory-question.ts";

const orderings: Readonly<Record<DirectoryQuestion["orderBy"], Ordering<AssociationRow>>> = {
  NAME_ASC: {
    name: "associations:NAME_ASC",
    column: "name",
    cast: "text",
    kind: "text",
    descending: false,
    valueOf: ({ name }) => name,
  },
  CREATED_AT_DESC: {
    name: "associations:CREATED_AT_DESC",
    column: "created_at",
    cast: "timestamptz",
    kind: "instant",
    descending: true,
    valueOf: ({ registeredAt }) => registeredAt,
  },
};

/** Conditions with their values. */
function conditionsOf({ search, activityKinds, targetGroups, verified }: DirectoryQuestion) {
  const values: StatementValue[] = [];
  const conditions: string[] = [];
  const hold = (condition: (place: string) => string, value?: StatementValue): void => {
    if (value !== undefined) values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const words = searchPatterns(search);
  if (words.length > 0) hold((place) => `id IN (SELECT wall.search_associations(${place}::text[]))`, words);
  if (activityKinds) hold((place) => `activity_kinds && ${place}::text[]::activity_kind[]`, activityKinds);
  if (targetGroups) hold((place) => `target_groups && ${place}::text[]::target_group[]`, targetGroups);
  if (verified !== null) hold(() => `verified_at IS ${verified ? "NOT " : ""}NULL`);
  return { values, conditions };
}

/** A page of the directory. */
export async function listDirectory(
  context: RequestContext,
  question: DirectoryQuestion,
  page: Page,
): Promise<PageOfNodes<Association>> {
  const ordering = orderings[question.orderBy];
  const list = { name: "directory", columns: associationColumns, from: "association", ordering };
  return mapPage(await seatReads.pageOfList(context, { ...list, ...conditionsOf(question) }, page), toEntry);
}
