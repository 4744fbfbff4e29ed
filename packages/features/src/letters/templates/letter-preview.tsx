import { Banner, Button, Select, Stack } from "@indgang/components";
import type { DecisionOutcome } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import { useEffect, useState } from "react";
import { useClient, useQuery } from "urql";
import { LetterText } from "../letter-text.tsx";
import { LetterPreviewFileDocument } from "./generated/letter-preview-file.generated.ts";
import { LetterPreviewDocument } from "./generated/letter-preview.generated.ts";
import type { PoolLettersQuery } from "./generated/pool-letters.generated.ts";
import { templateWords } from "./template-words.ts";

/** Milliseconds without typing until the letter is written anew. */
const pause = 400;
/** The state of a case that such a letter is about. */
const stateOf = { FULL: "GRANTED", PART: "PARTLY_GRANTED", REJECTED: "REJECTED" } as const;

export interface LetterPreviewProps {
  readonly outcome: DecisionOutcome;
  readonly title: string;
  readonly text: string;
  readonly cases: PoolLettersQuery["applications"]["nodes"];
}

/** POOL-10: a wording as a real case's letter would read, a moment after it was typed; and as a file. */
export function LetterPreview({ outcome, title, text, cases }: LetterPreviewProps) {
  const words = useWords(templateWords);
  const client = useClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const fitting = cases.find(({ state }) => state === stateOf[outcome]) ?? cases[0];
  const applicationId = chosen ?? fitting?.id ?? null;
  const settled = useSettled({ outcome, title, text });
  const [{ data }] = useQuery({
    query: LetterPreviewDocument,
    variables: { applicationId: applicationId ?? "", ...settled },
    pause: applicationId === null,
  });
  const preview = data?.letterPreview;
  if (applicationId === null) return <Banner tone="info" title={words("noCases")} />;
  const keep = async (): Promise<void> => {
    setMaking(true);
    const variables = { applicationId, outcome, title, text };
    const answer = await client
      .query(LetterPreviewFileDocument, variables, { requestPolicy: "network-only" })
      .toPromise();
    setMaking(false);
    const pdf = answer.data?.letterPreview?.pdf ?? null;
    setRefused(pdf === null);
    if (pdf !== null) download(pdf);
  };
  return (
    <Stack as="section">
      <h2>{words("preview")}</h2>
      <Select
        label={words("previewCase")}
        hasNone={false}
        options={cases.map((one) => ({ id: one.id, label: `${one.caseNumber} ${one.title}` }))}
        value={applicationId}
        onChange={setChosen}
      />
      {preview ? <LetterText title={preview.title} text={preview.text} /> : null}
      {isRefused ? <Banner tone="warning" title={words("pdfRefused")} announce="alert" /> : null}
      <div>
        <Button isPending={isMaking} onPress={() => void keep()}>
          {words("pdf")}
        </Button>
      </div>
    </Stack>
  );
}

/** A value, once it has not changed for a moment. */
function useSettled<Value extends object>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const written = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(written) as Value), pause);
    return () => clearTimeout(timer);
  }, [written]);
  return settled;
}

function download(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "brev.pdf";
  link.click();
  URL.revokeObjectURL(address);
}
