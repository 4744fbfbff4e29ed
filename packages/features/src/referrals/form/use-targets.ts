import { useWords } from "@indgang/shell";
import { useWholeList } from "../../search/use-whole-list.ts";
import { usePartyNames } from "../terms/use-party-names.ts";
import { ReferralActivitiesDocument, ReferralUnitsDocument } from "./generated/referral-targets.generated.ts";
import { referralFormWords } from "./referral-form-words.ts";
import { keyOfTarget } from "./referral-target.ts";

export interface TargetOption {
  /** Key of the target. */
  readonly id: string;
  readonly label: string;
  readonly isDisabled: boolean;
}

/** To whom one can refer: other administrations' units, then associations' activities. `except`: administrations that it may not go to. */
export function useTargets(except: readonly string[]) {
  const words = useWords(referralFormWords);
  const { nameOf } = usePartyNames();
  const [units, readUnits] = useWholeList(ReferralUnitsDocument, {}, ({ referralUnits }) => referralUnits);
  const [activities, readActivities] = useWholeList(
    ReferralActivitiesDocument,
    {},
    ({ referralActivities }) => referralActivities,
  );
  const option = (id: string, name: string, takes: boolean): TargetOption => ({
    id,
    label: takes ? name : words("takesNone", { name }),
    isDisabled: !takes,
  });
  const data = units.data &&
    activities.data && [
      ...units.data
        .filter(({ administration }) => !except.includes(administration.id))
        .map((unit) => {
          const key = keyOfTarget({ kind: "UNIT", administrationId: unit.administration.id, unitId: unit.id });
          return option(key, `${nameOf(unit.administration)}: ${nameOf(unit)}`, unit.takesReferrals);
        })
        .toSorted((one, other) => one.label.localeCompare(other.label, "da")),
      ...activities.data.map(({ id, name, takesReferrals, association }) => {
        const key = keyOfTarget({ kind: "ACTIVITY", associationId: association.id, activityId: id });
        return option(key, `${association.name}: ${name}`, takesReferrals);
      }),
    ];
  const readAgain = (): void => {
    readUnits();
    readActivities();
  };
  return { result: { data, error: units.error ?? activities.error }, readAgain };
}
