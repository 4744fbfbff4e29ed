import { Badge, Button, Card, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { AssessmentPageQuery } from "../assessment/generated/assessment-page.generated.ts";
import css from "../case/case.module.css";
import { CallOpinionBackDocument } from "./generated/call-opinion-back.generated.ts";
import { OpinionTable } from "./opinion-table.tsx";
import { opinionStateWords, opinionWords } from "./opinion-words.ts";

type Page = NonNullable<AssessmentPageQuery["application"]>;
type Opinion = NonNullable<Page["opinions"]>[number];

/** POOL-4: who was asked for an opinion, and what they think as far as it is shown; nothing where nobody was asked. */
export function OpinionsCard({ page }: { readonly page: Page }) {
  const words = useWords(opinionWords);
  const states = useWords(opinionStateWords);
  const formats = useFormats();
  const { roles } = useViewer();
  const { run, isRunning } = useChange(CallOpinionBackDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const opinions = page.opinions ?? [];
  if (opinions.length === 0) return null;
  const callBack = async ({ id, version }: Opinion): Promise<void> => {
    const answer = await run({ opinionId: id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("calledBack") });
  };
  const isHidden = opinions.some(({ state, content }) => state === "GIVEN" && content === null);
  return (
    <Card title={words("title")}>
      <Stack gap={3}>
        <TroubleNotice trouble={trouble} onRetry={() => setTrouble(null)} />
        <ul className={css["checks"]}>
          {opinions.map((opinion) => (
            <li key={opinion.id} className={css["check"]}>
              <span>
                {opinion.person.name}
                {opinion.dueOn && opinion.state === "ASKED" ? (
                  <span className={css["subtle"]}> {words("answerBy", { date: formats.date(opinion.dueOn) })}</span>
                ) : null}
              </span>
              {opinion.state === "ASKED" && roles.includes("LEADER") ? (
                <Button variant="quiet" isPending={isRunning} onPress={() => void callBack(opinion)}>
                  {words("callBack", { name: opinion.person.name })}
                </Button>
              ) : (
                <Badge tone={opinion.state === "GIVEN" ? "success" : "neutral"}>{states(opinion.state)}</Badge>
              )}
            </li>
          ))}
        </ul>
        {isHidden ? <p>{words("hidden")}</p> : null}
        <OpinionTable page={page} />
      </Stack>
    </Card>
  );
}
