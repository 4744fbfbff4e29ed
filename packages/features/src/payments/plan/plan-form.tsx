import { Button, Card, Inline, Stack, showToast } from "@indgang/components";
import type { Money } from "@indgang/domain/kernel";
import { suggestInstalments } from "@indgang/domain/payments";
import { useChange, useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { RowList } from "../../reception/register/row-list.tsx";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useToday } from "../../time/use-today.ts";
import { PlanPaymentsDocument } from "./generated/plan-payments.generated.ts";
import {
  emptyFields,
  missingOf,
  openParts,
  readPlanFields,
  rowOf,
  toDivide,
  toInstalments,
  type PartRow,
  type PlanFields,
} from "./plan-fields.ts";
import { AccountFields, fieldName, InstalmentFields } from "./plan-form-fields.tsx";
import { planWords } from "./plan-words.ts";
import type { PaidCase } from "./plan.type.ts";

export interface PlanFormProps {
  readonly application: PaidCase;
  /** The grant, in øre. */
  readonly amount: number;
  /** POOL-7: the later year of a running grant; null: what the decision gave. */
  readonly year: number | null;
  readonly isFirst: boolean;
  readonly onDone: () => void;
}

/** POOL-11: the grant in 1 to 12 instalments. What is typed stays while one is elsewhere. */
export function PlanForm({ application, amount, year, isFirst, onDone }: PlanFormProps) {
  const words = useWords(planWords);
  const { money } = useFormats();
  const today = useToday();
  const plan = application.paymentPlan;
  const whole = toDivide(amount, plan);
  const suggest = (parts: 1 | 2): readonly PartRow[] =>
    suggestInstalments(whole as Money, parts, {
      today,
      year: application.round.year,
      condition: words("halfCondition"),
    }).map(rowOf);
  const draft = useDraft<PlanFields>(
    `payment.${application.id}.${year ?? ""}.${plan?.version ?? 0}`,
    () => ({
      parts: plan === null ? suggest(1) : openParts(plan).map(rowOf),
      registrationNumber: plan?.payee?.registrationNumber ?? "",
      accountNumber: plan?.payee?.accountNumber ?? "",
    }),
    readPlanFields,
  );
  const { run, isRunning } = useChange(PlanPaymentsDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { parts, registrationNumber, accountNumber } = draft.value;
  const needsAccount = application.association.cvr === null;
  const missing = missingOf(parts, whole);
  const own = isAsked ? emptyFields(parts) : [];
  const { problems, field } = useFormFaults(
    "plan",
    own.length > 0 ? own : faultsOf(trouble),
    (path) => fieldName(path, words),
    (path) => path.endsWith("amount"),
    {
      row: (path) => {
        const index = /\.(\d+)\./u.exec(path)?.[1];
        return index === undefined ? undefined : words("instalment", { row: Number(index) + 1 });
      },
    },
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    const instalments = toInstalments(parts);
    if (instalments === null) return;
    const account = needsAccount ? { registrationNumber, accountNumber } : null;
    const version = plan?.version ?? 0;
    const answer = await run({ applicationId: application.id, version, instalments: [...instalments], account, year });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("saved") });
    onDone();
  };
  const change = (next: Partial<PlanFields>): void => draft.change((current) => ({ ...current, ...next }));
  const sum =
    missing === 0
      ? words("sumFits")
      : words(missing > 0 ? "sumMissing" : "sumOver", { amount: money(Math.abs(missing)) });
  return (
    <Card title={words("planTitle")}>
      <Stack>
        <p>{words("planText", { amount: money(whole) })}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        <Inline>
          <Button onPress={() => change({ parts: suggest(1) })}>{words("one")}</Button>
          <Button onPress={() => change({ parts: suggest(2) })}>{words("two")}</Button>
        </Inline>
        <RowList
          id={field("instalments").id}
          title={words("instalments")}
          rows={parts}
          rowLabel={(row) => words("instalment", { row })}
          addLabel={words("add")}
          newRow={() => ({
            key: crypto.randomUUID(),
            amount: missing > 0 ? missing : null,
            dueOn: null,
            condition: "",
          })}
          atLeast={1}
          onChange={(rows) => change({ parts: rows })}
        >
          {(row, index, edit) => <InstalmentFields row={row} index={index} field={field} onChange={edit} />}
        </RowList>
        <p role="status">{sum}</p>
        {needsAccount ? (
          <AccountFields account={{ registrationNumber, accountNumber }} field={field} onChange={change} />
        ) : (
          <p>{`${words("payee")}: ${words("nemkonto", { cvr: application.association.cvr ?? "" })}`}</p>
        )}
        <Inline>
          <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
          {isFirst ? null : <Button onPress={onDone}>{words("cancel")}</Button>}
        </Inline>
      </Stack>
    </Card>
  );
}
