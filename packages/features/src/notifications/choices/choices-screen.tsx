import { Link, Skeleton, Stack } from "@indgang/components";
import { QueryState, Screen as ScreenFrame, useHrefTo, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { messagesRoute } from "../routes.ts";
import { choicesWords } from "./choices-words.ts";
import { NotificationChoicesDocument } from "./generated/notification-choices.generated.ts";
import { TopicCard } from "./topic-card.tsx";

/** How the person is told, topic by topic. Each choice holds at once. */
export function Screen() {
  const words = useWords(choicesWords);
  const hrefTo = useHrefTo();
  const { roles } = useViewer();
  const isOutside = roles.includes("ASSOCIATION");
  const [result, read] = useQuery({ query: NotificationChoicesDocument, requestPolicy: "network-only" });
  return (
    <ScreenFrame
      title={words("title")}
      lead={words(isOutside ? "leadOutside" : "lead")}
      meta={<Link href={hrefTo(messagesRoute)}>{words("back")}</Link>}
    >
      <QueryState
        result={result}
        onRetry={() => read({ requestPolicy: "network-only" })}
        skeleton={<Skeleton lines={8} label={words("loading")} />}
      >
        {({ notificationChoices }) => (
          <Stack>
            {notificationChoices
              .filter(({ topic }) => topic !== "REFERRALS" || roles.includes("REFERRAL"))
              .map((choice) => (
                <TopicCard key={choice.topic} choice={choice} />
              ))}
          </Stack>
        )}
      </QueryState>
    </ScreenFrame>
  );
}
