import { Button, ButtonLink, Card, Stack } from "@indgang/components";
import { useFormats, useHrefTo, useMay, useViewer, useWords } from "@indgang/shell";
import { meetingsRoute } from "../../meetings/routes.ts";
import { formalCheckRoute } from "../../reception/routes.ts";
import { useToday } from "../../time/use-today.ts";
import { assessmentRoute } from "../routes.ts";
import type { Case } from "./case.type.ts";
import { nextStepWords } from "./next-step-words.ts";
import { nextStep } from "./next-step.ts";

export interface NextStepCardProps {
  readonly application: Case;
  readonly onAssign: () => void;
  readonly onTake: () => void;
  readonly isTaking: boolean;
}

/** What happens next, and the one button for it. */
export function NextStepCard({ application, onAssign, onTake, isTaking }: NextStepCardProps) {
  const words = useWords(nextStepWords);
  const formats = useFormats();
  const hrefTo = useHrefTo();
  const may = useMay();
  const { person } = useViewer();
  const { id, state, assignee, dueOn } = application;
  const today = useToday();
  const step = nextStep({ state, assigneeId: assignee?.id ?? null }, may);
  const isOwn = person !== null && assignee?.id === person.id;
  const hrefs = {
    check: () => hrefTo(formalCheckRoute, { applicationId: id }),
    assess: () => hrefTo(assessmentRoute, { applicationId: id }),
    schedule: () => hrefTo(meetingsRoute),
    decide: () => hrefTo(meetingsRoute),
  };
  return (
    <Card title={words("title")}>
      <Stack gap={3}>
        <p>
          {words(step.text === "assess" && isOwn ? "assessByYou" : step.text, { name: assignee?.name ?? "" })}{" "}
          {dueOn !== null && step.text !== "closed"
            ? words(dueOn < today ? "wasDue" : "due", { date: formats.date(dueOn) })
            : null}
        </p>
        {step.action === null ? null : (
          <div>
            {step.action === "assign" ? (
              <Button variant="primary" onPress={onAssign}>
                {words("assignAction")}
              </Button>
            ) : step.action === "take" ? (
              <Button variant="primary" onPress={onTake} isPending={isTaking}>
                {words("takeAction")}
              </Button>
            ) : (
              <ButtonLink variant="primary" href={hrefs[step.action]()}>
                {words(`${step.action}Action`)}
              </ButtonLink>
            )}
          </div>
        )}
      </Stack>
    </Card>
  );
}
