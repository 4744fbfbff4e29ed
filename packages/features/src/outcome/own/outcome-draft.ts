import { readOutcomeContent, type OutcomeContent } from "@indgang/domain/outcome";
import type { ServerVersion } from "../../drafts/autosave-state.type.ts";
import type { WrittenOutcomeFragment } from "./generated/own-outcome.generated.ts";

/** A report field by field, as it is saved and merged: what is told of each goal is one text. */
export type OutcomeDraftFields = {
  readonly goals: readonly string[];
  readonly summary: string;
  readonly peopleReached: number | null;
  readonly volunteers: number | null;
};

export function toFields({ goals, ...rest }: OutcomeContent): OutcomeDraftFields {
  return { ...rest, goals: goals.map((goal) => JSON.stringify(goal)) };
}

export function toContent({ goals, ...rest }: OutcomeDraftFields): OutcomeContent {
  return readOutcomeContent({ ...rest, goals: goals.map((goal) => JSON.parse(goal) as unknown) });
}

/** What the server holds; of a report that is not to be written in, nothing. */
export function toServerVersion({ writing }: WrittenOutcomeFragment): ServerVersion<OutcomeDraftFields> {
  return { version: writing?.version ?? 0, fields: toFields(readOutcomeContent(writing?.content)) };
}

/** Content as the graph takes it. */
export function toInput({ goals, ...rest }: OutcomeContent) {
  return { ...rest, goals: goals.map((goal) => ({ ...goal })) };
}
