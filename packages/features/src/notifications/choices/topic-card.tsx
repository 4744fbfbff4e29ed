import { Card, Grid, Select, Stack, Switch, showToast } from "@indgang/components";
import { mailRhythms } from "@indgang/domain/messages";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { toOptions } from "../../vocabulary/to-options.ts";
import { choicesWords, rhythmWords, topicHelp, topicWords } from "./choices-words.ts";
import { ChooseNotificationsDocument } from "./generated/choose-notifications.generated.ts";
import type { NotificationChoicesQuery } from "./generated/notification-choices.generated.ts";

type Choice = NotificationChoicesQuery["notificationChoices"][number];

/** One topic. What did not get through stays as it was chosen, and can be sent again. */
export function TopicCard({ choice }: { readonly choice: Choice }) {
  const words = useWords(choicesWords);
  const rhythms = useWords(rhythmWords);
  const { run } = useChange(ChooseNotificationsDocument);
  const [chosen, setChosen] = useState(choice);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const choose = async (next: Choice): Promise<void> => {
    setChosen(next);
    const { topic, inApp, byMail } = next;
    const answer = await run({ topic, inApp, byMail });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("saved") });
  };
  return (
    <Card title={useWords(topicWords)(choice.topic)} isOneOfMany>
      <Stack>
        <p>{useWords(topicHelp)(choice.topic)}</p>
        <Grid>
          <Select
            label={words("byMail")}
            options={toOptions(mailRhythms, rhythms)}
            hasNone={false}
            value={chosen.byMail}
            onChange={(value) => void choose({ ...chosen, byMail: (value ?? "AT_ONCE") as Choice["byMail"] })}
          />
          <Switch isSelected={chosen.inApp} onChange={(inApp) => void choose({ ...chosen, inApp })}>
            {words("inApp")}
          </Switch>
        </Grid>
        <TroubleNotice trouble={trouble} onRetry={() => void choose(chosen)} />
      </Stack>
    </Card>
  );
}
