import { Button } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { ExportDialog, type ExportDialogProps } from "./export-dialog.tsx";
import { exportWords } from "./export-words.ts";

/** "Eksportér": the list as it is narrowed now, as a file of the columns that one chooses. */
export function ExportButton(props: Omit<ExportDialogProps, "onClose">) {
  const words = useWords(exportWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words("export")}</Button>
      {isOpen ? <ExportDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
