import { useLanguage } from "@indgang/shell";
import type { ReferralPartiesFragment } from "./generated/referral-parties.generated.ts";

/** A party, and the house that it belongs to. */
export interface PartyName {
  readonly name: string;
  readonly of: string | null;
}

/** Whom a referral is between, by name in the person's language. The receiver is null while there is none. */
export function usePartyNames() {
  const { language } = useLanguage();
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string | null }): string =>
    language === "en" ? (nameEn ?? name) : name;
  return {
    nameOf,
    sender: ({ sender }: Pick<ReferralPartiesFragment, "sender">): PartyName => ({ name: nameOf(sender), of: null }),
    receiver: ({ unit, activity }: Pick<ReferralPartiesFragment, "unit" | "activity">): PartyName | null => {
      if (unit) return { name: nameOf(unit), of: nameOf(unit.administration) };
      return activity ? { name: activity.name, of: activity.association.name } : null;
    },
  };
}
