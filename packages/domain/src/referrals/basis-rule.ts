import { each, isAfter, problem, requiredText, type Instant, type Problems } from "../kernel/index.ts";
import { basisCarries } from "./disclosed-to.ts";
import type { Consent } from "./legal-basis.type.ts";
import { isSameReceiver } from "./receiver.ts";
import type { ReferralContent } from "./referral.type.ts";
import { referralBounds } from "./referral.values.ts";

/**
 * REF-5: whether the basis carries what is to be sent, looked at before anything else. A consent names this recipient and a purpose, is
 * given already, and covers every ticked field (UNKNOWN_VALUE at the field that it does not cover); an authority task has its provision;
 * a signpost carries no person.
 */
export function basisProblems(content: ReferralContent, now: Instant): Problems {
  const { basis } = content;
  if (basis === null) return problem("basis", "REQUIRED");
  if (basis.kind === "SIGNPOST_ONLY") return signpostProblems(content);
  // Level 0 tells nothing of anybody, so a basis for telling does not go with it.
  const level = content.level === 0 ? problem("level", "UNKNOWN_VALUE") : [];
  if (basis.kind === "AUTHORITY_TASK")
    return [...requiredText("basis.provision", basis.provision, { max: referralBounds.provision }), ...level];
  const uncovered = each("fields", content.fields, (path, field) =>
    basisCarries(basis, field) ? [] : problem(path, "UNKNOWN_VALUE"),
  );
  return [...consentProblems(basis, content, now), ...uncovered, ...level];
}

function consentProblems(consent: Consent, { receiver }: ReferralContent, now: Instant): Problems {
  const isForReceiver = receiver !== null && isSameReceiver(consent.recipient, receiver);
  return [
    ...(isForReceiver ? [] : problem("basis.recipient", "UNKNOWN_VALUE")),
    ...requiredText("basis.purpose", consent.purpose, { max: referralBounds.purpose }),
    ...(isAfter(consent.givenAt, now) ? problem("basis.givenAt", "IN_THE_FUTURE") : []),
  ];
}

/** REF-5, REF-6: no personal data leaves: no citizen, no field, no channel and no words. */
function signpostProblems({ citizenId, fields, channel, need, level }: ReferralContent): Problems {
  return [
    ...(level === 0 ? [] : problem("level", "UNKNOWN_VALUE")),
    ...(citizenId === null ? [] : problem("citizenId", "TOO_MANY", 0)),
    ...(fields.length === 0 ? [] : problem("fields", "TOO_MANY", 0)),
    ...(channel === null ? [] : problem("channel", "TOO_MANY", 0)),
    ...(need === null ? [] : problem("need", "TOO_LONG", 0)),
  ];
}
