import { Button, ConfirmDialog, ErrorSummary, Inline, Stack, showToast } from "@indgang/components";
import { outcomeProblems } from "@indgang/domain/outcome";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { useClient } from "urql";
import type { SaveOutcome } from "../../drafts/autosave-state.type.ts";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { verdictWords } from "../outcome-words.ts";
import { OwnOutcomeDocument, type WrittenOutcomeFragment } from "./generated/own-outcome.generated.ts";
import { HandInOutcomeDocument, SaveOutcomeDraftDocument } from "./generated/write-outcome.generated.ts";
import { toContent, toFields, toInput, toServerVersion, type OutcomeDraftFields } from "./outcome-draft.ts";
import { OutcomeFields } from "./outcome-fields.tsx";
import { outcomeFormWords } from "./outcome-form-words.ts";
import { useOutcomeFaults } from "./use-outcome-faults.ts";

export interface OwnOutcomeFormProps {
  readonly applicationId: string;
  readonly report: WrittenOutcomeFragment;
}

/** POOL-12: the form of an association. It saves itself; handing in asks once more, and says all at once what is missing. */
export function OwnOutcomeForm({ applicationId, report }: OwnOutcomeFormProps) {
  const words = useWords(outcomeFormWords);
  const show = useShownValue();
  const { state, autosave } = useOutcomeDraft(applicationId, report);
  const handingIn = useChange(HandInOutcomeDocument);
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const content = toContent(state.mine);
  const own = isAsked ? outcomeProblems(report.goals, content) : [];
  const told = trouble ?? (state.phase === "refused" ? state.trouble : null);
  const { problems, field } = useOutcomeFaults(own.length > 0 ? own : faultsOf(told));
  const ask = (): void => {
    setAsked(true);
    setTrouble(null);
    if (outcomeProblems(report.goals, content).length === 0) setSure(true);
  };
  const handIn = async (): Promise<void> => {
    await autosave.flush();
    setSure(false);
    if (autosave.state().phase !== "clean") return setTrouble(autosave.state().trouble);
    const input = { outcomeReportId: report.id, version: report.version, content: toInput(content) };
    const answer = await handingIn.run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("handedIn") });
  };
  return (
    <Stack gap={6}>
      <p>{words("lead")}</p>
      {isAsked ? <ErrorSummary errors={problems} /> : null}
      <TroubleNotice trouble={isAsked && problems.length > 0 ? null : told} onRetry={() => void handIn()} />
      {state.phase === "conflict" ? (
        <VersionConflict
          conflicts={state.conflicts}
          label={(name) => words(name as "goals" | "summary" | "peopleReached" | "volunteers")}
          show={show}
          onResolve={autosave.resolve}
        />
      ) : null}
      <OutcomeFields
        goals={report.goals}
        content={content}
        field={field}
        onChange={(change) => autosave.change(toFields({ ...content, ...change }))}
      />
      <Inline>
        <Button variant="primary" isPending={handingIn.isRunning} onPress={ask}>
          {words("handIn")}
        </Button>
        <SaveStatus state={state} />
      </Inline>
      <ConfirmDialog
        title={words("handInTitle")}
        isOpen={isSure}
        onOpenChange={setSure}
        confirmLabel={words("handIn")}
        onConfirm={() => void handIn()}
        isPending={handingIn.isRunning}
      >
        {words("handInText")}
      </ConfirmDialog>
    </Stack>
  );
}

/** A draft that saves itself, and merges what a colleague wrote. */
function useOutcomeDraft(applicationId: string, report: WrittenOutcomeFragment) {
  const client = useClient();
  const saving = useChange(SaveOutcomeDraftDocument);
  const save = async (fields: OutcomeDraftFields, version: number): Promise<SaveOutcome<OutcomeDraftFields>> => {
    const answer = await saving.run({ outcomeReportId: report.id, version, content: toInput(toContent(fields)) });
    if (answer.kind === "done")
      return { kind: "saved", server: { version: answer.payload.outcomeReport.writing?.version ?? version, fields } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async () => {
    const { data } = await client
      .query(OwnOutcomeDocument, { id: applicationId }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.ownApplication?.outcome ? toServerVersion(data.ownApplication.outcome) : null;
  };
  const [state, autosave] = useAutosave<OutcomeDraftFields>({
    name: `outcome.${report.id}`,
    server: toServerVersion(report),
    save,
    reload,
  });
  return { state, autosave };
}

/** A field's value as a person reads it, where two wrote it differently. */
function useShownValue(): (field: string, value: FieldValue) => string {
  const verdicts = useWords(verdictWords);
  return (_field, value) => {
    if (!Array.isArray(value)) return value === null ? "" : String(value);
    const { goals } = toContent({
      goals: value as readonly string[],
      summary: "",
      peopleReached: null,
      volunteers: null,
    });
    return goals
      .map(({ verdict, words, figure }) =>
        [verdict === null ? "" : verdicts(verdict), figure ?? "", words].filter((part) => part !== "").join(" · "),
      )
      .join("\n");
  };
}
