import { DefinitionList, type Definition } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import type { CitizenPartsFragment } from "../citizen/generated/citizen-parts.generated.ts";
import { referralWords } from "./referral-words.ts";
import { writtenCpr } from "./written-cpr.ts";

/** What is not known is left out. */
export function knownItems(items: readonly (readonly [term: string, text: string | null])[]): readonly Definition[] {
  return items.flatMap(([term, description]) => (description === null ? [] : [{ term, description }]));
}

/** A citizen as the own administration knows her. */
export function CitizenFacts({ citizen }: { readonly citizen: CitizenPartsFragment }) {
  const words = useWords(referralWords);
  const { date } = useFormats();
  const { name, cpr, bornOn, phone, email, address, district, diagnosis } = citizen;
  return (
    <DefinitionList
      items={knownItems([
        [words("name"), name],
        [words("cpr"), cpr === null ? null : writtenCpr(cpr)],
        [words("bornOn"), bornOn === null ? null : date(bornOn)],
        [words("phone"), phone],
        [words("email"), email],
        [words("address"), address],
        [words("district"), district],
        [words("diagnosis"), diagnosis],
      ])}
    />
  );
}
