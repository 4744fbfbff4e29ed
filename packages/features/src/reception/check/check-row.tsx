import { Button, Checkbox, TextField } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { checkWords } from "./check-words.ts";
import css from "./check.module.css";
import type { Check } from "./checks.ts";

export interface CheckRowProps {
  readonly id: string;
  readonly requirement: string;
  readonly check: Check;
  /** The person has asked to go on, and this is not met. */
  readonly isMissing: boolean;
  readonly onChange: (change: Partial<Check>) => void;
}

/** One requirement. Its note opens when the requirement is not met, or when the person wants one. */
export function CheckRow({ id, requirement, check, isMissing, onChange }: CheckRowProps) {
  const words = useWords(checkWords);
  const [isOpened, setOpened] = useState(false);
  const isNoted = isOpened || isMissing || check.met === false || check.note !== "";
  return (
    <div className={css["row"]} role="group" aria-label={requirement}>
      <Checkbox
        id={id}
        isSelected={check.met === true}
        onChange={(met) => onChange({ met })}
        errorMessage={isMissing ? words("unmet") : undefined}
      >
        {requirement}
      </Checkbox>
      {isNoted ? (
        <TextField
          className={css["note"]}
          label={words("note")}
          value={check.note}
          onChange={(note) => {
            setOpened(true);
            onChange({ note });
          }}
          autoFocus={isOpened && check.note === ""}
        />
      ) : (
        <Button
          variant="quiet"
          size="small"
          aria-label={words("addNote", { requirement })}
          onPress={() => setOpened(true)}
        >
          {words("addNoteShort")}
        </Button>
      )}
    </div>
  );
}
