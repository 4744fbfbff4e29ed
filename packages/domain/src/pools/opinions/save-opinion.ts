import {
  accept,
  authorise,
  checkInput,
  dateAt,
  each,
  expectVersion,
  moveTo,
  noDuplicates,
  oneOf,
  optionalText,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { mayGiveOpinion, mayReadApplication } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { missingRatings } from "../assessment/assessment-content.ts";
import { ratings } from "../assessment/assessment.type.ts";
import type { Pool } from "../terms/pool.type.ts";
import { hasInterest } from "../application/take-part.ts";
import { draftedOn } from "./ask-for-opinions.ts";
import { opinionTransitions, type Opinion, type OpinionContent } from "./opinion.type.ts";

export interface SaveOpinionState {
  readonly application: Application;
  readonly opinion: Opinion;
  readonly pool: Pick<Pool, "criteria">;
}

/** `version` is that of the opinion. `isGiven` hands it in: from then on it stays, and the others' are shown. */
export interface SaveOpinionInput extends OpinionContent {
  readonly version: number;
  readonly isGiven: boolean;
}

export interface OpinionChange {
  readonly opinion: Opinion;
  readonly content: OpinionContent;
}

/**
 * POOL-4, POOL-16: whoever was asked writes their own opinion, gaps and all, and hands it in when each criterion has a rating
 * (ASSESSMENT_INCOMPLETE). Only their own, only while it is asked for and the case is being assessed (STATE_CONFLICT), and not with an
 * interest in the association (CONFLICT_OF_INTEREST).
 */
export function saveOpinion(
  { application, opinion, pool }: SaveOpinionState,
  input: SaveOpinionInput,
  by: Acting,
): Outcome<
  OpinionChange,
  Refusal<
    | "NOT_FOUND"
    | "NOT_ALLOWED"
    | "STALE_VERSION"
    | "STATE_CONFLICT"
    | "INVALID_INPUT"
    | "CONFLICT_OF_INTEREST"
    | "ASSESSMENT_INCOMPLETE"
  >
> {
  const { viewer, now } = by;
  const allowed = authorise({
    maySee: mayReadApplication(viewer, application),
    mayDo: mayGiveOpinion(viewer, opinion),
  });
  if (!allowed.ok) return allowed;
  const { associationId } = application;
  if (hasInterest(application, opinion.personId, dateAt(now)))
    return refuse("CONFLICT_OF_INTEREST", { personId: opinion.personId, associationId });
  const fresh = expectVersion(opinion, input.version);
  if (!fresh.ok) return fresh;
  if (application.state !== "ASSESSING") return refuse("STATE_CONFLICT", { state: application.state });
  if (opinion.state !== "ASKED") return refuse("STATE_CONFLICT", { state: opinion.state });
  const { criteria, summary } = input;
  const checked = checkInput(
    input,
    each("criteria", criteria, (path, { criterionId, rating, note }) => [
      ...oneOf(
        `${path}.criterionId`,
        criterionId,
        pool.criteria.map(({ id }) => id),
      ),
      ...(rating === null ? [] : oneOf(`${path}.rating`, rating, ratings)),
      ...optionalText(`${path}.note`, note, { max: 4_000 }),
    ]),
    noDuplicates(
      "criteria",
      criteria.map(({ criterionId }) => criterionId),
    ),
    optionalText("summary", summary, { max: 10_000 }),
  );
  if (!checked.ok) return checked;
  const content = { criteria, summary };
  if (!input.isGiven) return accept({ opinion: draftedOn(opinion), content });
  const missing = missingRatings(input, pool.criteria);
  if (missing.length > 0) return refuse("ASSESSMENT_INCOMPLETE", { missing });
  const given = moveTo(opinionTransitions, opinion, "GIVEN", { givenAt: now });
  return given.ok ? accept({ opinion: given.value, content }) : given;
}
