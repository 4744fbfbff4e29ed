import { DefinitionList, FreeText } from "@indgang/components";
import { money, sum } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import { hearingWaitWords } from "../../hearing-wait/hearing-wait-words.ts";
import { decisionOutcomeWords, reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import { meetingWords } from "../decision-list/meeting-words.ts";
import type { Item, Meeting } from "../decision-list/meeting.type.ts";
import { inOrder } from "../items/move-item.ts";
import { useLineName } from "../items/use-line-name.ts";
import { grantLine } from "./grant-line.ts";
import css from "../../agenda/minutes.module.css";

/** Who was there, then item by item: who was out, what was decided, and why. */
export function MinutesPage({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(meetingWords);
  const formats = useFormats();
  const items = inOrder(
    meeting.items.map((item) => ({ id: item.id, position: item.position, isDecided: item.decision !== null, item })),
  );
  const granted = sum(meeting.items.map(({ decision }) => decision?.amount ?? money(0)));
  const present = meeting.attendees.map(({ name }) => name).join(", ");
  return (
    <div className={css["minutes"]}>
      <p>
        <strong>{words("attendees")}:</strong> {present === "" ? "–" : present}
      </p>
      <ol className={css["items"]}>
        {items.map(({ item }) => (
          <MinutesItem key={item.id} item={item} line={grantLine(meeting.rounds, item)} />
        ))}
      </ol>
      <p>
        <strong>{words("total")}:</strong> {formats.money(granted)}
      </p>
      {meeting.minutesText === "" ? null : (
        <section>
          <h2>{words("remarks")}</h2>
          <p className={css["text"]}>{meeting.minutesText}</p>
        </section>
      )}
      {meeting.closedAt === null ? null : <p>{words("closedAt", { date: formats.dateTime(meeting.closedAt) })}</p>}
    </div>
  );
}

interface MinutesItemProps {
  readonly item: Item;
  /** Where a grant is taken from. */
  readonly line: ReturnType<typeof grantLine>;
}

function MinutesItem({ item, line }: MinutesItemProps) {
  const words = useWords(meetingWords);
  const outcomes = useWords(decisionOutcomeWords);
  const reasons = useWords(reasonCodeWords);
  const heard = useWords(hearingWaitWords);
  const formats = useFormats();
  const lineName = useLineName();
  const { application, decision, recusals } = item;
  const reason = decision
    ? [decision.reasonCode === null ? null : `${reasons(decision.reasonCode)}.`, decision.reasonText]
        .filter(Boolean)
        .join(" ")
    : "";
  return (
    <li className={css["item"]}>
      <h2>
        <FreeText>{application.title}</FreeText> – <FreeText>{application.association.name}</FreeText>
      </h2>
      <DefinitionList
        items={[
          { term: words("caseNumber"), description: application.caseNumber },
          { term: words("applied"), description: formats.money(application.appliedAmount) },
          {
            term: words("absent"),
            description: recusals.map(({ person }) => person.name).join(", ") || words("nobody"),
          },
          { term: words("decision"), description: decision ? outcomes(decision.outcome) : words("undecided") },
          ...(decision && decision.outcome !== "REJECTED"
            ? [{ term: words("granted"), description: formats.money(decision.amount) }]
            : []),
          ...(line
            ? [
                {
                  term: words("line"),
                  description: <FreeText>{lineName(line.name, line.source === "RESERVE")}</FreeText>,
                },
              ]
            : []),
          ...(reason === "" ? [] : [{ term: words("reason"), description: reason }]),
          ...(decision?.hearingDeviation
            ? [{ term: heard("deviation"), description: <FreeText>{decision.hearingDeviation}</FreeText> }]
            : []),
        ]}
      />
    </li>
  );
}
