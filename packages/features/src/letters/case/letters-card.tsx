import { Badge, Card, Link, Skeleton, Stack } from "@indgang/components";
import { QueryState, useFormats, useHasRoute, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import type { LettersOfCaseFragment } from "../generated/letters-of-case.generated.ts";
import { letterStateTones, letterStateWords, letterWords } from "../letter-words.ts";
import { letterTemplatesRoute } from "../routes.ts";
import { fileOf, shownState } from "../shown-state.ts";
import { mayWrite } from "../may-write.ts";
import { DraftActions } from "./draft-actions.tsx";
import { CaseLettersDocument } from "./generated/case-letters.generated.ts";
import { LetterRecord } from "./letter-record.tsx";
import { WriteLetterButton } from "./write-letter-button.tsx";

/** POOL-10: the letter about a case's decision: written, approved and sent here, and what became of it. */
export function LettersCard({ applicationId }: { readonly applicationId: string }) {
  const [result, read] = useQuery({
    query: CaseLettersDocument,
    variables: { id: applicationId },
    // The case's page has asked for it already.
    requestPolicy: "cache-first",
  });
  return (
    <QueryState
      result={result}
      onRetry={() => read({ requestPolicy: "network-only" })}
      skeleton={<Skeleton lines={6} />}
    >
      {({ application }) => (application ? <Letters application={application} /> : null)}
    </QueryState>
  );
}

function Letters({ application }: { readonly application: LettersOfCaseFragment }) {
  const words = useWords(letterWords);
  const states = useWords(letterStateWords);
  const { date } = useFormats();
  const viewer = useViewer();
  const hasRoute = useHasRoute();
  const hrefTo = useHrefTo();
  const [letter, ...earlier] = application.letters;
  const isWriter = mayWrite(viewer.roles);
  const isLeader = viewer.roles.includes("LEADER") && hasRoute(letterTemplatesRoute);
  const state = letter && shownState(letter);
  return (
    <Card
      title={words("card")}
      aside={state ? <Badge tone={letterStateTones[state]}>{states(state)}</Badge> : null}
      footer={
        isLeader ? (
          <Link href={hrefTo(letterTemplatesRoute, { poolId: application.pool.id })}>{words("templates")}</Link>
        ) : null
      }
    >
      <Stack>
        {letter ? null : <p>{words("none")}</p>}
        {!letter && isWriter ? <WriteLetterButton applicationId={application.id} replacesId={null} /> : null}
        {letter?.state === "DRAFT" ? (
          <DraftActions
            key={`${letter.id} ${letter.version}`}
            letter={letter}
            email={application.association.email}
            isWriter={isWriter}
          />
        ) : null}
        {letter && letter.state !== "DRAFT" ? (
          <LetterRecord letter={letter} applicationId={application.id} isWriter={isWriter} />
        ) : null}
        {earlier.length === 0 ? null : (
          <section>
            <h3>{words("earlier")}</h3>
            <ul>
              {earlier.map((one) => (
                <li key={one.id}>
                  <Link href={fileOf(one)} download={one.fileName}>
                    {one.title}
                  </Link>{" "}
                  {date(one.approvedAt ?? one.writtenAt)}, {states(shownState(one)).toLowerCase()}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Card>
  );
}
