import { ButtonLink, Tabs } from "@indgang/components";
import { Screen as ScreenFrame, useHrefTo, useRouteSearch, useViewer, useWords } from "@indgang/shell";
import { hearingSides } from "../forum-search.ts";
import { hearingsRoute, newHearingRoute } from "../routes.ts";
import { mayAskHearings } from "../terms/may-ask-hearings.ts";
import { HearingList } from "./hearing-list.tsx";
import { hearingsWords } from "./hearings-words.ts";

/** FORUM-4: what one asks, and what one is asked, the latest deadline first. */
export function Screen() {
  const words = useWords(hearingsWords);
  const hrefTo = useHrefTo();
  const { roles } = useViewer();
  const [search, setSearch] = useRouteSearch(hearingsRoute);
  const side = search.side ?? "asking";
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={
        mayAskHearings(roles) ? (
          <ButtonLink variant="primary" href={hrefTo(newHearingRoute)}>
            {words("new")}
          </ButtonLink>
        ) : null
      }
    >
      <Tabs
        label={words("title")}
        selectedId={side}
        onSelectionChange={(id) => setSearch({ side: hearingSides.find((one) => one === id) ?? "asking" })}
        items={hearingSides.map((id) => ({
          id,
          label: words(id),
          content: <HearingList key={id} side={id} search={search} />,
        }))}
      />
    </ScreenFrame>
  );
}
