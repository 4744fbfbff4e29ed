import { useChange, useWords } from "@indgang/shell";
import { MoveForumMeetingDocument } from "./generated/move-forum-meeting.generated.ts";
import type { ForumMeeting } from "./meeting.type.ts";
import { forumMeetingWords } from "./meeting-words.ts";
import { TimesDialog } from "./times-dialog.tsx";

/** FORUM-2: another time or place. */
export function MoveDialog({ meeting, onClose }: { readonly meeting: ForumMeeting; readonly onClose: () => void }) {
  const words = useWords(forumMeetingWords);
  const { run, isRunning } = useChange(MoveForumMeetingDocument);
  return (
    <TimesDialog
      title={words("move")}
      now={meeting}
      isPlaceRequired={meeting.state === "CALLED"}
      isRunning={isRunning}
      run={(times) => run({ meetingId: meeting.id, version: meeting.version, times })}
      done={words("moved")}
      onClose={onClose}
    />
  );
}
