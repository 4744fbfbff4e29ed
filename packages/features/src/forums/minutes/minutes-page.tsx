import { DefinitionList, FreeText } from "@indgang/components";
import { useFormats, useWords } from "@indgang/shell";
import css from "../../agenda/minutes.module.css";
import type { AgendaItem, ForumMeeting } from "../meeting/meeting.type.ts";
import { importanceWords } from "../terms/forum-terms.ts";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { forumMinutesWords } from "./minutes-words.ts";

/** Item by item: who put it, who took no part, and what was settled. */
export function MinutesPage({ meeting }: { readonly meeting: ForumMeeting }) {
  const words = useWords(forumMinutesWords);
  const { date } = useFormats();
  const items = meeting.agenda.filter(({ state }) => state === "ON_AGENDA");
  return (
    <div className={css["minutes"]}>
      {items.length === 0 ? <p>{words("noItems")}</p> : null}
      <ol className={css["items"]}>
        {items.map((item) => (
          <MinutesItem key={item.id} item={item} />
        ))}
      </ol>
      {meeting.approvedAt === null ? null : <p>{words("approved", { date: date(meeting.approvedAt) })}</p>}
    </div>
  );
}

function MinutesItem({ item }: { readonly item: AgendaItem }) {
  const words = useWords(forumMinutesWords);
  const importances = useWords(importanceWords);
  const nameOf = useAdministrationName();
  const { administration, association, importance, isLate, recusals, papers, minutes } = item;
  const source = administration ? nameOf(administration) : (association?.name ?? words("secretariat"));
  const weight = importances(importance);
  const text = (value: string) => <span className={css["text"]}>{value}</span>;
  return (
    <li className={css["item"]}>
      <h2>
        <FreeText>{item.title}</FreeText>
      </h2>
      <p className={css["text"]}>{item.text}</p>
      <DefinitionList
        items={[
          { term: words("from"), description: source },
          ...(importance === "ORDINARY"
            ? []
            : [
                {
                  term: words("importance"),
                  description: isLate ? words("lateImportance", { importance: weight }) : weight,
                },
              ]),
          ...(recusals.length === 0
            ? []
            : [{ term: words("recused"), description: recusals.map(({ name }) => name).join(", ") }]),
          ...(papers.length === 0
            ? []
            : [{ term: words("papers"), description: papers.map(({ title }) => title).join(", ") }]),
          ...(minutes === null ? [] : [{ term: words("minutes"), description: text(minutes) }]),
        ]}
      />
    </li>
  );
}
