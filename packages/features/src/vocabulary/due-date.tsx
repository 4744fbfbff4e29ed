import { VisuallyHidden } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import { useToday } from "../time/use-today.ts";
import { dueDateWords } from "./due-date-words.ts";
import css from "./due-date.module.css";

/** The day by which a case must move on, in a list; one that has passed catches the eye. */
export function DueDate({ dueOn }: { readonly dueOn: PlainDate | null }) {
  const words = useWords(dueDateWords);
  const { date } = useFormats();
  const today = useToday();
  if (dueOn === null) return "–";
  if (dueOn >= today) return date(dueOn);
  return (
    <strong className={css["overdue"]}>
      <VisuallyHidden>{words("overdue")} </VisuallyHidden>
      {date(dueOn)}
    </strong>
  );
}
