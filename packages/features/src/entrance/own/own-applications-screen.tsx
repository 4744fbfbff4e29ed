import { Button, ButtonLink, EmptyState, Stack, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { draftRoute, ownApplicationRoute, publicPoolsRoute } from "../routes.ts";
import { OwnApplicationsDocument, type OwnApplicationsQuery } from "./generated/own-applications.generated.ts";
import { useDraftColumns, useHandedInColumns } from "./use-own-columns.tsx";
import { ownWords } from "./own-words.ts";
import { OwnTasksList } from "./tasks/own-tasks-list.tsx";

/** What the person's associations are writing, and what they handed in. */
export function Screen() {
  const words = useWords(ownWords);
  const hrefTo = useHrefTo();
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  const [first, read] = useQuery({ query: OwnApplicationsDocument, variables: { after: null } });
  return (
    <ScreenFrame
      title={words("title")}
      lead={words("lead")}
      actions={
        <ButtonLink variant="primary" href={hrefTo(publicPoolsRoute)}>
          {words("find")}
        </ButtonLink>
      }
    >
      <QueryState result={first} onRetry={() => read({ requestPolicy: "network-only" })}>
        {({ applicationDrafts }) => (
          <Stack gap={8}>
            <OwnTasksList isLater={false} />
            <Stack as="section" aria-labelledby="own-drafts">
              <h2 id="own-drafts">{words("drafts")}</h2>
              <DraftTable drafts={applicationDrafts} />
            </Stack>
            <OwnTasksList isLater />
            <Stack as="section" aria-labelledby="own-handed-in">
              <h2 id="own-handed-in">{words("handedIn")}</h2>
              {after.map((cursor, index) => (
                <HandedInPage
                  key={cursor ?? ""}
                  after={cursor}
                  onMore={index === after.length - 1 ? (next) => setAfter([...after, next]) : null}
                />
              ))}
            </Stack>
          </Stack>
        )}
      </QueryState>
    </ScreenFrame>
  );
}

function DraftTable({ drafts }: { readonly drafts: OwnApplicationsQuery["applicationDrafts"] }) {
  const words = useWords(ownWords);
  const columns = useDraftColumns();
  const hrefTo = useHrefTo();
  return (
    <Table
      caption={words("drafts")}
      isCaptionHidden
      isHeadSticky={false}
      rows={drafts}
      rowKey={({ id }) => id}
      rowHref={({ id }) => hrefTo(draftRoute, { draftId: id })}
      empty={<EmptyState title={words("noDrafts")}>{words("noDraftsText")}</EmptyState>}
      columns={columns}
    />
  );
}

interface HandedInPageProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}

function HandedInPage({ after, onMore }: HandedInPageProps) {
  const words = useWords(ownWords);
  const columns = useHandedInColumns();
  const hrefTo = useHrefTo();
  const [result, read] = useQuery({ query: OwnApplicationsDocument, variables: { after } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ ownApplications: { nodes, pageInfo } }) => (
        <>
          <Table
            caption={words("handedIn")}
            isCaptionHidden
            isHeadSticky={false}
            rows={nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => hrefTo(ownApplicationRoute, { applicationId: id })}
            empty={<EmptyState title={words("nothing")} />}
            columns={columns}
          />
          {onMore !== null && pageInfo.hasNextPage && pageInfo.endCursor != null ? (
            <div>
              <Button onPress={() => onMore(pageInfo.endCursor ?? "")}>{words("more")}</Button>
            </div>
          ) : null}
        </>
      )}
    </QueryState>
  );
}
