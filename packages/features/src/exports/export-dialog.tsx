import {
  Banner,
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  Inline,
  RadioGroup,
  Stack,
  showToast,
} from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import type { ExportColumn } from "./export-column.type.ts";
import { exportWords } from "./export-words.ts";
import { exportAddress, fetchFile, type FileFailure, type FileFormat } from "./fetch-file.ts";

export interface ExportDialogProps {
  /** The list's name in `/export`. */
  readonly list: string;
  readonly columns: readonly ExportColumn[];
  /** Which are chosen at first; all without. */
  readonly chosenAtFirst?: readonly string[] | undefined;
  /** What the list is narrowed and sorted by, as the graph's variables. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
}

/** Which columns, and as what. The file comes from the server, which asks the graph as the person. */
export function ExportDialog({ list, columns, chosenAtFirst, where, onClose }: ExportDialogProps) {
  const words = useWords(exportWords);
  const all = columns.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(chosenAtFirst ?? all);
  const [format, setFormat] = useState<FileFormat>("xlsx");
  const [isAsked, setAsked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<FileFailure | null>(null);
  const get = async (): Promise<void> => {
    setAsked(true);
    if (chosen.length === 0) return;
    setRunning(true);
    const inOrder = all.filter((id) => chosen.includes(id));
    const failed = await fetchFile(exportAddress({ list, format, columns: inOrder, where }));
    setRunning(false);
    setFailure(failed);
    if (failed !== null) return;
    showToast({ tone: "success", title: words("fetched") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void get()}>
        {words("fetch")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        {failure ? (
          <Banner tone="warning" title={words("failed")} announce="alert">
            {words(failure)}
          </Banner>
        ) : null}
        <p>{words("text")}</p>
        <CheckboxGroup
          label={words("columns")}
          value={chosen}
          onChange={setChosen}
          errorMessage={isAsked && chosen.length === 0 ? words("atLeastOne") : undefined}
        >
          {columns.map(({ id, label }) => (
            <Checkbox key={id} value={id}>
              {label}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <Inline>
          <Button variant="quiet" onPress={() => setChosen(all)}>
            {words("all")}
          </Button>
          <Button variant="quiet" onPress={() => setChosen([])}>
            {words("none")}
          </Button>
        </Inline>
        <RadioGroup
          label={words("format")}
          options={(["xlsx", "csv"] as const).map((id) => ({ id, label: words(id) }))}
          value={format}
          onChange={(next) => setFormat(next === "csv" ? "csv" : "xlsx")}
        />
      </Stack>
    </Dialog>
  );
}
