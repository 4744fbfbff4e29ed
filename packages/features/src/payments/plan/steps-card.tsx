import { Card, Timeline, type Tone } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { paymentStepWords } from "../vocabulary/payment-terms.ts";
import { planWords } from "./plan-words.ts";
import type { Plan } from "./plan.type.ts";

const tones: Partial<Record<Plan["steps"][number]["kind"], Tone>> = {
  PAID: "success",
  STOPPED: "danger",
  CLAIMED: "warning",
};

/** What was done with the plan, and by whom, the latest first. */
export function StepsCard({ steps }: Pick<Plan, "steps">) {
  const words = useWords(planWords);
  const kinds = useWords(paymentStepWords);
  const { money } = useFormats();
  return (
    <Card title={words("history")}>
      <Timeline
        label={words("history")}
        events={steps
          .map(({ kind, at, actor, reference, amount, note }, index) => ({
            // Steps are only added, so that each keeps its place.
            id: String(index),
            at,
            title: kinds(kind, { reference: reference ?? "" }),
            by: actor.name,
            tone: tones[kind] ?? ("neutral" as const),
            children: [amount === null ? null : money(amount), note].filter(Boolean).join(" · "),
          }))
          .toReversed()}
      />
    </Card>
  );
}
