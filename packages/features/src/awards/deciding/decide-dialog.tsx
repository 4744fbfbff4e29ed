import { Button, Dialog, RadioGroup, Stack, TextArea, showToast } from "@indgang/components";
import { awardBounds } from "@indgang/domain/awards";
import { QueryState, useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { stepWords } from "../steps/step-words.ts";
import { decidingWords } from "./deciding-words.ts";
import { DecideAwardDocument } from "./generated/decide-award.generated.ts";
import { decideFaults, notGiven } from "./decide-faults.ts";
import { useJuryResult } from "./use-jury-result.ts";

/** A decision as it is being written. */
export interface Deciding {
  /** A nomination's id, or that nobody has the prize; null: not chosen. */
  readonly choice: string | null;
  readonly motivation: string;
}

export interface DecideDialogProps extends JuryCycleProps {
  readonly category: { readonly id: string; readonly name: string };
  readonly deciding: Deciding;
  readonly onChange: (deciding: Deciding) => void;
  readonly onClose: () => void;
}

/** AWARD-2: takes down whom the jury has chosen, and why; or that nobody has the prize this year. */
export function DecideDialog(props: DecideDialogProps) {
  const { cycle, jury, category, deciding, onChange, onChanged, onClose } = props;
  const words = useWords(decidingWords);
  const steps = useWords(stepWords);
  const { number } = useFormats();
  const { run, isRunning } = useChange(DecideAwardDocument);
  const [result, readAgain] = useJuryResult(cycle.id, category.id);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { choice, motivation } = deciding;
  const label = words(choice === notGiven ? "whyNot" : "motivation");
  const own = isAsked ? decideFaults(deciding) : [];
  const { field } = useFormFaults(
    "decide",
    own.length > 0 ? own : faultsOf(trouble),
    () => label,
    () => false,
    { own: ({ path }) => (path === "nominationId" ? words("chooseWinner") : undefined) },
  );
  const decide = async (): Promise<void> => {
    setAsked(true);
    if (decideFaults(deciding).length > 0) return;
    const answer = await run({
      cycleId: cycle.id,
      categoryId: category.id,
      nominationId: choice === notGiven ? null : choice,
      motivation: motivation.trim(),
      version: jury.version,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onChanged();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("recorded") });
    onChanged();
    onClose();
  };
  const isStale = trouble?.kind === "refused" && trouble.refusal.__typename === "StaleVersion";
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void decide()}>
        {words("decide")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("decideTitle", { category: category.name })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("decideText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void decide()} actions={isStale ? steps("readAgain") : null} />
        <QueryState result={result} onRetry={readAgain}>
          {(entries) => (
            <RadioGroup
              {...field("nominationId")}
              label={words("winner")}
              isRequired
              value={choice}
              onChange={(id) => onChange({ ...deciding, choice: id })}
              options={[
                ...entries.map(({ nomination, average, scoredBy }) => ({
                  id: nomination.id,
                  label: nomination.nominee,
                  description: nomination.isRecused
                    ? words("youAreRecused")
                    : words("points", { average: number(average ?? 0), count: scoredBy ?? 0 }),
                  isDisabled: average === null,
                })),
                { id: notGiven, label: words("notGiven") },
              ]}
            />
          )}
        </QueryState>
        <TextArea
          {...field("motivation")}
          label={label}
          description={words("atLeast", { min: awardBounds.motivation.min })}
          isRequired
          rows={5}
          maxCharacters={awardBounds.motivation.max}
          value={motivation}
          onChange={(text) => onChange({ ...deciding, motivation: text })}
        />
      </Stack>
    </Dialog>
  );
}
