import { Badge, Banner, Card, FreeText, Stack } from "@indgang/components";
import { subtract } from "@indgang/domain/kernel";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { taskPlace } from "../../entrance/own/tasks/task-place.ts";
import { OwnPaymentsDocument, type OwnPaymentsQuery } from "./generated/own-payments.generated.ts";
import {
  instalmentWaitWords,
  ownInstalmentStateWords,
  ownInstalmentTones,
  ownPaymentsWords,
} from "./own-payments-words.ts";

type Own = NonNullable<OwnPaymentsQuery["ownApplication"]>;
type OwnInstalment = Own["instalments"][number];
type OwnPlan = Own["paymentPlans"][number];

/** POOL-11: when the parts of one's own grant are paid and to where, what each waits for, and what is claimed back; nothing before that is planned. */
export function OwnPaymentsCard({ applicationId }: { readonly applicationId: string }) {
  const words = useWords(ownPaymentsWords);
  const { money } = useFormats();
  const [result, read] = useQuery({
    query: OwnPaymentsDocument,
    variables: { id: applicationId },
    // The municipality pays meanwhile: what was kept is shown at once, and asked for anew.
    requestPolicy: "cache-and-network",
  });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })} skeleton={null}>
      {({ ownApplication }) => {
        const { instalments = [], paymentPlans = [], claims = [], repayment = null } = ownApplication ?? {};
        if (instalments.length === 0) return null;
        return (
          <Card id={taskPlace("PAY_BACK")} title={words("title")}>
            <Stack>
              {paymentPlans.map((plan) => (
                <PaidTo key={plan.year} {...plan} />
              ))}
              <PlainTable
                caption={words("title")}
                heads={[words("reference"), words("when"), words("state"), words("amount")]}
                rows={instalments.map((instalment) => [
                  instalment.reference,
                  <When key="when" {...instalment} />,
                  <State key="state" {...instalment} />,
                  money(instalment.amount),
                ])}
              />
              <Claims claims={claims} repayment={repayment} />
            </Stack>
          </Card>
        );
      }}
    </QueryState>
  );
}

/** Whoever does not know of a new account is the first who can tell that it is a wrong one. */
function PaidTo({ year, payee }: Pick<OwnPlan, "year" | "payee">) {
  const words = useWords(ownPaymentsWords);
  const { dateTime } = useFormats();
  const text =
    payee.kind === "NEMKONTO"
      ? words("toNemKonto", { cvr: payee.cvr ?? "" })
      : words("toAccount", { ending: payee.accountEnding ?? "" });
  return (
    <>
      <p>{year == null ? text : words("ofYear", { year: String(year), text })}</p>
      {payee.changedAt == null ? null : (
        <Banner tone="warning" title={words("payeeChanged", { date: dateTime(payee.changedAt) })}>
          {words("payeeUnknown")}
        </Banner>
      )}
    </>
  );
}

/** The oldest first, as they are settled. */
function Claims({ claims, repayment }: Pick<Own, "claims" | "repayment">) {
  const words = useWords(ownPaymentsWords);
  const { money, date } = useFormats();
  if (claims.length === 0) return null;
  return (
    <>
      <h3>{words("claims")}</h3>
      <PlainTable
        caption={words("claims")}
        heads={[words("claimReason"), words("claimDue"), words("state"), words("amount")]}
        rows={claims.map((claim) => [
          <FreeText key="reason">{claim.reason}</FreeText>,
          date(claim.dueOn),
          <PaidBack key="state" {...claim} />,
          money(claim.amount),
        ])}
      />
      {repayment === null ? null : (
        <Banner title={words("repayment")}>
          <span lang="da">
            <FreeText>{repayment}</FreeText>
          </span>
        </Banner>
      )}
    </>
  );
}

function PaidBack({ amount, settled }: Own["claims"][number]) {
  const words = useWords(ownPaymentsWords);
  const { money } = useFormats();
  if (settled === amount) return <Badge tone="success">{words("paidBack")}</Badge>;
  const open = money(subtract(amount, settled));
  return <Badge tone="warning">{settled === 0 ? words("notPaidBack") : words("partlyPaidBack", { open })}</Badge>;
}

function When({ state, dueOn, paidOn }: OwnInstalment) {
  const words = useWords(ownPaymentsWords);
  const { date } = useFormats();
  if (state === "CANCELLED") return words("never");
  if (state === "STOPPED") return words("noDay");
  return paidOn == null ? words("planned", { date: date(dueOn) }) : date(paidOn);
}

function State({ state, waitsFor, condition }: OwnInstalment) {
  const states = useWords(ownInstalmentStateWords);
  const waits = useWords(instalmentWaitWords);
  return (
    <Stack gap={1}>
      <span>
        <Badge tone={ownInstalmentTones[state]}>{states(state)}</Badge>
      </span>
      {waitsFor == null ? null : <span>{waits(waitsFor, { condition: condition ?? "" })}</span>}
    </Stack>
  );
}
