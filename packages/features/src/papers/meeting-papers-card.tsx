import { Button, Card, Inline, Link, Skeleton, Stack } from "@indgang/components";
import { QueryState, useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import type { PapersOfMeetingFragment } from "./generated/papers-of-meeting.generated.ts";
import { MeetingPapersDocument } from "./generated/meeting-papers.generated.ts";
import { IssueDialog } from "./issue-dialog.tsx";
import { papersWords } from "./papers-words.ts";
import { papersHref } from "./papers-href.ts";

export interface MeetingPapersCardProps {
  readonly meetingId: string;
  readonly state: string;
}

const audiences = ["MEMBERS", "PUBLIC"] as const;
type Audience = (typeof audiences)[number];

/** LAW-7: a called or closed meeting's papers in all versions, and the way to issue them. */
export function MeetingPapersCard({ meetingId, state }: MeetingPapersCardProps) {
  const words = useWords(papersWords);
  const may = useMay();
  const [result, read] = useQuery({ query: MeetingPapersDocument, variables: { id: meetingId } });
  const [asked, setAsked] = useState<Audience | null>(null);
  const kind = state === "CLOSED" ? "MINUTES" : "AGENDA";
  return (
    <Card title={words("card")}>
      <Stack>
        <QueryState
          result={result}
          onRetry={() => read({ requestPolicy: "network-only" })}
          skeleton={<Skeleton lines={3} />}
        >
          {({ committeeMeeting }) => <Issued papers={committeeMeeting?.papers ?? []} />}
        </QueryState>
        {may("PREPARE_MEETING") ? (
          <Inline>
            {audiences.map((audience) => (
              <Button key={audience} onPress={() => setAsked(audience)}>
                {words(`make${audience}`)}
              </Button>
            ))}
          </Inline>
        ) : null}
        {asked === null ? null : (
          <IssueDialog meetingId={meetingId} kind={kind} audience={asked} onClose={() => setAsked(null)} />
        )}
      </Stack>
    </Card>
  );
}

function Issued({ papers }: { readonly papers: PapersOfMeetingFragment["papers"] }) {
  const words = useWords(papersWords);
  const { dateTime } = useFormats();
  if (papers.length === 0) return <p>{words("none")}</p>;
  const latest = new Set(
    papers.filter((one, index) => papers.findIndex((other) => isSame(one, other)) === index).map(({ id }) => id),
  );
  return (
    <ul>
      {papers.map(({ id, kind, audience, number, issuedAt, issuedBy, leftOut, fileName }) => (
        <li key={id}>
          <Link href={papersHref({ id })} download={fileName}>
            {words("name", { kind: words(kind), audience: words(audience), number: String(number) })}
          </Link>
          <br />
          {words("issued", { at: dateTime(issuedAt), name: issuedBy?.name ?? "–" })}
          {latest.has(id) ? null : `. ${words("replaced")}`}
          {leftOut === 0 ? null : `. ${words("leftOut", { count: leftOut })}`}
        </li>
      ))}
    </ul>
  );
}

type One = PapersOfMeetingFragment["papers"][number];
const isSame = (one: One, other: One): boolean => one.kind === other.kind && one.audience === other.audience;
