import { Button, ButtonLink, Card, FreeText, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useHasRoute, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { paymentPlanRoute } from "../../payments/routes.ts";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { lastSaid } from "../last-said.ts";
import { RenewalDialog } from "../renewal-dialog.tsx";
import { runningWords } from "../running-words.ts";
import { YearsTable } from "../years-table.tsx";
import { EndDialog } from "./end-dialog.tsx";
import type { CaseRunningQuery } from "./generated/case-running.generated.ts";
import { TakeDownRenewalDocument } from "./generated/change-case.generated.ts";
import { OpenYearDialog } from "./open-year-dialog.tsx";

export type RunningCase = NonNullable<CaseRunningQuery["application"]>;
export type CaseYear = NonNullable<RunningCase["grantYears"]>[number];

/** POOL-7: the years of a running grant, and what is to be done with the next of them. */
export function YearsCard({ application }: { readonly application: RunningCase }) {
  const words = useWords(runningWords);
  const hrefTo = useHrefTo();
  const isPaidHere = useHasRoute()(paymentPlanRoute);
  const { roles, seat } = useViewer();
  const { run, isRunning } = useChange(TakeDownRenewalDocument);
  const [dialog, setDialog] = useState<"take" | "open" | "end" | null>(null);
  const years = application.grantYears ?? [];
  if (years.length === 0) return null;
  const isOffice = roles.includes("CASEWORKER") || roles.includes("LEADER");
  const isClerk = isOffice || seat === "servicedesk";
  const next = years.find(({ standing }) => standing !== "OPENED" && standing !== "ENDED");
  const ended = years.find(({ standing }) => standing === "ENDED");
  const confirmed = years.filter(({ standing }) => standing === "CONFIRMED");
  const renewable = next?.standing === "TO_RENEW" || next?.standing === "NOT_RENEWED" ? next : null;
  const close = (): void => setDialog(null);
  const people = (count: number | null): string => (count === null ? words("unknown") : String(count));
  return (
    <Card title={words("title")}>
      <Stack>
        <YearsTable years={years} />
        {confirmed.map(({ id, year, participants, volunteers, note }) => (
          <Stack key={id} gap={2}>
            <p>
              {words("said", {
                year: String(year),
                participants: people(participants),
                volunteers: people(volunteers),
              })}
            </p>
            {note === null ? null : <FreeText>{note}</FreeText>}
          </Stack>
        ))}
        {ended ? <p>{words("ended", { year: String(ended.year), reason: ended.endReason ?? "" })}</p> : null}
        <Inline>
          {next?.standing === "CONFIRMED" && isOffice ? (
            <Button variant="primary" onPress={() => setDialog("open")}>
              {words("open", { year: String(next.year) })}
            </Button>
          ) : null}
          {renewable && isClerk ? (
            <Button onPress={() => setDialog("take")}>{words("takeDown", { year: String(renewable.year) })}</Button>
          ) : null}
          {next && isOffice ? (
            <Button variant="quiet" onPress={() => setDialog("end")}>
              {words("end")}
            </Button>
          ) : null}
          {isPaidHere
            ? years.slice(1).map(({ id, year, standing }) =>
                standing === "OPENED" ? (
                  <ButtonLink key={id} href={hrefTo(paymentPlanRoute, { applicationId: application.id }, { year })}>
                    {words("pay", { year: String(year) })}
                  </ButtonLink>
                ) : null,
              )
            : null}
        </Inline>
      </Stack>
      {dialog === "take" && renewable ? (
        <RenewalDialog
          year={renewable}
          title={application.title}
          last={lastSaid(application, years, renewable.year)}
          isStaff
          isRunning={isRunning}
          onClose={close}
          onSend={async ({ participants, volunteers, note }) => {
            const answer = await run({
              grantYearId: renewable.id,
              version: renewable.version,
              isUnchanged: true,
              participants,
              volunteers,
              note: note.trim() === "" ? null : note.trim(),
            });
            if (answer.kind === "done") showToast({ tone: "success", title: words("takenDown") });
            return troubleOf(answer);
          }}
        />
      ) : null}
      {dialog === "open" && next ? <OpenYearDialog application={application} year={next} onClose={close} /> : null}
      {dialog === "end" && next ? <EndDialog application={application} year={next} onClose={close} /> : null}
    </Card>
  );
}
