import { each, isAfter, problem, requiredText, type Instant, type Problems } from "../kernel/index.ts";
import type { Consent } from "./legal-basis.type.ts";
import { isSameReceiver } from "./receiver.ts";
import type { ReferralContent } from "./referral.type.ts";
import { referralBounds } from "./referral.values.ts";

/**
 * REF-5: whether the basis carries what is to be sent, looked at before anything else. A consent names this recipient and a purpose, is
 * given already, and covers every ticked field (BASIS_DOES_NOT_COVER at the field that it does not); an authority task has its provision;
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
    basis.fields.includes(field) ? [] : problem(path, "BASIS_DOES_NOT_COVER"),
  );
  return [...consentProblems(basis, content, now), ...uncovered, ...level];
}

function consentProblems(consent: Consent, { receiver }: ReferralContent, now: Instant): Problems {
  const { recipient, givenAt } = consent;
  const isForAnother = recipient !== null && (receiver === null || !isSameReceiver(recipient, receiver));
  return [
    ...(recipient === null ? problem("basis.recipient", "REQUIRED") : []),
    ...(isForAnother ? problem("basis.recipient", "CONSENT_FOR_ANOTHER") : []),
    ...requiredText("basis.purpose", consent.purpose, { max: referralBounds.purpose }),
    ...(givenAt === null ? problem("basis.givenAt", "REQUIRED") : []),
    ...(givenAt !== null && isAfter(givenAt, now) ? problem("basis.givenAt", "IN_THE_FUTURE") : []),
  ];
}

/** REF-5, REF-6: no personal data leaves: no citizen, no field, no channel and no words. */
function signpostProblems({ citizenId, fields, channel, need, level }: ReferralContent): Problems {
  return [
    ...(level === 0 ? [] : problem("level", "UNKNOWN_VALUE")),
    ...(citizenId === null ? [] : problem("citizenId", "MUST_BE_EMPTY")),
    ...(fields.length === 0 ? [] : problem("fields", "MUST_BE_EMPTY")),
    ...(channel === null ? [] : problem("channel", "MUST_BE_EMPTY")),
    ...(need === null ? [] : problem("need", "MUST_BE_EMPTY")),
  ];
}
