import {
  accept,
  authorise,
  checkInput,
  cprIn,
  dateAt,
  each,
  existingDate,
  expectVersion,
  listBounds,
  moveTo,
  oneOf,
  optionalText,
  positiveMoney,
  problem,
  refuse,
  requiredText,
  sum,
  type Acting,
  type ChangeRequestId,
  type Money,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { applicationBounds } from "../application/application-content.ts";
import { budgetKinds } from "../application/application.values.ts";
import type { OwnApplication } from "../draft/own-application.ts";
import { changeKinds } from "./change-kind.type.ts";
import { changeTransitions, type ChangeRequest, type ChangeWish } from "./change-request.type.ts";
import { mayAskForChange } from "./change-request.policy.ts";

/** `earlier`: what was asked of the same case before. */
export interface AskForChangeState {
  readonly application: OwnApplication;
  readonly earlier: readonly Pick<ChangeRequest, "state">[];
  readonly changeId: ChangeRequestId;
}

type AskRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STATE_CONFLICT" | "INVALID_INPUT">;

/**
 * POOL-11: an association asks to use its grant in another way, once the minutes that granted it stand (STATE_CONFLICT). One wish at a time: STATE_CONFLICT
 * with ASKED or REFERRED while another waits. Never more than was granted: an amount is below it (TOO_LARGE), and a new budget is what was
 * granted to the øre (MUST_BE_WHOLE_AMOUNT). LAW-3: CPR_IN_TEXT.
 */
export function askForChange(
  { application, earlier, changeId }: AskForChangeState,
  wish: ChangeWish,
  by: Acting,
): Outcome<ChangeRequest, AskRefusal> {
  const allowed = authorise({ maySee: mayAskForChange(by.viewer, application), mayDo: true });
  if (!allowed.ok) return allowed;
  const { amount: granted, state } = application;
  if (granted === null || (state !== "GRANTED" && state !== "PARTLY_GRANTED"))
    return refuse("STATE_CONFLICT", { state });
  const waiting = earlier.find((one) => one.state === "ASKED" || one.state === "REFERRED");
  if (waiting !== undefined) return refuse("STATE_CONFLICT", { state: waiting.state });
  const checked = checkInput(wish, wishProblems(wish, granted, by));
  if (!checked.ok) return checked;
  const { municipalityId, administration, associationId } = application;
  return accept({
    municipalityId,
    administration,
    id: changeId,
    version: 1,
    applicationId: application.id,
    associationId,
    ...wish,
    wish: wish.wish.trim(),
    reason: wish.reason.trim(),
    state: "ASKED",
    askedAt: by.now,
    assessment: null,
    meetingId: null,
    answer: null,
    answeredAt: null,
    answeredById: null,
  });
}

function wishProblems(
  { kind, wish, reason, amount, endsOn, budget }: ChangeWish,
  granted: Money,
  by: Acting,
): Problems {
  return [
    ...oneOf("kind", kind, changeKinds),
    ...requiredText("wish", wish, { max: 4_000 }),
    ...requiredText("reason", reason, { max: 4_000 }),
    ...cprIn("wish", wish),
    ...cprIn("reason", reason),
    ...given("amount", kind === "AMOUNT", amount, (ore) => [
      ...positiveMoney("amount", ore),
      ...(ore >= granted ? problem("amount", "TOO_LARGE", granted) : []),
    ]),
    ...given("endsOn", kind === "PERIOD", endsOn, (day) => [
      ...existingDate("endsOn", day),
      ...(day < dateAt(by.now) ? problem("endsOn", "IN_THE_PAST") : []),
    ]),
    ...(kind === "BUDGET" ? budgetProblems(budget, granted) : []),
    ...(kind !== "BUDGET" && budget.length > 0 ? problem("budget", "MUST_BE_EMPTY") : []),
  ];
}

function given<Value>(
  path: string,
  isAsked: boolean,
  value: Value | null,
  check: (value: Value) => Problems,
): Problems {
  if (value === null) return isAsked ? problem(path, "REQUIRED") : [];
  return isAsked ? check(value) : problem(path, "MUST_BE_EMPTY");
}

function budgetProblems(budget: ChangeWish["budget"], granted: Money): Problems {
  const found = [
    ...listBounds("budget", budget, { min: 1, max: applicationBounds.budget }),
    ...each("budget", budget, (path, line) => [
      ...oneOf(`${path}.kind`, line.kind, budgetKinds),
      ...positiveMoney(`${path}.amount`, line.amount),
      ...optionalText(`${path}.note`, line.note, { max: applicationBounds.note }),
      ...cprIn(`${path}.note`, line.note ?? ""),
    ]),
  ];
  if (found.length > 0) return found;
  return sum(budget.map(({ amount }) => amount)) === granted ? [] : problem("budget", "MUST_BE_WHOLE_AMOUNT", granted);
}

/** The association takes its wish back, until it is answered. `version` is the request's. */
export function withdrawChange(
  change: ChangeRequest,
  { version }: { readonly version: number },
  by: Acting,
): Outcome<ChangeRequest, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT">> {
  const allowed = authorise({ maySee: mayAskForChange(by.viewer, change), mayDo: true });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(change, version);
  return fresh.ok ? moveTo(changeTransitions, change, "WITHDRAWN", {}) : fresh;
}
