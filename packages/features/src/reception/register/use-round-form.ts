import type { FormContent, FormKind } from "@indgang/domain/form";
import { useMemo } from "react";
import { useQuery } from "urql";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import { RoundFormDocument } from "./generated/round-form.generated.ts";

export interface RoundForms {
  /** The form of the chosen kind; null: the round has none, or it is on its way. */
  readonly form: FormContent | null;
  readonly hasRenewal: boolean;
  readonly isOnItsWay: boolean;
}

/** POOL-6, POOL-7: what a round asks. */
export function useRoundForm(roundId: string | null, kind: FormKind): RoundForms {
  const [{ data, fetching }] = useQuery({
    query: RoundFormDocument,
    variables: { id: roundId ?? "" },
    pause: roundId === null,
  });
  const round = roundId === null ? null : data?.fundingRound;
  const found = kind === "FULL" ? round?.form : round?.renewalForm;
  const form = useMemo(() => (found ? { kind, sections: sectionsOf(found) } : null), [found, kind]);
  return { form, hasRenewal: Boolean(round?.renewalForm), isOnItsWay: roundId !== null && fetching };
}
