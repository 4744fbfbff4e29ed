import { Banner, Button, Dialog, RadioGroup, Stack, TextArea, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { changeWords } from "../change-words.ts";
import type { CaseWishFragment } from "./generated/case-running.generated.ts";
import { AnswerChangeDocument } from "./generated/change-case.generated.ts";

interface Answered {
  readonly verdict: "approve" | "refuse" | null;
  readonly answer: string;
  readonly assessment: string;
}

function readAnswered(found: unknown): Answered | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const { verdict, answer, assessment } = found as Record<string, unknown>;
  if (typeof answer !== "string" || typeof assessment !== "string") return undefined;
  return { verdict: verdict === "approve" || verdict === "refuse" ? verdict : null, answer, assessment };
}

/** POOL-10: yes, or no with a reason; for the office, or as the committee said. */
export function AnswerDialog({ wish, onClose }: { readonly wish: CaseWishFragment; readonly onClose: () => void }) {
  const words = useWords(changeWords);
  const { run, isRunning } = useChange(AnswerChangeDocument);
  const first = { verdict: null, answer: "", assessment: wish.assessment ?? "" };
  const draft = useDraft<Answered>(`answer.${wish.id}`, () => first, readAnswered);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { verdict, answer, assessment } = draft.value;
  const change = (next: Partial<Answered>): void => draft.change((current) => ({ ...current, ...next }));
  const ofCommittee = wish.state === "REFERRED";
  const own = isAsked && verdict === null ? [{ path: "verdict", code: "REQUIRED" }] : [];
  const { problems, field } = useFormFaults(
    "answer",
    own.length > 0 ? own : faultsOf(trouble),
    (path) => words(path === "verdict" ? "verdict" : path === "assessment" ? "ownAssessment" : "answerText"),
    () => false,
  );
  const send = async (): Promise<void> => {
    setAsked(true);
    if (verdict === null) return;
    const { id, version } = wish;
    const said = ofCommittee || assessment.trim() === "" ? null : assessment;
    const isApproved = verdict === "approve";
    const found = await run({ changeRequestId: id, version, isApproved, answer, assessment: said });
    setTrouble(troubleOf(found));
    if (found.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("answered") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
        {words("save")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("answerTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words(ofCommittee ? "committeeLead" : "answerLead")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <RadioGroup
          {...field("verdict")}
          label={words("verdict")}
          isRequired
          options={[
            { id: "approve", label: words("approve") },
            { id: "refuse", label: words("refuse") },
          ]}
          value={verdict}
          onChange={(given) => change({ verdict: given === "approve" ? "approve" : "refuse" })}
        />
        {wish.kind === "AMOUNT" && verdict === "approve" ? <Banner tone="info" title={words("lowered")} /> : null}
        <TextArea
          {...field("answer")}
          label={words("answerText")}
          description={words("answerHelp")}
          isRequired={verdict === "refuse"}
          rows={4}
          maxCharacters={4000}
          value={answer}
          onChange={(text) => change({ answer: text })}
        />
        {ofCommittee ? null : (
          <TextArea
            {...field("assessment")}
            label={words("ownAssessment")}
            isRequired={false}
            rows={3}
            maxCharacters={4000}
            value={assessment}
            onChange={(text) => change({ assessment: text })}
          />
        )}
      </Stack>
    </Dialog>
  );
}
