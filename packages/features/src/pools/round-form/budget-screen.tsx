import { showToast } from "@indgang/components";
import { useChange, useGoTo, useHrefTo, useRouteParameters, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf } from "../../refusals/change-trouble.ts";
import type { RoundPartsFragment } from "../round/generated/round-parts.generated.ts";
import { budgetRoute, roundRoute } from "../routes.ts";
import { SetupForm } from "../setup-form/setup-form.tsx";
import { SaveBudgetLinesDocument } from "./generated/save-budget-lines.generated.ts";
import { lineFaults, toLineInputs, toLineRows } from "./line-form.ts";
import { LineRows } from "./line-rows.tsx";
import { roundFormWords } from "./round-form-words.ts";
import { RoundPage } from "./round-page.tsx";
import { useRoundCrumbs } from "./use-round-crumbs.ts";
import { useRoundFaults } from "./use-round-faults.ts";

/** POOL-3, POOL-9: a leader writes a round's budget anew. */
export function Screen() {
  const { roundId } = useRouteParameters(budgetRoute);
  return <RoundPage roundId={roundId}>{(round) => <EditBudget round={round} />}</RoundPage>;
}

function EditBudget({ round }: { readonly round: RoundPartsFragment }) {
  const words = useWords(roundFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const crumbs = useRoundCrumbs(round);
  const { run, isRunning } = useChange(SaveBudgetLinesDocument);
  const [lines, setLines] = useState(() => toLineRows(round.budgetLines));
  const faults = useRoundFaults("budget");
  const save = async (): Promise<void> => {
    if (!faults.check(lineFaults(lines))) return;
    const answer = await run({ roundId: round.id, version: round.version, lines: toLineInputs(lines) });
    faults.tell(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved", { round: round.name }) });
    goTo(hrefTo(roundRoute, { roundId: round.id }));
  };
  return (
    <SetupForm
      title={words("budgetTitle", { round: round.name })}
      lead={words("budgetLead")}
      crumbs={crumbs}
      problems={faults.problems}
      trouble={faults.trouble}
      saveLabel={words("saveBudget")}
      isSaving={isRunning}
      onSave={() => void save()}
    >
      <LineRows kind={round.kind} rows={lines} field={faults.field} onChange={setLines} />
    </SetupForm>
  );
}
