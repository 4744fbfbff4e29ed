import { Badge, ButtonLink, Card, Stack } from "@indgang/components";
import { useFormats, useHasRoute, useHrefTo, useMay, useWords } from "@indgang/shell";
import { paymentPlanRoute } from "../../payments/routes.ts";
import { instalmentStateWords, instalmentTones } from "../../payments/vocabulary/payment-terms.ts";
import css from "./after-decision.module.css";
import type { PlanOfGrant } from "./decided-case.type.ts";
import { followUpWords } from "./follow-up-words.ts";

export interface PaymentCardProps {
  readonly applicationId: string;
  readonly plan: PlanOfGrant | null;
}

/** POOL-11: how much of the grant is paid, and where each instalment is; all that is done with them has a page of its own. */
export function PaymentCard({ applicationId, plan }: PaymentCardProps) {
  const words = useWords(followUpWords);
  const states = useWords(instalmentStateWords);
  const { money, date } = useFormats();
  const hrefTo = useHrefTo();
  const mayPlan = useMay()("ASSESS");
  const isPaidHere = useHasRoute()(paymentPlanRoute);
  const standing = standingOf(plan);
  const link = (
    <ButtonLink href={hrefTo(paymentPlanRoute, { applicationId })}>
      {words(plan === null && mayPlan ? "planPayment" : "openPayment")}
    </ButtonLink>
  );
  return (
    <Card
      title={words("payment")}
      aside={<Badge tone={tones[standing]}>{words(standing)}</Badge>}
      footer={isPaidHere ? link : null}
    >
      {plan === null ? (
        <p>{words("notPlanned")}</p>
      ) : (
        <Stack gap={3}>
          <p>{words("paidOf", { paid: money(plan.paid), amount: money(plan.amount) })}</p>
          <ul className={css["steps"]}>
            {plan.instalments.map(({ id, reference, amount, state, dueOn, paidOn }) => (
              <li key={id} className={css["step"]}>
                <span>{`${reference}: ${money(amount)}`}</span>
                <Badge tone={instalmentTones[state]}>{states(state)}</Badge>
                <span className={css["by"]}>{date(paidOn ?? dueOn)}</span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Card>
  );
}

const tones = { unplanned: "warning", planned: "neutral", partlyPaid: "info", allPaid: "success" } as const;

function standingOf(plan: PlanOfGrant | null): keyof typeof tones {
  if (plan === null) return "unplanned";
  if (plan.instalments.every(({ state }) => state === "PAID" || state === "CANCELLED")) return "allPaid";
  return plan.paid > 0 ? "partlyPaid" : "planned";
}
