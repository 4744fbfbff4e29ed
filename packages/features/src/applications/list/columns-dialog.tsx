import { Button, Checkbox, CheckboxGroup, Dialog, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { applicationColumnIds, type ApplicationColumnId } from "../application-search.ts";
import { columnWords, listWords } from "./list-words.ts";

export interface ColumnsDialogProps {
  readonly columns: readonly ApplicationColumnId[];
  /** Undefined: the usual ones. */
  readonly onChoose: (columns: readonly ApplicationColumnId[] | undefined) => void;
  readonly onClose: () => void;
}

/** Which columns the list shows. None chosen: the usual ones. */
export function ColumnsDialog({ columns, onChoose, onClose }: ColumnsDialogProps) {
  const words = useWords(listWords);
  const names = useWords(columnWords);
  const [chosen, setChosen] = useState<readonly string[]>(columns);
  const choose = (ids: readonly string[]): void => {
    const known = applicationColumnIds.filter((id) => ids.includes(id));
    onChoose(known.length === 0 ? undefined : known);
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button onPress={() => choose([])}>{words("usualColumns")}</Button>
      <Button variant="primary" onPress={() => choose(chosen)}>
        {words("show")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("columns")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("columnsText")}</p>
        <CheckboxGroup label={words("columns")} value={chosen} onChange={setChosen}>
          {applicationColumnIds.map((id) => (
            <Checkbox key={id} value={id}>
              {names(id)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Stack>
    </Dialog>
  );
}
