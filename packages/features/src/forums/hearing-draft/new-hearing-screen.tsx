import { Breadcrumbs, ButtonLink } from "@indgang/components";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useRouteSearch,
  useViewer,
  useWords,
} from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { useQuery } from "urql";
import { HearingDocument } from "../hearing/generated/hearing.generated.ts";
import type { Hearing } from "../hearing/hearing.type.ts";
import { hearingRoute, hearingsRoute, newHearingRoute } from "../routes.ts";
import { mayAskHearings } from "../terms/may-ask-hearings.ts";
import { HearingDraftForm } from "./hearing-draft-form.tsx";
import { hearingDraftWords } from "./hearing-draft-words.ts";

/** FORUM-4: a new hearing, or a draft that was begun. The address tells which draft once there is one, so that a reload finds it. */
export function Screen(): ReactNode {
  const [search, setSearch] = useRouteSearch(newHearingRoute);
  const { roles } = useViewer();
  const [opened] = useState(search.draft);
  const begun = (draft: string): void => setSearch({ draft }, { replace: true });
  if (!mayAskHearings(roles)) return <NotFoundScreen />;
  return opened === undefined ? (
    <DraftPage opened={null} onBegun={begun} />
  ) : (
    <OpenedDraft id={opened} onBegun={begun} />
  );
}

function OpenedDraft({ id, onBegun }: { readonly id: string; readonly onBegun: (id: string) => void }) {
  const [result, read] = useQuery({ query: HearingDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ hearing }) => (hearing ? <DraftPage opened={hearing} onBegun={onBegun} /> : <NotFoundScreen />)}
    </QueryState>
  );
}

interface DraftPageProps {
  readonly opened: Hearing | null;
  readonly onBegun: (id: string) => void;
}

function DraftPage({ opened, onBegun }: DraftPageProps) {
  const words = useWords(hearingDraftWords);
  const hrefTo = useHrefTo();
  const isDraft = opened === null || (opened.state === "DRAFT" && opened.isKeptByViewer);
  return (
    <ScreenFrame
      title={words(opened ? "draftTitle" : "newTitle")}
      lead={words("lead")}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(hearingsRoute) }]} />}
    >
      {isDraft ? (
        <HearingDraftForm opened={opened} onBegun={onBegun} />
      ) : (
        <>
          <p>{words("notDraft")}</p>
          <div>
            <ButtonLink href={hrefTo(hearingRoute, { hearingId: opened.id })}>{words("openIt")}</ButtonLink>
          </div>
        </>
      )}
    </ScreenFrame>
  );
}
