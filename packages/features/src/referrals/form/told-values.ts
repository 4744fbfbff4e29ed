import { toInstant } from "@indgang/domain/kernel";
import { ageBandOf } from "@indgang/domain/referrals";
import type { CitizenPartsFragment } from "../citizen/generated/citizen-parts.generated.ts";
import { writtenCpr } from "../page/written-cpr.ts";
import type { ToldValues } from "./preview-card.tsx";
import type { ReferralForm } from "./referral-form.type.ts";

/** What each field would say of a citizen whom the own administration knows; `bandOf` puts the age band into words. */
export function valuesOfCitizen(
  citizen: CitizenPartsFragment | null,
  { need, channel }: Pick<ReferralForm, "need" | "channel">,
  bandOf: (band: string) => string,
): ToldValues {
  const band = citizen && ageBandOf(citizen, toInstant(Date.now()));
  const contacts = { PHONE: citizen?.phone, EMAIL: citizen?.email, LETTER: citizen?.address };
  return {
    NEED: need.trim() === "" ? null : need,
    AGE_BAND: band && bandOf(band.replace("-", "–")),
    DISTRICT: citizen?.district ?? null,
    NAME: citizen?.name ?? null,
    CHANNEL: channel === null ? null : (contacts[channel] ?? null),
    CPR: citizen?.cpr ? writtenCpr(citizen.cpr) : null,
    DIAGNOSIS: citizen?.diagnosis ?? null,
  };
}
