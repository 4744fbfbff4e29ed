import { Badge, Card, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { changeKindWords, changeStateTones, changeStateWords, changeWords } from "../change-words.ts";
import { WishOnCase } from "./wish-on-case.tsx";
import type { RunningCase } from "./years-card.tsx";

/** POOL-11: what an association asked to change after the grant, the latest first; nothing where nothing was asked. */
export function ChangesCard({ application }: { readonly application: RunningCase }) {
  const words = useWords(changeWords);
  const kinds = useWords(changeKindWords);
  const states = useWords(changeStateWords);
  const wishes = application.changeRequests ?? [];
  if (wishes.length === 0) return null;
  return (
    <Card title={words("title")}>
      <Stack gap={6}>
        {wishes.map((wish) => (
          <Stack key={wish.id} as="section">
            <h3>
              {kinds(wish.kind)} <Badge tone={changeStateTones[wish.state]}>{states(wish.state)}</Badge>
            </h3>
            <WishOnCase wish={wish} committeeId={application.pool.committee.id} />
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
