import { Card, FreeText, Link, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useWords } from "@indgang/shell";
import { hearingRoute } from "../forums/routes.ts";
import { HearingBadge } from "../forums/terms/state-badges.tsx";
import type { CaseHearingPartsFragment } from "./generated/case-hearing.generated.ts";
import { HearingStatus } from "./hearing-status.tsx";
import { hearingWaitWords } from "./hearing-wait-words.ts";

export interface HearingCardProps {
  readonly application: CaseHearingPartsFragment;
  /** False once the case is decided: nobody waits any more. */
  readonly isOpen: boolean;
}

/** POOL-8: where the case was heard and what came of it, and whom it still waits for. Nothing where nobody is heard. */
export function HearingCard({ application: { hearing, hearings }, isOpen }: HearingCardProps) {
  const words = useWords(hearingWaitWords);
  const { dateTime } = useFormats();
  const hrefTo = useHrefTo();
  if (!hearing || hearing.state === "NOT_NEEDED") return null;
  return (
    <Card title={words("title")}>
      <Stack gap={3}>
        {isOpen ? <HearingStatus hearing={hearing} /> : null}
        {hearing.state === "HEARD" ? <p>{words("heard")}</p> : null}
        {hearings.nodes.map(({ id, title, state, answerBy, summary }) => (
          <div key={id}>
            <Link href={hrefTo(hearingRoute, { hearingId: id })}>
              {words("hearingUntil", { title, until: dateTime(answerBy) })}
            </Link>{" "}
            <HearingBadge state={state} />
            {summary === null ? null : (
              <p>
                <FreeText>{words("summary", { text: summary })}</FreeText>
              </p>
            )}
          </div>
        ))}
      </Stack>
    </Card>
  );
}
