import { Button, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { reportBounds } from "@indgang/domain/report";
import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { reportStepWords } from "../report-words.ts";
import type { Chapter } from "../report.type.ts";
import { reportRoute } from "../routes.ts";
import { ReviseReportChapterDocument } from "./generated/revise-report-chapter.generated.ts";

/** POOL-15: opens a closed chapter again, as another edition, with why. */
export function ReviseDialog({ chapter, onClose }: { readonly chapter: Chapter; readonly onClose: () => void }) {
  const words = useWords(reportStepWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const { run, isRunning } = useChange(ReviseReportChapterDocument);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { field } = useFormFaults(
    "revise",
    faultsOf(trouble),
    () => words("reason"),
    () => false,
  );
  const revise = async (): Promise<void> => {
    const answer = await run({ chapterId: chapter.id, version: chapter.version, reason });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("revised") });
    goTo(
      hrefTo(reportRoute, undefined, { year: String(chapter.year), chapter: answer.payload.chapter.id, write: true }),
    );
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void revise()}>
        {words("revise")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("revise")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void revise()} />
        <p>{words("reviseText")}</p>
        <TextArea
          {...field("reason")}
          label={words("reason")}
          description={words("reasonHelp")}
          isRequired
          maxCharacters={reportBounds.reason.max}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}
