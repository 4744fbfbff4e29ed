import { VisuallyHidden } from "@indgang/components";
import type { PlainDate } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import type { ReactNode } from "react";
import { useToday } from "../time/use-today.ts";
import { dueDateWords } from "./due-date-words.ts";
import css from "./due-date.module.css";

interface Due {
  readonly dueOn: PlainDate | null;
}

/** The day by which a case must move on, in a list; one that has passed catches the eye. */
function DueDate({ dueOn }: Due) {
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

/** A cell of a list: the case's deadline. */
export function dueDate({ dueOn }: Due): ReactNode {
  return <DueDate dueOn={dueOn} />;
}
