import { useChange } from "@indgang/shell";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { fromScores, toScores, type Scores } from "./ballot-totals.ts";
import { SaveScoresDocument } from "./generated/save-scores.generated.ts";
import type { BallotEntry, useBallot } from "./use-ballot.ts";

export interface ScoresOf {
  readonly cycleId: string;
  readonly categoryId: string;
  readonly entry: BallotEntry;
  readonly criteria: readonly { readonly id: string }[];
  /** What was written before, in this visit or another. */
  readonly scores: Scores;
  readonly own: ReturnType<typeof useBallot>;
}

/** AWARD-2: one nomination's scores as a draft that saves itself, and of which nothing is kept in the browser. */
export function useScores({ cycleId, categoryId, entry, criteria, scores: start, own }: ScoresOf) {
  const { run } = useChange(SaveScoresDocument);
  const nominationId = entry.nomination.id;
  const save = async (scores: Scores): Promise<SaveOutcome<Scores>> => {
    const given = fromScores(scores);
    const answer = await run({ cycleId, categoryId, nominationId, version: own.version(), scores: [...given] });
    if (answer.kind === "done") {
      const { version } = answer.payload.ballot;
      own.changedTo(version);
      return { kind: "saved", server: { version, fields: scores } };
    }
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<Scores> | null> => {
    const ballot = await own.read().catch(() => null);
    const found = ballot?.entries.find(({ nomination }) => nomination.id === nominationId);
    return ballot && found ? { version: ballot.version, fields: toScores(criteria, found.scores) } : null;
  };
  // Version 0: what the ballot's version is now is not this nomination's alone, and is followed beside it.
  return useAutosave<Scores>({ name: null, server: { version: 0, fields: start }, save, reload });
}
