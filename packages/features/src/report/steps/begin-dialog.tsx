import { Button, Checkbox, Dialog, Stack, showToast } from "@indgang/components";
import type { ReportPart } from "@indgang/domain/report";
import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { reportStepWords, reportWords } from "../report-words.ts";
import { reportRoute } from "../routes.ts";
import { BeginReportChapterDocument } from "./generated/begin-report-chapter.generated.ts";

export interface BeginDialogProps {
  readonly year: number;
  readonly part: ReportPart;
  readonly onClose: () => void;
}

/** POOL-15: begins a chapter, with last year's text where there is one, and goes on to writing it. */
export function BeginDialog({ year, part, onClose }: BeginDialogProps) {
  const words = useWords(reportStepWords);
  const pages = useWords(reportWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const { run, isRunning } = useChange(BeginReportChapterDocument);
  const [takeOver, setTakeOver] = useState(true);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const begin = async (): Promise<void> => {
    const answer = await run({ year, part, takeOver });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("begun") });
    goTo(hrefTo(reportRoute, undefined, { year: String(year), chapter: answer.payload.chapter.id, write: true }));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void begin()}>
        {words("begin")}
      </Button>
    </>
  );
  return (
    <Dialog title={pages(part === "OWN" ? "beginOwn" : "beginJoint")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void begin()} />
        <p>{words(part === "OWN" ? "beginText" : "beginJointText")}</p>
        <Checkbox isSelected={takeOver} onChange={setTakeOver} description={words("takeOverText")}>
          {words("takeOver")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
