import { ButtonLink } from "@indgang/components";
import { Screen as ScreenFrame, UnkeptData, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { newPrizeRoute } from "../routes.ts";
import { prizeRights } from "../terms/prize-rights.ts";
import { AwardWorkCard } from "./award-work-card.tsx";
import { PrizeLists } from "./prize-lists.tsx";
import { prizesWords } from "./prizes-words.ts";
import { WinnersList } from "./winners-list.tsx";

/** AWARD-1, AWARD-3: the prizes with this year's progress, what waits for the person, and who won. */
export function Screen() {
  const words = useWords(prizesWords);
  const hrefTo = useHrefTo();
  const viewer = useViewer();
  const { runs } = prizeRights(viewer, viewer.administration?.id ?? "");
  const isOfJuries = runs || viewer.roles.includes("JURY");
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={
        runs ? (
          <ButtonLink variant="primary" href={hrefTo(newPrizeRoute)}>
            {words("new")}
          </ButtonLink>
        ) : null
      }
    >
      <UnkeptData>
        {isOfJuries ? <AwardWorkCard /> : null}
        <PrizeLists runs={runs} />
        <WinnersList />
      </UnkeptData>
    </ScreenFrame>
  );
}
