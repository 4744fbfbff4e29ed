import { Button, FreeText, TextArea } from "@indgang/components";
import { forumBounds } from "@indgang/domain/forums";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import css from "../forums.module.css";
import { CaseFacts } from "./case-facts.tsx";
import { answerWords } from "./hearing-words.ts";
import type { HeardCase } from "./hearing.type.ts";

export interface CommentFieldProps {
  readonly heard: HeardCase;
  readonly field: ReturnType<FormFaults["field"]>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** POOL-8: what is said of one application: a line until somebody wants to say something, for a round can hold hundreds. */
export function CommentField({ heard, field, value, onChange }: CommentFieldProps) {
  const words = useWords(answerWords);
  const { money } = useFormats();
  const [isOpened, setOpened] = useState(false);
  const { title, association, appliedAmount } = heard;
  if (!isOpened && value === "")
    return (
      <li className={css["line"]}>
        <span className={css["what"]}>
          <FreeText>{title}</FreeText>
          <span className={css["subtle"]}>
            {association ? (
              <>
                <FreeText>{association.name}</FreeText>
                {"\u00a0· "}
              </>
            ) : null}
            {money(appliedAmount)}
          </span>
        </span>
        <Button
          size="small"
          variant="quiet"
          aria-label={words("addCommentTo", { title })}
          onPress={() => setOpened(true)}
        >
          {words("addComment")}
        </Button>
      </li>
    );
  return (
    <li className={css["item"]}>
      <CaseFacts heard={heard} />
      <TextArea
        {...field}
        ref={(area) => {
          if (isOpened && value === "") area?.focus();
        }}
        label={words("comment", { title })}
        isRequired={false}
        rows={2}
        maxCharacters={forumBounds.shortText}
        value={value}
        onChange={onChange}
      />
    </li>
  );
}
