import { Card, DefinitionList, FreeText } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import { hearingWaitWords } from "../../hearing-wait/hearing-wait-words.ts";
import { reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import { ApplicationStateBadge } from "../../vocabulary/application-state-badge.tsx";
import { caseWords } from "./case-words.ts";
import type { Case } from "./case.type.ts";
import { ConditionList } from "./condition-list.tsx";

/** POOL-10: what the committee decided, and why. */
export function DecisionCard({
  application,
  decision,
}: {
  readonly application: Case;
  readonly decision: NonNullable<Case["decision"]>;
}) {
  const words = useWords(caseWords);
  const reasons = useWords(reasonCodeWords);
  const heard = useWords(hearingWaitWords);
  const formats = useFormats();
  const { reasonCode, reasonText } = decision;
  const reason = [reasonCode === null ? null : `${reasons(reasonCode)}.`, reasonText].filter(Boolean).join(" ");
  return (
    <Card title={words("decision")} aside={<ApplicationStateBadge state={application.state} />}>
      <DefinitionList
        items={[
          { term: words("decision"), description: words("decided", { date: formats.date(decision.decidedAt) }) },
          { term: words("granted"), description: formats.money(decision.amount) },
          ...(reason === "" ? [] : [{ term: words("reason"), description: reason }]),
          ...(decision.hearingDeviation === null
            ? []
            : [{ term: heard("deviation"), description: <FreeText>{decision.hearingDeviation}</FreeText> }]),
        ]}
      />
      <ConditionList conditions={decision.conditions} />
    </Card>
  );
}
