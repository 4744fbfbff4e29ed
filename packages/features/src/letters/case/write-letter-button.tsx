import { Button, Stack } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { letterWords } from "../letter-words.ts";
import { DraftLetterDocument } from "./generated/draft-letter.generated.ts";

export interface WriteLetterButtonProps {
  readonly applicationId: string;
  /** The letter that has left, in whose place another comes; null for the first. */
  readonly replacesId: string | null;
}

/** POOL-10: makes the draft of a letter. */
export function WriteLetterButton({ applicationId, replacesId }: WriteLetterButtonProps) {
  const words = useWords(letterWords);
  const { run, isRunning } = useChange(DraftLetterDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const write = async (): Promise<void> => setTrouble(troubleOf(await run({ applicationId, replacesId })));
  return (
    <Stack gap={3}>
      <TroubleNotice trouble={trouble} onRetry={() => void write()} />
      <div>
        <Button
          variant={replacesId === null ? "primary" : "secondary"}
          isPending={isRunning}
          onPress={() => void write()}
        >
          {words(replacesId === null ? "write" : "correct")}
        </Button>
      </div>
    </Stack>
  );
}
