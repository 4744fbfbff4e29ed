import { Button, Card } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { partyName } from "../terms/party-name.ts";
import { AnswerForm, type AnswerFormProps } from "./answer-form.tsx";
import { answerWords } from "./hearing-words.ts";

export interface AnswerCardProps extends AnswerFormProps {
  /** For whoever asks and may answer as well: the form opens when it is wanted. */
  readonly isFolded: boolean;
}

/** The place where a party answers. */
export function AnswerCard({ isFolded, ...form }: AnswerCardProps) {
  const words = useWords(answerWords);
  const [isOpen, setOpen] = useState(!isFolded);
  const name = partyName(form.party);
  if (!isOpen)
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{words("answerFor", { name })}</Button>
      </div>
    );
  return (
    <Card title={words("title", { name })}>
      <AnswerForm {...form} />
    </Card>
  );
}
