import { FreeText, Link } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import css from "../forums.module.css";
import { hearingRoute } from "../routes.ts";
import { partyName } from "../terms/party-name.ts";
import { commentWords } from "./comment-words.ts";
import type { HearingCommentsOnCaseFragment } from "./generated/hearing-comments.generated.ts";

export interface HearingCommentsProps {
  readonly comments: HearingCommentsOnCaseFragment["hearingComments"];
  /** False below a heading that says it already. */
  readonly isTitled?: boolean;
}

/** POOL-8: what bodies and associations said of a case when they were heard; the own administration alone sees it. */
export function HearingComments({ comments: { nodes, totalCount }, isTitled = true }: HearingCommentsProps) {
  const words = useWords(commentWords);
  const hrefTo = useHrefTo();
  if (nodes.length === 0) return null;
  return (
    <div className={css["quote"]} role="group" aria-label={words("title")}>
      {isTitled ? <strong>{words("title")}</strong> : null}
      <ul className={css["plain"]}>
        {nodes.map(({ id, text, party, hearing }) => (
          <li key={id}>
            {party ? (
              <>
                <FreeText>{partyName(party)}</FreeText>
                {": "}
              </>
            ) : null}
            <span className={css["text"]}>{text}</span>{" "}
            {hearing ? <Link href={hrefTo(hearingRoute, { hearingId: hearing.id })}>{hearing.title}</Link> : null}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length ? <p>{words("more", { count: totalCount - nodes.length })}</p> : null}
    </div>
  );
}
