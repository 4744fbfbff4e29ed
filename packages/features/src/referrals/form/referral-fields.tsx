import { BasisCard } from "./basis-card.tsx";
import { NeedCard } from "./need-card.tsx";
import { ReceiverCard } from "./receiver-card.tsx";
import type { ReferralFieldsProps } from "./referral-fields.type.ts";
import { ToldCard } from "./told-card.tsx";

/** To whom, on which basis, what is told, and what is needed: the steps after the citizen. */
export function ReferralFields(props: ReferralFieldsProps) {
  return (
    <>
      <ReceiverCard {...props} />
      <BasisCard {...props} />
      <ToldCard {...props} />
      <NeedCard {...props} />
    </>
  );
}
