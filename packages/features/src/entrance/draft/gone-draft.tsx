import { ButtonLink } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { ownApplicationRoute, ownApplicationsRoute } from "../routes.ts";
import { draftFormWords } from "./draft-form-words.ts";
import { JustHandedInDocument, type ApplicationDraftPartsFragment } from "./generated/draft.generated.ts";

export interface GoneDraftProps {
  /** The draft as it was last on this page; undefined where it never was. */
  readonly last: Pick<ApplicationDraftPartsFragment, "association" | "round"> | undefined;
}

/** POOL-3: a draft that is no more. Who had it open while a colleague handed it in is told so, and led to what came of it. */
export function GoneDraft({ last }: GoneDraftProps) {
  const words = useWords(draftFormWords);
  const hrefTo = useHrefTo();
  const [result, read] = useQuery({
    query: JustHandedInDocument,
    requestPolicy: "network-only",
    pause: last === undefined,
  });
  const gone = (
    <ScreenFrame title={words("gone")} lead={words("goneText")}>
      <div>
        <ButtonLink href={hrefTo(ownApplicationsRoute)}>{words("list")}</ButtonLink>
      </div>
    </ScreenFrame>
  );
  if (last === undefined) return gone;
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ ownApplications: { nodes } }) => {
        // What was withdrawn is another, handed in before this one was begun.
        const sent = nodes.find(
          ({ association, round, state }) =>
            association.id === last.association.id && round.id === last.round.id && state !== "WITHDRAWN",
        );
        if (!sent) return gone;
        return (
          <ScreenFrame title={words("handedIn")} lead={words("handedInText", { caseNumber: sent.caseNumber })}>
            <div>
              <ButtonLink variant="primary" href={hrefTo(ownApplicationRoute, { applicationId: sent.id })}>
                {words("toCase")}
              </ButtonLink>
            </div>
          </ScreenFrame>
        );
      }}
    </QueryState>
  );
}
