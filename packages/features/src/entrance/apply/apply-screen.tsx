import { Banner, Breadcrumbs, ButtonLink, Stack } from "@indgang/components";
import { checkEarly, type EarlyAnswers } from "@indgang/domain/pools/draft";
import {
  NotFoundScreen,
  QueryState,
  Screen as ScreenFrame,
  useHrefTo,
  useRouteParameters,
  useWords,
} from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { applyRoute, publicPoolRoute, publicPoolsRoute } from "../routes.ts";
import { applyWords } from "./apply-words.ts";
import { BeginDraft } from "./begin-draft.tsx";
import { EarlyFindings } from "./early-findings.tsx";
import { EarlyQuestions } from "./early-questions.tsx";
import { ApplyDocument } from "./generated/apply.generated.ts";

const nothing: EarlyAnswers = { applicant: null, place: null, work: null, aim: null };

/** POOL-4: says before anybody has written ten pages what will not do, and lets everybody on for whom the rule leaves room. */
export function Screen() {
  const words = useWords(applyWords);
  const hrefTo = useHrefTo();
  const { poolId } = useRouteParameters(applyRoute);
  const [result, read] = useQuery({ query: ApplyDocument, variables: { poolId } });
  const [answers, setAnswers] = useState(nothing);
  const check = checkEarly(answers);
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ pool, ownAssociations }) => {
        if (!pool) return <NotFoundScreen />;
        const rounds = pool.rounds.nodes.filter(({ state }) => state === "OPEN");
        return (
          <ScreenFrame
            title={words("title")}
            meta={pool.name}
            lead={words("lead")}
            breadcrumbs={
              <Breadcrumbs
                items={[
                  { label: words("pools"), href: hrefTo(publicPoolsRoute) },
                  { label: pool.name, href: hrefTo(publicPoolRoute, { poolId }) },
                ]}
              />
            }
          >
            {rounds.length === 0 ? (
              <Banner
                tone="warning"
                title={words("notOpen")}
                actions={<ButtonLink href={hrefTo(publicPoolRoute, { poolId })}>{words("toPool")}</ButtonLink>}
              />
            ) : (
              <Stack gap={6}>
                <EarlyQuestions answers={answers} mayGoOn={check.mayApply} onChange={setAnswers} />
                <EarlyFindings check={check} />
                {check.isAnswered && check.mayApply ? (
                  <BeginDraft rounds={rounds} associations={ownAssociations} />
                ) : null}
              </Stack>
            )}
          </ScreenFrame>
        );
      }}
    </QueryState>
  );
}
