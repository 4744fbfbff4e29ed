import { each, problem, requiredText, type Instant, type Problems } from "../kernel/index.ts";
import { basisProblems } from "./basis-rule.ts";
import { fieldsWithin } from "./disclosed-to.ts";
import { receiverProblems, type SendingFrom } from "./receiver.ts";
import type { ReferralTarget } from "./receiver.type.ts";
import { cprProblems } from "./referral-text.ts";
import type { ReferralContent } from "./referral.type.ts";
import { neverForAssociations, referralBounds, type PersonField } from "./referral.values.ts";

/** What is known of those between whom something is to be sent. `target` null: no such unit or activity. */
export interface Sending {
  readonly target: ReferralTarget | null;
  readonly from: SendingFrom;
}

/** REF-1, REF-5, REF-6: everything that stands in the way of sending, the basis first. For the form, before anybody has tried. */
export function sendingProblems(content: ReferralContent, { target, from }: Sending, now: Instant): Problems {
  return onceEach([
    ...basisProblems(content, now),
    ...receiverProblems(content.receiver, target, from),
    ...(content.level === 0 ? [] : personProblems(content)),
    ...cprProblems("need", content.need, content.receiver),
  ]);
}

/** A field may be wrong for two reasons with one and the same word: that is said once. */
export function onceEach(problems: Problems): Problems {
  return problems.filter(
    ({ path, code }, index) => problems.findIndex((other) => other.path === path && other.code === code) === index,
  );
}

/** REF-6: who it is about, and what is told: within the level (ABOVE_LEVEL), and for an association never CPR or diagnosis (NOT_FOR_ASSOCIATIONS). */
function personProblems({ citizenId, fields, channel, need, level, receiver }: ReferralContent): Problems {
  const within = fieldsWithin(level, receiver);
  const code = (field: PersonField) =>
    receiver?.kind === "ACTIVITY" && neverForAssociations.includes(field) ? "NOT_FOR_ASSOCIATIONS" : "ABOVE_LEVEL";
  return [
    ...(citizenId === null ? problem("citizenId", "REQUIRED") : []),
    ...(fields.length === 0 ? problem("fields", "TOO_FEW", 1) : []),
    ...each("fields", fields, (path, field) => (within.includes(field) ? [] : problem(path, code(field)))),
    ...(fields.includes("CHANNEL") && channel === null ? problem("channel", "REQUIRED") : []),
    ...(fields.includes("NEED") ? requiredText("need", need ?? "", { max: referralBounds.need }) : []),
  ];
}
