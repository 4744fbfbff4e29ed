import {
  Button,
  DateField,
  ErrorSummary,
  Inline,
  Menu,
  Stack,
  TextArea,
  TextField,
  showToast,
} from "@indgang/components";
import { letterFields, wordingBounds, wordingProblems, type LetterWording } from "@indgang/domain/letters";
import { plainDate, type PlainDate } from "@indgang/domain/kernel";
import type { DecisionOutcome } from "@indgang/domain/pools";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useRef, useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useToday } from "../../time/use-today.ts";
import css from "../letters.module.css";
import { readWording } from "../read-wording.ts";
import type { PoolLetterTemplatesFragment } from "./generated/pool-letter-templates.generated.ts";
import type { PoolLettersQuery } from "./generated/pool-letters.generated.ts";
import { SaveLetterTemplateDocument } from "./generated/save-letter-template.generated.ts";
import { LetterPreview } from "./letter-preview.tsx";
import { templateWords } from "./template-words.ts";

export interface TemplateEditorProps {
  readonly poolId: string;
  readonly outcome: DecisionOutcome;
  readonly templates: PoolLetterTemplatesFragment["letterTemplates"];
  readonly start: LetterWording;
  readonly cases: PoolLettersQuery["applications"]["nodes"];
}

/** POOL-10, POOL-17: the wording for one outcome, from a day on, beside the letter that it makes. What was typed stays until it is saved or undone. */
export function TemplateEditor({ poolId, outcome, templates, start, cases }: TemplateEditorProps) {
  const words = useWords(templateWords);
  const today = useToday();
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft<LetterWording>(
    `letters.${poolId}.${outcome}`,
    () => ({ title: start.title, text: start.text }),
    readWording,
  );
  const { title, text } = draft.value;
  const [validFrom, setValidFrom] = useState<PlainDate | null>(today);
  const { run, isRunning } = useChange(SaveLetterTemplateDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const own = isAsked ? wordingProblems(outcome, { title, text }) : [];
  const faults = [...(validFrom === null && isAsked ? [{ path: "validFrom", code: "REQUIRED" }] : []), ...own];
  const shown = faults.length > 0 ? faults : faultsOf(trouble);
  const label = (path: string): string => {
    if (path === "validFrom") return words("validFrom");
    return words(path.startsWith("title") ? "letterTitle" : "text");
  };
  const row = (path: string): string | undefined => {
    const line = /\.line\.(\d+)$/u.exec(path)?.[1];
    return line === undefined ? undefined : words("line", { line });
  };
  // What is wrong in a line is shown at the field that the line stands in.
  const { field } = useFormFaults("template", merged(shown), label, () => false);
  const { problems } = useFormFaults("template", shown, label, () => false, { row });
  const change = (part: Partial<LetterWording>): void => draft.change((current) => ({ ...current, ...part }));
  const insert = (name: string): void => {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: text.length, selectionEnd: text.length };
    const inserted = `{{${name}}}`;
    change({ text: text.slice(0, selectionStart) + inserted + text.slice(selectionEnd) });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(selectionStart + inserted.length, selectionStart + inserted.length);
    });
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    if (validFrom === null || wordingProblems(outcome, { title, text }).length > 0) return;
    const version = templates.find((one) => one.validFrom === validFrom)?.version ?? 0;
    const answer = await run({ poolId, outcome, validFrom, version, title, text });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("saved") });
  };
  const undo = (): void => {
    draft.change({ title: start.title, text: start.text });
    draft.forget();
    setAsked(false);
  };
  return (
    <div className={css["columns"]}>
      <Stack>
        <ErrorSummary errors={problems.map(({ message, fieldId }) => ({ message, fieldId: fieldOf(fieldId ?? "") }))} />
        {shown.length === 0 ? <TroubleNotice trouble={trouble} onRetry={() => void save()} /> : null}
        <DateField
          {...field("validFrom")}
          label={words("validFrom")}
          isRequired
          min={today}
          value={validFrom}
          onChange={(value) => setValidFrom(value === null ? null : plainDate(value))}
        />
        <TextField
          {...field("title")}
          label={words("letterTitle")}
          isRequired
          value={title}
          onChange={(value) => change({ title: value })}
        />
        <TextArea
          {...field("text")}
          ref={area}
          label={words("text")}
          description={words("textHelp")}
          isRequired
          rows={20}
          maxCharacters={wordingBounds.text}
          value={text}
          onChange={(value) => change({ text: value })}
        />
        <Inline>
          <Menu
            label={words("insert")}
            items={letterFields.map((name) => ({ id: name, label: name, onAction: () => insert(name) }))}
          />
          <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
            {words("save")}
          </Button>
          <Button onPress={undo}>{words("undo")}</Button>
        </Inline>
      </Stack>
      <LetterPreview outcome={outcome} title={title} text={text} cases={cases} />
    </div>
  );
}

const fieldOf = (id: string): string => id.replace(/-line-\d+$/u, "");

function merged<Fault extends { readonly path: string }>(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, path: fault.path.replace(/\.line\.\d+$/u, "") }));
}
