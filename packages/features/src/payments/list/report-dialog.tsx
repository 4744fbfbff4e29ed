import { Banner, Button, Dialog, Stack, showToast } from "@indgang/components";
import { largestReport, readPaidFile, type PaidFile } from "@indgang/domain/payments";
import { useChange, useWords, type Words } from "@indgang/shell";
import { useId, useState } from "react";
import { PlainTable } from "../../applications/case/plain-table.tsx";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { MarkPaymentsPaidDocument } from "./generated/mark-payments-paid.generated.ts";
import { reportWords } from "./payments-words.ts";

type ReportKey = keyof (typeof reportWords)["messages"];

/** A line that was not loaded, with the key of why. */
interface BadLine {
  readonly line: number;
  readonly reference: string;
  readonly why: ReportKey;
}

const whyNot = { NOT_FOUND: "UNKNOWN", STATE_CONFLICT: "NOT_SENT" } as const;

/** POOL-2: takes in what the finance system paid. Lines with faults are named; the others go in. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(reportWords);
  const fieldId = useId();
  const { run, isRunning } = useChange(MarkPaymentsPaidDocument);
  const [file, setFile] = useState<PaidFile | null>(null);
  const [bad, setBad] = useState<readonly BadLine[] | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    setBad(null);
    setTrouble(null);
    setFile(chosen === undefined ? null : readPaidFile(await chosen.text()));
  };
  const isTooLong = file !== null && file.rows.length > largestReport;
  const load = async (): Promise<void> => {
    if (file === null) return;
    const answer = await run({ payments: file.rows.map(({ line: _line, ...payment }) => payment) });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    const { paid, refused } = answer.payload;
    const notRead = file.bad.map(({ line, reference, problem }): BadLine => ({ line, reference, why: problem }));
    const notMarked = refused.map(({ row, reference, refusal }): BadLine => ({
      line: file.rows[row]?.line ?? 0,
      reference,
      why: whyNot[refusal.code as keyof typeof whyNot] ?? "WRONG",
    }));
    showToast({ tone: "success", title: words("done", { count: paid.length }) });
    setFile(null);
    const all = [...notRead, ...notMarked].toSorted((one, other) => one.line - other.line);
    if (all.length === 0) onClose();
    else setBad(all);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("close")}</Button>
      <Button
        variant="primary"
        isPending={isRunning}
        isDisabled={file === null || file.rows.length === 0 || isTooLong}
        onPress={() => void load()}
      >
        {words("load")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("text")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void load()} />
        <label htmlFor={fieldId}>{words("choose")}</label>
        <input
          id={fieldId}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        {file?.isKnown === false ? <Banner tone="danger" title={words("unknown")} announce="alert" /> : null}
        {isTooLong ? (
          <Banner tone="danger" title={words("tooLong", { count: file.rows.length, most: largestReport })} />
        ) : null}
        {file?.isKnown ? <p role="status">{words("found", { count: file.rows.length })}</p> : null}
        <BadLines
          lines={bad ?? file?.bad.map(({ problem, ...line }) => ({ ...line, why: problem })) ?? []}
          words={words}
        />
      </Stack>
    </Dialog>
  );
}

function BadLines({ lines, words }: { readonly lines: readonly BadLine[]; readonly words: Words<ReportKey> }) {
  if (lines.length === 0) return null;
  return (
    <PlainTable
      caption={words("bad")}
      amounts={[]}
      heads={[words("line"), words("reference"), words("why")]}
      rows={lines.map(({ line, reference, why }) => [line, reference, words(why)])}
    />
  );
}
