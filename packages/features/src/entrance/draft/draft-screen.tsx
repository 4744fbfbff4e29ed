import { Banner, Breadcrumbs, ButtonLink, Stack } from "@indgang/components";
import { dateAt } from "@indgang/domain/kernel";
import {
  QueryState,
  Screen as ScreenFrame,
  useFollow,
  useFormats,
  useHrefTo,
  useRouteParameters,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import { draftRoute, ownApplicationsRoute, publicPoolRoute } from "../routes.ts";
import { draftFormWords } from "./draft-form-words.ts";
import { DraftForm } from "./draft-form.tsx";
import {
  ApplicationDraftChangedDocument,
  ApplicationDraftDocument,
  type ApplicationDraftPartsFragment,
} from "./generated/draft.generated.ts";
import { GoneDraft } from "./gone-draft.tsx";
import { useFieldLabel } from "./use-field-label.ts";

/** POOL-6: an application as it is being written, by one or by several of an association at once. */
export function Screen() {
  const words = useWords(draftFormWords);
  const hrefTo = useHrefTo();
  const { dateTime } = useFormats();
  const { draftId } = useRouteParameters(draftRoute);
  const [result, read] = useQuery({ query: ApplicationDraftDocument, variables: { id: draftId } });
  useFollow(ApplicationDraftChangedDocument, { id: draftId }, draftId);
  const [last, setLast] = useState<ApplicationDraftPartsFragment>();
  const shown = result.data?.applicationDraft;
  if (shown && shown !== last) setLast(shown);
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ applicationDraft: draft }) =>
        draft ? (
          <ScreenFrame
            title={words("title", { pool: draft.round.pool.name })}
            meta={`${draft.association.name} · ${words("deadline", { deadline: dateTime(draft.round.deadlineAt) })}`}
            lead={words("lead")}
            breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(ownApplicationsRoute) }]} />}
          >
            <Stack gap={6}>
              <Notices draft={draft} />
              <DraftForm key={draft.id} draft={draft} />
            </Stack>
          </ScreenFrame>
        ) : (
          <GoneDraft last={last?.id === draftId ? last : undefined} />
        )
      }
    </QueryState>
  );
}

function Notices({ draft }: { readonly draft: ApplicationDraftPartsFragment }) {
  const words = useWords(draftFormWords);
  const hrefTo = useHrefTo();
  const { date } = useFormats();
  const { filledFrom, formKind, companions, round, form, endsAt } = draft;
  const isShort = formKind === "RENEWAL";
  const labelOf = useFieldLabel(form && { sections: sectionsOf(form) });
  return (
    <>
      {round.state === "OPEN" ? null : (
        <Banner
          tone="warning"
          title={words("closed")}
          actions={<ButtonLink href={hrefTo(publicPoolRoute, { poolId: round.pool.id })}>{words("toPool")}</ButtonLink>}
        >
          {words("closedText", { ends: date(dateAt(endsAt)) })}
        </Banner>
      )}
      {filledFrom == null ? null : (
        <Banner title={words(isShort ? "short" : "filled", { caseNumber: filledFrom })}>
          {words(isShort ? "shortText" : "filledText", { year: String(round.year - 1) })}
        </Banner>
      )}
      {round.kind === "RUNNING" && round.years != null ? (
        <Banner title={words("perYear")}>
          {words("perYearText", { from: String(round.year), to: String(round.year + round.years - 1) })}
        </Banner>
      ) : null}
      <div role="status">
        {companions.map(({ name, field }) => {
          const label = field == null ? null : labelOf(field);
          return <p key={name}>{label ? words("besideInField", { name, field: label }) : words("beside", { name })}</p>;
        })}
      </div>
    </>
  );
}
