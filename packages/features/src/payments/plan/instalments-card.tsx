import { Badge, Banner, Button, Card, Inline, Stack, Unbroken } from "@indgang/components";
import { useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { instalmentStateWords, instalmentTones } from "../vocabulary/payment-terms.ts";
import { InstalmentStep, type InstalmentStepName } from "./instalment-step.tsx";
import { planWords } from "./plan-words.ts";
import type { Plan, PlanInstalment } from "./plan.type.ts";

interface Chosen {
  readonly step: InstalmentStepName;
  readonly instalment: PlanInstalment;
}

const stepsIn: Readonly<Record<PlanInstalment["state"], readonly InstalmentStepName[]>> = {
  PLANNED: ["ready", "stop", "drop"],
  READY: ["stop", "drop"],
  EXPORTED: ["stop"],
  PAID: [],
  STOPPED: ["release", "drop"],
  CANCELLED: [],
};

export interface InstalmentsCardProps {
  readonly plan: Plan;
  /** Null for whoever does not plan. */
  readonly onChange: (() => void) | null;
}

/** The instalments, each with where it stands and what can be done with it. */
export function InstalmentsCard({ plan, onChange }: InstalmentsCardProps) {
  const words = useWords(planWords);
  const states = useWords(instalmentStateWords);
  const { money, date } = useFormats();
  const may = useMay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const stepsFor = ({ state }: PlanInstalment): readonly InstalmentStepName[] =>
    may("CHECK_FORMALITIES") ? stepsIn[state].filter((step) => step !== "drop" || may("ASSESS")) : [];
  const told = ({ state, note, paidOn, financeReference }: PlanInstalment): string | null =>
    state === "PAID" && paidOn !== null
      ? words("paidOn", { date: date(paidOn), reference: financeReference ?? "" })
      : note;
  const awaited = ({ state, isExportable }: PlanInstalment): string | null => {
    if (state === "READY") return words(isExportable ? "awaitsExport" : "awaitsAnother");
    return state === "EXPORTED" ? words("awaitsFinance") : null;
  };
  const actionsOf = (instalment: PlanInstalment) => {
    const steps = stepsFor(instalment);
    if (steps.length === 0) return null;
    return (
      <Inline>
        {steps.map((step, index) => (
          <Button
            key={step}
            size="small"
            variant={index === 0 ? "secondary" : "quiet"}
            aria-label={`${words(step)}: ${instalment.reference}`}
            onPress={() => setChosen({ step, instalment })}
          >
            {words(step)}
          </Button>
        ))}
      </Inline>
    );
  };
  const hasNext = plan.instalments.some((instalment) => awaited(instalment) ?? stepsFor(instalment).length > 0);
  const { payee } = plan;
  const paidTo =
    payee?.kind === "NEMKONTO"
      ? words("nemkonto", { cvr: payee.cvr ?? "" })
      : words("account", { registration: payee?.registrationNumber ?? "", account: payee?.accountNumber ?? "" });
  return (
    <Card
      title={words("instalments")}
      aside={onChange === null ? null : <Button onPress={onChange}>{words("change")}</Button>}
    >
      <Stack>
        {plan.lacksAgreement ? (
          <Banner tone="warning" title={words("lacksAgreement")}>
            {words("lacksAgreementText")}
          </Banner>
        ) : null}
        {payee === null ? null : <p>{`${words("payee")}: ${paidTo}`}</p>}
        <PlainTable
          caption={words("instalments")}
          amounts={[1]}
          heads={[
            words("reference"),
            words("amount"),
            words("dueOn"),
            words("condition"),
            words("state"),
            ...(hasNext ? [words("next")] : []),
          ]}
          rows={plan.instalments.map((instalment) => [
            <Unbroken key="reference">{instalment.reference}</Unbroken>,
            money(instalment.amount),
            date(instalment.dueOn),
            instalment.condition ?? "",
            <Stack key="state" gap={2}>
              <span>
                <Badge tone={instalmentTones[instalment.state]}>{states(instalment.state)}</Badge>
              </span>
              {told(instalment)}
            </Stack>,
            ...(hasNext
              ? [
                  <Stack key="next" gap={2}>
                    {awaited(instalment)}
                    {actionsOf(instalment)}
                  </Stack>,
                ]
              : []),
          ])}
        />
      </Stack>
      {chosen ? <InstalmentStep {...chosen} version={plan.version} onClose={() => setChosen(null)} /> : null}
    </Card>
  );
}
