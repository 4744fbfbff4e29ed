import { Badge, Button, FreeText, Inline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useSeatTerm } from "../terms/use-seat-term.ts";
import { memberWords } from "./body-words.ts";
import type { Member } from "./body.type.ts";
import css from "../forums.module.css";

export interface MemberLineProps {
  readonly member: Member;
  /** Null for whoever may not end the seat. */
  readonly onEnd: ((member: Member) => void) | null;
}

/** A member: name, for which association, since when. */
export function MemberLine({ member, onEnd }: MemberLineProps) {
  const words = useWords(memberWords);
  const termOf = useSeatTerm();
  const { name, association, isChair, isCurrent } = member;
  return (
    <li className={css["line"]}>
      <span className={css["what"]}>
        <Inline>
          <FreeText>{name}</FreeText>
          {isChair ? <Badge tone="info">{words("chair")}</Badge> : null}
        </Inline>
        <span className={css["subtle"]}>
          {association ? (
            <>
              <FreeText>{association.name}</FreeText>
              {"\u00a0· "}
            </>
          ) : null}
          {termOf(member)}
        </span>
      </span>
      {onEnd !== null && isCurrent ? (
        <Button size="small" variant="quiet" aria-label={words("endOf", { name })} onPress={() => onEnd(member)}>
          {words("end")}
        </Button>
      ) : null}
    </li>
  );
}
