import { Button } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { ExportDialog, type ExportDialogProps } from "./export-dialog.tsx";
import { exportWords } from "./export-words.ts";

export interface ExportButtonProps extends Omit<ExportDialogProps, "onClose"> {
  /** Where it is not clear what is taken out. */
  readonly label?: string;
}

/** "Eksportér": the list as it is narrowed now, as a file of the columns that one chooses. */
export function ExportButton({ label, ...props }: ExportButtonProps) {
  const words = useWords(exportWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label ?? words("export")}</Button>
      {isOpen ? <ExportDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
