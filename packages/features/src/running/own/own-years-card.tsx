import { Banner, Button, Card, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { taskPlace } from "../../entrance/own/tasks/task-place.ts";
import { troubleOf } from "../../refusals/change-trouble.ts";
import { lastSaid } from "../last-said.ts";
import { RenewalDialog } from "../renewal-dialog.tsx";
import { runningWords } from "../running-words.ts";
import { YearsTable } from "../years-table.tsx";
import { RenewGrantYearDocument } from "./generated/own-running.generated.ts";
import type { OwnRunning } from "./own-running-part.tsx";

/** POOL-7: the years of one's own grant, and the renewal of the next; nothing for a grant of one year. */
export function OwnYearsCard({ own }: { readonly own: OwnRunning }) {
  const words = useWords(runningWords);
  const { run, isRunning } = useChange(RenewGrantYearDocument);
  const [isRenewing, setRenewing] = useState(false);
  const years = own.grantYears;
  if (years.length === 0) return null;
  const next = years.find(({ standing }) => standing === "TO_RENEW" || standing === "NOT_RENEWED");
  const ended = years.find(({ standing }) => standing === "ENDED");
  return (
    <Card id={next ? taskPlace("RENEWAL", next.year) : undefined} title={words("title")}>
      <Stack>
        {next ? (
          <>
            <Banner
              tone={next.standing === "TO_RENEW" ? "info" : "warning"}
              title={words(next.standing === "TO_RENEW" ? "renewNow" : "renewLate", { year: String(next.year) })}
            />
            <div>
              <Button variant="primary" onPress={() => setRenewing(true)}>
                {words("renew", { year: String(next.year) })}
              </Button>
            </div>
          </>
        ) : null}
        <YearsTable years={years} />
        {ended ? <p>{words("ended", { year: String(ended.year), reason: ended.endReason ?? "" })}</p> : null}
      </Stack>
      {isRenewing && next ? (
        <RenewalDialog
          year={next}
          title={own.title}
          last={lastSaid(own, years, next.year)}
          isStaff={false}
          isRunning={isRunning}
          onClose={() => setRenewing(false)}
          onSend={async ({ participants, volunteers, note }) => {
            const answer = await run({
              grantYearId: next.id,
              version: next.version,
              isUnchanged: true,
              participants,
              volunteers,
              note: note.trim() === "" ? null : note.trim(),
            });
            if (answer.kind === "done") showToast({ tone: "success", title: words("sent") });
            return troubleOf(answer);
          }}
        />
      ) : null}
    </Card>
  );
}
