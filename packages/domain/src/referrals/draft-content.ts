import {
  each,
  existingInstant,
  listBounds,
  noDuplicates,
  oneOf,
  optionalText,
  type Problems,
} from "../kernel/index.ts";
import type { LegalBasis, LegalBasisInput } from "./legal-basis.type.ts";
import type { ReferralContent } from "./referral.type.ts";
import { contactChannels, minimisationLevels, personFields, referralBounds, urgencies } from "./referral.values.ts";

/** Content as it is typed. Anything may be missing until it is sent. */
export interface ReferralContentInput extends Omit<ReferralContent, "basis"> {
  readonly basis: LegalBasisInput | null;
}

/** What cannot be kept even as a draft: texts without end, values that do not exist. Whether it may be sent: sendingProblems. */
export function draftProblems({ basis, ...content }: ReferralContentInput): Problems {
  return [
    ...fieldListProblems("fields", content.fields),
    ...oneOf("level", String(content.level), minimisationLevels.map(String)),
    ...oneOf("urgency", content.urgency, urgencies),
    ...(content.channel === null ? [] : oneOf("channel", content.channel, contactChannels)),
    ...optionalText("need", content.need, { max: referralBounds.need }),
    ...(basis === null ? [] : basisFormProblems(basis)),
  ];
}

/** The content as it is kept: blanks at the ends of texts left out. */
export function contentOf(input: ReferralContentInput): ReferralContent {
  const { receiver, citizenId, level, fields, channel, urgency } = input;
  const need = input.need?.trim() ?? "";
  return {
    receiver,
    citizenId,
    basis: input.basis === null ? null : basisOf(input.basis),
    level,
    fields,
    channel,
    need: need === "" ? null : need,
    urgency,
  };
}

function fieldListProblems(path: string, fields: ReferralContent["fields"]): Problems {
  return [
    ...listBounds(path, fields, { min: 0, max: personFields.length }),
    ...each(path, fields, (at, field) => oneOf(at, field, personFields)),
    ...noDuplicates(path, fields),
  ];
}

function basisFormProblems(basis: LegalBasisInput): Problems {
  if (basis.kind === "AUTHORITY_TASK")
    return optionalText("basis.provision", basis.provision, { max: referralBounds.provision });
  if (basis.kind === "SIGNPOST_ONLY") return [];
  return [
    ...optionalText("basis.purpose", basis.purpose, { max: referralBounds.purpose }),
    ...fieldListProblems("basis.fields", basis.fields),
    ...(basis.givenAt === null ? [] : existingInstant("basis.givenAt", basis.givenAt)),
  ];
}

function basisOf(basis: LegalBasisInput): LegalBasis {
  if (basis.kind === "CONSENT") {
    const { kind, recipient, purpose, fields, givenAt } = basis;
    return { kind, recipient, purpose: purpose.trim(), fields, givenAt, withdrawnAt: null };
  }
  return basis.kind === "AUTHORITY_TASK"
    ? { kind: basis.kind, provision: basis.provision.trim() }
    : { kind: basis.kind };
}
