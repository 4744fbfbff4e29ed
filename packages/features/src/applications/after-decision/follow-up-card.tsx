import { Badge, Card, Link, Stack } from "@indgang/components";
import { partOfStep, type GrantPart, type WaitingStep } from "@indgang/domain/after-grant";
import { useFormats, useHasRoute, useHrefTo, useWords } from "@indgang/shell";
import { paymentPlanRoute } from "../../payments/routes.ts";
import css from "./after-decision.module.css";
import { followUpWords, waitedForWords, waitingStepWords } from "./follow-up-words.ts";
import { placeOfPart } from "./grant-facts.ts";

export interface FollowUpCardProps {
  readonly applicationId: string;
  readonly steps: readonly WaitingStep[];
  /** Told to which part of the page somebody went. */
  readonly onGo: (part: GrantPart) => void;
}

/** POOL-2: what a decided case waits for, the municipality's own first: what, whose move it is, by when, and the way there. */
export function FollowUpCard({ applicationId, steps, onGo }: FollowUpCardProps) {
  const words = useWords(followUpWords);
  const theirs = steps.filter(({ waitsFor }) => waitsFor === "ASSOCIATION");
  const ours = steps.filter(({ waitsFor }) => waitsFor !== "ASSOCIATION");
  return (
    <Card title={words("title")}>
      <Stack>
        {steps.length === 0 ? <p>{words("nothing")}</p> : null}
        <Waiting title={words("municipality")} applicationId={applicationId} steps={ours} onGo={onGo} isWhoSaid />
        <Waiting
          title={words("association")}
          applicationId={applicationId}
          steps={theirs}
          onGo={onGo}
          isWhoSaid={false}
        />
      </Stack>
    </Card>
  );
}

interface WaitingProps extends FollowUpCardProps {
  readonly title: string;
  readonly isWhoSaid: boolean;
}

function Waiting({ title, applicationId, steps, onGo, isWhoSaid }: WaitingProps) {
  const words = useWords(followUpWords);
  const kinds = useWords(waitingStepWords);
  const people = useWords(waitedForWords);
  const { date } = useFormats();
  const hrefTo = useHrefTo();
  const isPaidHere = useHasRoute()(paymentPlanRoute);
  if (steps.length === 0) return null;
  const hrefOf = ({ kind, which }: WaitingStep): string => {
    if (partOfStep[kind] !== "PAYMENT" || !isPaidHere) return `#${placeOfPart(partOfStep[kind])}`;
    const year = kind === "PLAN_PAYMENT" && which !== null ? Number(which) : undefined;
    return hrefTo(paymentPlanRoute, { applicationId }, year === undefined ? {} : { year });
  };
  return (
    <section aria-label={title}>
      <h3 className={css["who"]}>{title}</h3>
      <ul className={css["steps"]}>
        {steps.map((step) => {
          const { kind, waitsFor, dueOn, isOverdue, which } = step;
          const href = hrefOf(step);
          return (
            <li key={`${kind} ${which ?? ""} ${dueOn ?? ""}`} className={css["step"]}>
              <Link
                href={href}
                onFollow={() => {
                  onGo(step.part);
                  focusPlace(href);
                }}
              >
                {kinds(kind === "PLAN_PAYMENT" && which !== null ? "PLAN_YEAR" : kind, { which: which ?? "" })}
              </Link>
              {dueOn === null ? null : (
                <Badge tone={isOverdue ? "danger" : "neutral"}>
                  {words(isOverdue ? "wasDue" : "due", { date: date(dueOn) })}
                </Badge>
              )}
              {isWhoSaid ? <span className={css["by"]}>{people(waitsFor)}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The keyboard goes on from the part that was gone to. */
function focusPlace(href: string): void {
  if (href.startsWith("#")) document.querySelector<HTMLElement>(href)?.focus();
}
