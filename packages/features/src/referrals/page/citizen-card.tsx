import { Card, DefinitionList, Stack } from "@indgang/components";
import { hasEnded } from "@indgang/domain/referrals";
import { useWords } from "@indgang/shell";
import css from "../../applications/case/case.module.css";
import { CitizenFacts, knownItems } from "./citizen-facts.tsx";
import type { ReferralPartsFragment } from "./generated/referral-parts.generated.ts";
import { referralWords } from "./referral-words.ts";
import { writtenCpr } from "./written-cpr.ts";

/** REF-3, REF-6: what the viewer sees of the citizen now, and that the look was logged. */
export function CitizenCard({ referral }: { readonly referral: ReferralPartsFragment }) {
  const words = useWords(referralWords);
  const { citizen, telling, level, state, side, returnCause } = referral;
  const { name, cpr, contact, ageBand, district, diagnosis } = telling;
  const items = knownItems([
    [words("name"), name],
    [words("cpr"), cpr === null ? null : writtenCpr(cpr)],
    [words("contact"), contact],
    [words("ageBand"), ageBand === null ? null : words("years", { band: ageBand.replace("-", "–") })],
    [words("district"), district],
    [words("diagnosis"), diagnosis],
  ]);
  const isAsked = state === "REQUESTED" || (state === "RETURNED" && returnCause === "QUESTION");
  const note = level === 0 ? "signpost" : isAsked && side === "RECEIVER" && level === 2 ? "later" : null;
  const isClosed = items.length === 0 && (hasEnded({ state }) || returnCause === "OVERDUE");
  return (
    <Card title={words("citizen")}>
      <Stack gap={3}>
        {citizen ? <CitizenFacts citizen={citizen} /> : items.length > 0 ? <DefinitionList items={items} /> : null}
        {citizen === null && note !== null ? <p>{words(note)}</p> : null}
        {citizen === null && note === null && isClosed ? <p>{words("closed")}</p> : null}
        <p className={css["subtle"]}>{words("logged")}</p>
      </Stack>
    </Card>
  );
}
