import { Button, Card, DefinitionList, Inline, Stack } from "@indgang/components";
import { useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { BackDialog } from "./back-dialog.tsx";
import { planWords } from "./plan-words.ts";
import type { Plan } from "./plan.type.ts";

/** POOL-11: what was paid, came back, and is claimed. Nothing paid: nothing shown. */
export function BackCard({ plan }: { readonly plan: Plan }) {
  const words = useWords(planWords);
  const { money, date } = useFormats();
  const may = useMay();
  const [dialog, setDialog] = useState<"claim" | "return" | null>(null);
  if (plan.paid === 0) return null;
  return (
    <Card title={words("back")}>
      <Stack>
        <DefinitionList
          items={[
            { term: words("paidSum"), description: money(plan.paid), isNumeric: true },
            { term: words("returnedSum"), description: money(plan.returned), isNumeric: true },
          ]}
        />
        {plan.claims.length === 0 ? null : (
          <PlainTable
            caption={words("claims")}
            amounts={[2, 3]}
            heads={[words("claimReason"), words("claimDue"), words("amount"), words("settled")]}
            rows={plan.claims.map(({ reason, dueOn, amount, settled }) => [
              reason,
              date(dueOn),
              money(amount),
              money(settled),
            ])}
          />
        )}
        <Inline>
          {may("CHECK_FORMALITIES") ? <Button onPress={() => setDialog("return")}>{words("giveBack")}</Button> : null}
          {may("ASSESS") ? <Button onPress={() => setDialog("claim")}>{words("claim")}</Button> : null}
        </Inline>
      </Stack>
      {dialog === null ? null : <BackDialog kind={dialog} plan={plan} onClose={() => setDialog(null)} />}
    </Card>
  );
}
