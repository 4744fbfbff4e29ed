import { Breadcrumbs, Button, FreeText } from "@indgang/components";
import { Screen as ScreenFrame, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { forumsRoute } from "../routes.ts";
import { bodyKindWords } from "../terms/forum-terms.ts";
import { useAdministrationName } from "../terms/use-administration-name.ts";
import { bodyWords } from "./body-words.ts";
import type { Body } from "./body.type.ts";
import { MeetingsCards } from "./meetings-cards.tsx";
import { MembersCard } from "./members-card.tsx";
import { PlanDialog } from "./plan-dialog.tsx";

/** FORUM-1, FORUM-2: who sits in a body, and its meetings. */
export function BodyView({ body, onStale }: { readonly body: Body; readonly onStale: () => void }) {
  const words = useWords(bodyWords);
  const kinds = useWords(bodyKindWords);
  const hrefTo = useHrefTo();
  const nameOf = useAdministrationName();
  const [isPlanning, setPlanning] = useState(false);
  const { administration, parent, majorDays, meetingsAYear, isKeptByViewer } = body;
  return (
    <ScreenFrame
      title={body.name}
      breadcrumbs={<Breadcrumbs items={[{ label: words("list"), href: hrefTo(forumsRoute) }]} />}
      lead={words("terms", { count: meetingsAYear, days: majorDays })}
      meta={
        <>
          <span>{kinds(body.kind)}</span>
          <span>{words("secretariat", { name: nameOf(administration) })}</span>
          {parent ? <FreeText>{words("partOf", { name: parent.name })}</FreeText> : null}
        </>
      }
      actions={
        isKeptByViewer ? (
          <Button variant="primary" onPress={() => setPlanning(true)}>
            {words("plan")}
          </Button>
        ) : null
      }
    >
      <MeetingsCards bodyId={body.id} isKeptByViewer={isKeptByViewer} />
      <MembersCard body={body} onStale={onStale} />
      {isPlanning ? <PlanDialog bodyId={body.id} onClose={() => setPlanning(false)} /> : null}
    </ScreenFrame>
  );
}
