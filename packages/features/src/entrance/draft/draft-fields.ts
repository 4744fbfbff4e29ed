import { readDraft, type DraftContent } from "@indgang/domain/pools/draft";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";

/** A draft field by field, as it is saved and merged: a list is one field, each of its rows a text. */
export type DraftFields = {
  readonly title: string;
  readonly purpose: string;
  readonly budget: readonly string[];
  readonly goals: readonly string[];
  readonly otherFunding: readonly string[];
  readonly targetGroups: readonly string[];
  readonly participants: number | null;
  readonly volunteers: number | null;
};

const listed = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row));
const rowsIn = (texts: readonly string[]): readonly unknown[] => texts.map((text) => JSON.parse(text) as unknown);

/** The content as fields. */
export function toFields(content: DraftContent): DraftFields {
  const { budget, goals, otherFunding } = content;
  return { ...content, budget: listed(budget), goals: listed(goals), otherFunding: listed(otherFunding) };
}

/** The fields as content. */
export function toContent(fields: DraftFields): DraftContent {
  const { budget, goals, otherFunding } = fields;
  return readDraft({ ...fields, budget: rowsIn(budget), goals: rowsIn(goals), otherFunding: rowsIn(otherFunding) });
}

/** What the server holds. */
export function toServerVersion(draft: ApplicationDraftPartsFragment): ServerVersion<DraftFields> {
  return { version: draft.version, fields: toFields(readDraft(draft.content)) };
}

/** The change of single parts of the content, as fields. */
export function changeOf(change: Partial<DraftContent>): Partial<DraftFields> {
  const { budget, goals, otherFunding, ...plain } = change;
  return {
    ...plain,
    ...(budget ? { budget: listed(budget) } : {}),
    ...(goals ? { goals: listed(goals) } : {}),
    ...(otherFunding ? { otherFunding: listed(otherFunding) } : {}),
  };
}
