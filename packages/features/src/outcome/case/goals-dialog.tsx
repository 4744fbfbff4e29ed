import { Button, DateField, Dialog, NumberField, Stack, TextArea, TextField, showToast } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { outcomeBounds } from "@indgang/domain/outcome";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { RowList } from "../../reception/register/row-list.tsx";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { outcomeWords } from "../outcome-words.ts";
import { ChangeOutcomeGoalsDocument } from "./generated/office-steps.generated.ts";
import { officeOutcomeWords } from "./office-words.ts";
import type { OutcomeDialogProps } from "./return-dialog.tsx";

/** POOL-12: agrees on other goals, with or without a target in numbers, or on another day. */
export function GoalsDialog({ report, onClose }: OutcomeDialogProps) {
  const words = useWords(officeOutcomeWords);
  const common = useWords(outcomeWords);
  const { run, isRunning } = useChange(ChangeOutcomeGoalsDocument);
  const [goals, setGoals] = useState(() =>
    report.goals.map(({ position, text, measure, target, unit }) => ({
      key: String(position),
      position: position as number | null,
      text,
      measure,
      target,
      unit: unit ?? "",
    })),
  );
  const [dueOn, setDueOn] = useState<string | null>(report.dueOn);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const label = (path: string): string => {
    const name = path.split(".").at(-1);
    if (name === "reason") return words("goalsReason");
    return name === "text" || name === "measure" || name === "target" || name === "unit" || name === "dueOn"
      ? words(name)
      : words("goals");
  };
  const { problems, field } = useFormFaults("goals", faultsOf(trouble), label, () => false, {
    row: (path) => {
      const index = /^goals\.(\d+)\./u.exec(path)?.[1];
      return index === undefined ? undefined : words("goal", { row: Number(index) + 1 });
    },
  });
  const save = async (): Promise<void> => {
    const answer = await run({
      outcomeReportId: report.id,
      version: report.version,
      goals: goals.map(({ position, text, measure, target, unit }) => ({
        position,
        text,
        measure,
        target,
        unit: unit.trim() || null,
      })),
      dueOn: (dueOn ?? "") as PlainDate,
      reason,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("goalsSaved") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{common("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
        {words("saveGoals")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("goalsTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("goalsText")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        <RowList
          id={field("goals").id}
          title={words("goals")}
          rows={goals}
          rowLabel={(row) => words("goal", { row })}
          addLabel={words("addGoal")}
          newRow={() => ({ key: crypto.randomUUID(), position: null, text: "", measure: "", target: null, unit: "" })}
          atLeast={1}
          onChange={(rows) => setGoals([...rows])}
        >
          {(row, index, edit) => (
            <>
              <TextArea
                {...field(`goals.${index}.text`)}
                label={words("text")}
                isRequired
                rows={2}
                maxCharacters={outcomeBounds.text}
                value={row.text}
                onChange={(text) => edit({ text })}
              />
              <TextArea
                {...field(`goals.${index}.measure`)}
                label={words("measure")}
                isRequired
                rows={2}
                maxCharacters={outcomeBounds.text}
                value={row.measure}
                onChange={(measure) => edit({ measure })}
              />
              <NumberField
                {...field(`goals.${index}.target`)}
                label={words("target")}
                description={words("targetHelp")}
                isRequired={false}
                min={1}
                max={outcomeBounds.count}
                value={row.target}
                onChange={(target) => edit({ target })}
              />
              <TextField
                {...field(`goals.${index}.unit`)}
                label={words("unit")}
                isRequired={row.target !== null}
                value={row.unit}
                onChange={(unit) => edit({ unit })}
              />
            </>
          )}
        </RowList>
        <DateField
          {...field("dueOn")}
          label={words("dueOn")}
          isRequired
          value={dueOn}
          onChange={(day) => setDueOn(day)}
        />
        <TextArea
          {...field("reason")}
          label={words("goalsReason")}
          isRequired
          rows={3}
          maxCharacters={outcomeBounds.reason}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}
