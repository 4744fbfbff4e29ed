import { Badge } from "@indgang/components";
import { useWords } from "@indgang/shell";
import css from "../forums.module.css";
import type { Paper } from "../meeting/meeting.type.ts";
import { agendaWords } from "./agenda-words.ts";

/** An item's papers, each opened where it stands. */
export function PaperList({ papers }: { readonly papers: readonly Paper[] }) {
  const words = useWords(agendaWords);
  if (papers.length === 0) return null;
  return (
    <section aria-label={words("papers")}>
      <h4>{words("papers")}</h4>
      <ul className={css["plain"]}>
        {papers.map(({ id, title, text, isLate }) => (
          <li key={id}>
            <details>
              <summary>
                {title} {isLate ? <Badge tone="warning">{words("late")}</Badge> : null}
              </summary>
              <p className={css["text"]}>{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
