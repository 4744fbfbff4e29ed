import { Button, Dialog, Select, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { runningWords } from "../running-words.ts";
import { LinesOfYearDocument } from "./generated/case-running.generated.ts";
import { OpenGrantYearDocument } from "./generated/change-case.generated.ts";
import type { CaseYear, RunningCase } from "./years-card.tsx";

export interface YearDialogProps {
  readonly application: RunningCase;
  readonly year: CaseYear;
  readonly onClose: () => void;
}

/** POOL-7, POOL-9: gives a year from a line of that very year, with what is left of each in sight. */
export function OpenYearDialog({ application, year, onClose }: YearDialogProps) {
  const words = useWords(runningWords);
  const { money } = useFormats();
  const { run, isRunning } = useChange(OpenGrantYearDocument);
  const [result, read] = useQuery({ query: LinesOfYearDocument, variables: { poolId: application.pool.id } });
  const [lineId, setLine] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const ofYear = String(year.year);
  const give = async (): Promise<void> => {
    setAsked(true);
    if (lineId === null) return;
    const answer = await run({ grantYearId: year.id, version: year.version, budgetLineId: lineId });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("opened", { year: ofYear }) });
    onClose();
  };
  const isUnfit = faultsOf(trouble).some(({ path }) => path === "budgetLineId");
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void give()}>
        {words("open", { year: ofYear })}
      </Button>
    </>
  );
  return (
    <Dialog title={words("openTitle", { year: ofYear })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("openLead", { amount: money(year.amount) })}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void give()} />
        <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
          {({ pool }) => {
            const options = (pool?.rounds.nodes ?? [])
              .filter((round) => round.year === year.year)
              .flatMap((round) =>
                round.budgetLines.map(({ id, name, left }) => ({
                  id,
                  label: words("lineLeft", { line: name, round: round.name, left: money(left) }),
                })),
              );
            if (options.length === 0) return <p>{words("noLines", { year: ofYear })}</p>;
            return (
              <Select
                label={words("line")}
                isRequired
                options={options}
                value={lineId}
                onChange={setLine}
                errorMessage={(isAsked && lineId === null) || isUnfit ? words("chooseLine") : undefined}
              />
            );
          }}
        </QueryState>
      </Stack>
    </Dialog>
  );
}
