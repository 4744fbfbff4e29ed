import { Button, Card, Stack } from "@indgang/components";
import type { Instant } from "@indgang/domain/kernel";
import { useFormats, useWords } from "@indgang/shell";
import type { MeetingStep } from "./meeting-step-dialog.tsx";
import type { ForumMeeting } from "./meeting.type.ts";
import { forumMeetingWords, meetingStepWords, nextStepWords } from "./meeting-words.ts";
import { callBy, nextStep } from "./next-step.ts";

export interface NextStepCardProps {
  readonly meeting: ForumMeeting;
  readonly now: Instant;
  readonly onStep: (step: MeetingStep) => void;
  readonly onMove: () => void;
  readonly onPropose: () => void;
}

/** FORUM-2: what the secretariat does now, with the button for it. */
export function NextStepCard({ meeting, now, onStep, onMove, onPropose }: NextStepCardProps) {
  const words = useWords(forumMeetingWords);
  const nexts = useWords(nextStepWords);
  const steps = useWords(meetingStepWords);
  const { date } = useFormats();
  const next = nextStep(meeting, now);
  const { agenda } = meeting;
  const waiting = agenda.filter(({ state }) => state === "PROPOSED").length;
  const unwritten = agenda.filter(({ state, minutes }) => state === "ON_AGENDA" && (minutes ?? "") === "").length;
  const values = { count: next === "takeOn" ? waiting : unwritten, date: date(callBy(meeting)) };
  const step = next === "call" || next === "close" || next === "approve" ? next : next === "overdue" ? "cancel" : null;
  return (
    <Card title={words("next")}>
      <Stack gap={3}>
        <p>{nexts(next, values)}</p>
        {step === null ? null : (
          <div>
            <Button variant="primary" onPress={() => onStep(step)}>
              {steps(step)}
            </Button>
          </div>
        )}
        {next === "place" ? (
          <div>
            <Button variant="primary" onPress={onMove}>
              {words("move")}
            </Button>
          </div>
        ) : null}
        {next === "begin" && meeting.mayPropose ? (
          <div>
            <Button variant="primary" onPress={onPropose}>
              {words("propose")}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  );
}
