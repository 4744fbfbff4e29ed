import { Badge, FreeText, Inline, Link } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import { forumBodyRoute } from "../../forums/routes.ts";
import css from "../../forums/forums.module.css";
import { useSeatTerm } from "../../forums/terms/use-seat-term.ts";
import { seatWords } from "./seat-words.ts";
import type { Seat } from "./seats-card.tsx";

/** Each seat with its body, who has it, and since when. */
export function SeatList({ seats }: { readonly seats: readonly Seat[] }) {
  const words = useWords(seatWords);
  const hrefTo = useHrefTo();
  const termOf = useSeatTerm();
  return (
    <ul className={css["list"]}>
      {seats.map((seat) => (
        <li key={seat.id} className={css["what"]}>
          {seat.body ? <Link href={hrefTo(forumBodyRoute, { bodyId: seat.body.id })}>{seat.body.name}</Link> : null}
          <Inline gap={2}>
            <FreeText>{seat.name}</FreeText>
            {seat.isChair ? <Badge tone="info">{words("chair")}</Badge> : null}
          </Inline>
          <span className={css["subtle"]}>
            {seat.seatKind ? `${seat.seatKind.name}\u00a0· ` : null}
            {termOf(seat)}
          </span>
        </li>
      ))}
    </ul>
  );
}
