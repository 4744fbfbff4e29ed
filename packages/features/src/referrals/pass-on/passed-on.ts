import { asId } from "@indgang/domain/kernel";
import { previewOf, type PersonField } from "@indgang/domain/referrals";
import type { ToldValues } from "../form/preview-card.tsx";
import type { ReferralForm } from "../form/referral-form.type.ts";
import { receiverLike } from "../form/told-within.ts";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";

/** What was told to whoever passes on now: what the referral shows them in its state. */
export function toldTo({ preview, state }: Pick<ReferralPartsFragment, "preview" | "state">): readonly PersonField[] {
  return preview.find((one) => one.state === state)?.fields ?? [];
}

/** What the next receiver will see, before the answer and after. Nothing is saved yet of which the graph could tell it. */
export function childPreview(form: ReferralForm): Readonly<Record<"before" | "after", readonly PersonField[]>> {
  const { basis, covered, level, receiver, told } = form;
  const preview = previewOf({
    receiver: receiverLike(receiver),
    // Whoever it is: the citizen goes along.
    citizenId: asId(""),
    basis: basis === "CONSENT" ? { kind: basis, fields: covered, withdrawnAt: null } : basis && { kind: basis },
    level,
    fields: told,
  });
  return { before: preview.REQUESTED, after: preview.ACCEPTED };
}

/** What each field says, out of what was told here; `bandOf` puts the age band into words. */
export function valuesTold(
  { telling }: Pick<ReferralPartsFragment, "telling">,
  { need }: Pick<ReferralForm, "need">,
  bandOf: (band: string) => string,
): ToldValues {
  return {
    NEED: need.trim() === "" ? null : need,
    AGE_BAND: telling.ageBand && bandOf(telling.ageBand.replace("-", "–")),
    DISTRICT: telling.district,
    NAME: telling.name,
    CHANNEL: telling.contact,
    CPR: telling.cpr,
    DIAGNOSIS: telling.diagnosis,
  };
}
