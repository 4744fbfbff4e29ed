import { Badge, Card, Link, Stack } from "@indgang/components";
import { useHrefTo, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { applicationRoute } from "../../applications/routes.ts";
import { associationAndCase } from "../../vocabulary/association-and-case.tsx";
import { WishOnCase } from "../case/wish-on-case.tsx";
import { changeKindWords, changeStateTones, changeStateWords, changeWords } from "../change-words.ts";
import { MeetingWishesDocument } from "./generated/meeting-wishes.generated.ts";

/** POOL-9: what a meeting decides beside its list: wishes to change grants. Nothing where there are none. */
export function MeetingWishesCard({ meetingId }: { readonly meetingId: string }) {
  const words = useWords(changeWords);
  const kinds = useWords(changeKindWords);
  const states = useWords(changeStateWords);
  const hrefTo = useHrefTo();
  const [{ data }] = useQuery({
    query: MeetingWishesDocument,
    variables: { id: meetingId },
    requestPolicy: "cache-and-network",
  });
  const wishes = data?.committeeMeeting?.changeRequests ?? [];
  if (wishes.length === 0) return null;
  return (
    <Card title={words("onMeeting")}>
      <Stack gap={6}>
        {wishes.map(({ application, ...wish }) => (
          <Stack key={wish.id} as="section">
            <h3>
              {kinds(wish.kind)} <Badge tone={changeStateTones[wish.state]}>{states(wish.state)}</Badge>
            </h3>
            {application ? (
              <p>
                <Link href={hrefTo(applicationRoute, { applicationId: application.id })}>{application.title}</Link>
                {" · "}
                {associationAndCase(application)}
              </p>
            ) : null}
            <WishOnCase wish={wish} committeeId={null} />
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
