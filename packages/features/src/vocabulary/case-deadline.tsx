import { Unbroken } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import { useToday } from "../time/use-today.ts";
import { dueDateWords } from "./due-date-words.ts";
import css from "./due-date.module.css";

/** The day by which a case must move on, in a sentence of its own; one that has passed catches the eye. */
export function CaseDeadline({ dueOn }: { readonly dueOn: PlainDate }) {
  const words = useWords(dueDateWords);
  const { date } = useFormats();
  const today = useToday();
  if (dueOn >= today) return <Unbroken>{words("due", { date: date(dueOn) })}</Unbroken>;
  return (
    <strong className={css["overdue"]}>
      <Unbroken>{words("was", { date: date(dueOn) })}</Unbroken>
    </strong>
  );
}
