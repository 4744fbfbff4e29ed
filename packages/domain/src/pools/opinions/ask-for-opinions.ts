import type { Person } from "../../administrations/index.ts";
import {
  accept,
  changed,
  checkInput,
  dateAt,
  existingDate,
  listBounds,
  moveTo,
  noDuplicates,
  optionalText,
  problem,
  refuse,
  type Acting,
  type OpinionId,
  type Outcome,
  type PersonId,
  type PlainDate,
  type Refusal,
} from "../../kernel/index.ts";
import { mayAskForOpinions } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import { beginCaseStep, type CaseRefusal } from "../application/case-step.ts";
import { hasInterest } from "../application/take-part.ts";
import { opinionTransitions, type Opinion } from "./opinion.type.ts";

/** Colleagues who are asked at once. */
export const mostColleagues = 10;

export interface AskForOpinionsState {
  readonly application: Application;
  /** Those of the people asked whom the viewer's administration knows, with an id for a first opinion of each. */
  readonly colleagues: readonly (Pick<Person, "id" | "municipalityId" | "administration"> & {
    readonly opinionId: OpinionId;
  })[];
  readonly opinions: readonly Opinion[];
}

/** `version` is that of the application. */
export interface AskForOpinionsInput {
  readonly version: number;
  readonly personIds: readonly PersonId[];
  readonly question: string;
  readonly dueOn: PlainDate | null;
}

/**
 * POOL-4, POOL-16: a leader asks 1 to `mostColleagues` of the own administration for an opinion on a case that is being assessed and has somebody who is
 * responsible (STATE_CONFLICT). Not the responsible one, and nobody whose opinion is in or waited for (DUPLICATE); whoever has an interest is
 * kept out (CONFLICT_OF_INTEREST). Gives the new opinions and those that are asked for again.
 */
export function askForOpinions(
  { application, colleagues, opinions }: AskForOpinionsState,
  input: AskForOpinionsInput,
  by: Acting,
): Outcome<readonly Opinion[], CaseRefusal | Refusal<"STATE_CONFLICT" | "INVALID_INPUT" | "CONFLICT_OF_INTEREST">> {
  const begun = beginCaseStep(application, input.version, mayAskForOpinions(by.viewer, application), by);
  if (!begun.ok) return begun;
  const { assigneeId, state, municipalityId, administration, associationId } = application;
  const askedById = by.viewer.personId;
  if (askedById === null) return refuse("NOT_ALLOWED");
  if (state !== "ASSESSING" || assigneeId === null) return refuse("STATE_CONFLICT", { state });
  const known = new Map(colleagues.map((colleague) => [colleague.id, colleague]));
  const checked = checkInput(
    input,
    listBounds("personIds", input.personIds, { min: 1, max: mostColleagues }),
    noDuplicates("personIds", input.personIds),
    input.personIds.flatMap((personId, index) => {
      const colleague = known.get(personId);
      const isColleague = colleague?.municipalityId === municipalityId && colleague.administration === administration;
      if (!isColleague) return problem(`personIds.${index}`, "UNKNOWN_VALUE");
      const isAsked = opinions.some((opinion) => opinion.personId === personId && opinion.state !== "CALLED_BACK");
      return isAsked || personId === assigneeId ? problem(`personIds.${index}`, "DUPLICATE") : [];
    }),
    optionalText("question", input.question, { max: 2_000 }),
    input.dueOn === null ? [] : existingDate("dueOn", input.dueOn),
    input.dueOn !== null && input.dueOn < dateAt(by.now) ? problem("dueOn", "IN_THE_PAST") : [],
  );
  if (!checked.ok) return checked;
  const interested = input.personIds.find((personId) => hasInterest(application, personId, dateAt(by.now)));
  if (interested !== undefined) return refuse("CONFLICT_OF_INTEREST", { personId: interested, associationId });
  const asked = { askedById, askedAt: by.now, question: input.question, dueOn: input.dueOn };
  const all: Opinion[] = [];
  for (const personId of input.personIds) {
    const before = opinions.find((opinion) => opinion.personId === personId);
    const id = known.get(personId)?.opinionId;
    if (before !== undefined) {
      const moved = moveTo(opinionTransitions, before, "ASKED", asked);
      if (!moved.ok) return moved;
      all.push(moved.value);
    } else if (id !== undefined) {
      const of = { municipalityId, administration, applicationId: application.id };
      all.push({ ...of, ...asked, id, version: 1, personId, state: "ASKED", givenAt: null });
    }
  }
  return accept(all);
}

/** POOL-4: a leader calls back what was asked and is not in; the case waits for it no more. `version` is that of the opinion. */
export function callOpinionBack(
  { application, opinion }: { readonly application: Application; readonly opinion: Opinion },
  input: { readonly version: number },
  by: Acting,
): Outcome<Opinion, CaseRefusal | Refusal<"STATE_CONFLICT">> {
  const begun = beginCaseStep(application, application.version, mayAskForOpinions(by.viewer, application), by);
  if (!begun.ok) return begun;
  if (opinion.version !== input.version) return refuse("STALE_VERSION", { currentVersion: opinion.version });
  return moveTo(opinionTransitions, opinion, "CALLED_BACK", {});
}

/** A draft of an opinion was written: nothing of the request itself changes but its version. */
export function draftedOn(opinion: Opinion): Opinion {
  return changed(opinion, {});
}
