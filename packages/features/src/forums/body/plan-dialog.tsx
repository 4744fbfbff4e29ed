import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { TimesDialog } from "../meeting/times-dialog.tsx";
import { forumMeetingRoute } from "../routes.ts";
import { bodyWords } from "./body-words.ts";
import { PlanForumMeetingDocument } from "./generated/plan-forum-meeting.generated.ts";

/** FORUM-2: a new meeting, and on to its page. */
export function PlanDialog({ bodyId, onClose }: { readonly bodyId: string; readonly onClose: () => void }) {
  const words = useWords(bodyWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { run, isRunning } = useChange(PlanForumMeetingDocument);
  return (
    <TimesDialog
      title={words("plan")}
      now={null}
      isPlaceRequired={false}
      isRunning={isRunning}
      run={async (times) => {
        const answer = await run({ bodyId, times });
        if (answer.kind === "done") goTo(hrefTo(forumMeetingRoute, { meetingId: answer.payload.meeting.id }));
        return answer;
      }}
      done={words("planned")}
      onClose={onClose}
    />
  );
}
