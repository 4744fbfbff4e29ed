import { Button, ButtonLink, EmptyState, FreeText, Stack, Table } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useFormats, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { draftRoute, ownApplicationRoute, publicPoolsRoute } from "../routes.ts";
import { OwnApplicationsDocument, type OwnApplicationsQuery } from "./generated/own-applications.generated.ts";
import { OwnStateBadge } from "./own-state-badge.tsx";
import { ownWords } from "./own-words.ts";

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
            <Stack as="section" aria-labelledby="own-drafts">
              <h2 id="own-drafts">{words("drafts")}</h2>
              <DraftTable drafts={applicationDrafts} />
            </Stack>
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
  const { dateTime } = useFormats();
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
      columns={[
        {
          id: "name",
          header: words("name"),
          cell: ({ content }) => <FreeText>{content.title || words("untitled")}</FreeText>,
        },
        { id: "pool", header: words("pool"), cell: ({ round }) => round.pool.name },
        {
          id: "association",
          header: words("association"),
          cell: ({ association }) => <FreeText>{association.name}</FreeText>,
        },
        { id: "deadline", header: words("deadline"), cell: ({ round }) => dateTime(round.deadlineAt) },
        { id: "changed", header: words("changed"), cell: ({ updatedAt }) => dateTime(updatedAt) },
      ]}
    />
  );
}

interface HandedInPageProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}

function HandedInPage({ after, onMore }: HandedInPageProps) {
  const words = useWords(ownWords);
  const { date, money } = useFormats();
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
            columns={[
              { id: "name", header: words("name"), cell: ({ title }) => <FreeText>{title}</FreeText> },
              { id: "number", header: words("number"), isUnbroken: true, cell: ({ caseNumber }) => caseNumber },
              { id: "pool", header: words("pool"), cell: ({ round }) => round.pool.name },
              {
                id: "received",
                header: words("received"),
                isUnbroken: true,
                cell: ({ receivedAt }) => date(receivedAt.slice(0, 10)),
              },
              { id: "state", header: words("state"), cell: ({ state }) => <OwnStateBadge state={state} /> },
              {
                id: "applied",
                header: words("applied"),
                align: "end",
                cell: ({ appliedAmount }) => money(appliedAmount),
              },
            ]}
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
