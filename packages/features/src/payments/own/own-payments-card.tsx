import { Badge, Card, Stack } from "@indgang/components";
import { QueryState, useFormats, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { OwnPaymentsDocument, type OwnPaymentsQuery } from "./generated/own-payments.generated.ts";
import {
  instalmentWaitWords,
  ownInstalmentStateWords,
  ownInstalmentTones,
  ownPaymentsWords,
} from "./own-payments-words.ts";

type OwnInstalment = NonNullable<OwnPaymentsQuery["ownApplication"]>["instalments"][number];

/** POOL-11: when the parts of one's own grant are paid, and what each waits for; nothing before that is planned. */
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
        const instalments = ownApplication?.instalments ?? [];
        if (instalments.length === 0) return null;
        return (
          <Card title={words("title")}>
            <Stack>
              <p>{words("lead")}</p>
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
            </Stack>
          </Card>
        );
      }}
    </QueryState>
  );
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
