import {
  authorise,
  changed,
  checkInput,
  dateAt,
  expectVersion,
  oneOf,
  problem,
  type Acting,
  type LetterTemplateId,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import { accept } from "../../kernel/index.ts";
import { decisionOutcomes, type DecisionOutcome } from "../decision/decision.type.ts";
import type { Pool } from "../terms/pool.type.ts";
import { mayReadLetter, mayKeepLetterTemplates } from "./letter.policy.ts";
import type { LetterTemplate, LetterWording } from "./letter-template.type.ts";
import { wordingProblems } from "./letter-wording.ts";

export interface SaveLetterTemplateState {
  readonly pool: Pick<Pool, "id" | "municipalityId" | "administration">;
  /** What is written for the same outcome from the same day; null when nothing is. */
  readonly template: LetterTemplate | null;
  readonly newId: LetterTemplateId;
}

export interface SaveLetterTemplateInput extends LetterWording {
  readonly outcome: DecisionOutcome;
  readonly validFrom: PlainDate;
  /** Of the template that is there for that day; 0 for one that is not. */
  readonly version: number;
}

/**
 * POOL-10, POOL-17: the wording of a pool's letters for an outcome, from today or a later day on. What held before is not changed:
 * IN_THE_PAST. STALE_VERSION when somebody else wrote one for the same day meanwhile.
 */
export function saveLetterTemplate(
  { pool, template, newId }: SaveLetterTemplateState,
  input: SaveLetterTemplateInput,
  { viewer, now }: Acting,
): Outcome<LetterTemplate, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "INVALID_INPUT">> {
  const allowed = authorise({ maySee: mayReadLetter(viewer, pool), mayDo: mayKeepLetterTemplates(viewer, pool) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion({ version: template?.version ?? 0 }, input.version);
  if (!fresh.ok) return fresh;
  const checked = checkInput(
    input,
    oneOf("outcome", input.outcome, decisionOutcomes),
    input.validFrom < dateAt(now) ? problem("validFrom", "IN_THE_PAST") : [],
    wordingProblems(input.outcome, input),
  );
  if (!checked.ok) return checked;
  const wording = { title: input.title.trim(), text: input.text.trim() };
  if (template !== null) return accept(changed(template, wording));
  const { municipalityId, administration, id: poolId } = pool;
  const { outcome, validFrom } = input;
  return accept({ municipalityId, administration, id: newId, version: 1, poolId, outcome, validFrom, ...wording });
}
