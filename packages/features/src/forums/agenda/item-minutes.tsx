import { TextArea } from "@indgang/components";
import { forumBounds } from "@indgang/domain/forums";
import type { Instant } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useClient } from "urql";
import type { SaveOutcome, ServerVersion } from "../../drafts/autosave-state.type.ts";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { useAutosave } from "../../drafts/use-autosave.ts";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { faultsOf } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import css from "../forums.module.css";
import { ForumMeetingDocument } from "../meeting/generated/meeting.generated.ts";
import type { AgendaItem, ForumMeeting } from "../meeting/meeting.type.ts";
import { agendaWords } from "./agenda-words.ts";
import { SaveForumMinutesDocument } from "./generated/save-forum-minutes.generated.ts";

export interface ItemMinutesProps {
  readonly item: AgendaItem;
  readonly meeting: ForumMeeting;
  readonly now: Instant;
}

/** FORUM-2: what was settled. Written by the secretariat from the meeting's beginning until the minutes are approved; read by others once it is closed. */
export function ItemMinutes({ item, meeting, now }: ItemMinutesProps) {
  const words = useWords(agendaWords);
  const { state, isKeptByViewer, startsAt } = meeting;
  if (item.state !== "ON_AGENDA") return null;
  if (isKeptByViewer && ((state === "CALLED" && now >= startsAt) || state === "HELD"))
    return <MinutesEditor item={item} meetingId={meeting.id} />;
  if (item.minutes === null) return null;
  return (
    <div className={css["quote"]}>
      <h4>{words("minutes")}</h4>
      <p className={css["text"]}>{item.minutes}</p>
    </div>
  );
}

type Minutes = { readonly minutes: string };

const toServer = ({ version, minutes }: Pick<AgendaItem, "version" | "minutes">): ServerVersion<Minutes> => ({
  version,
  fields: { minutes: minutes ?? "" },
});

/** Saves itself as one writes; when somebody else wrote meanwhile, both versions are shown. */
function MinutesEditor({ item, meetingId }: { readonly item: AgendaItem; readonly meetingId: string }) {
  const words = useWords(agendaWords);
  const client = useClient();
  const { run } = useChange(SaveForumMinutesDocument);
  const save = async ({ minutes }: Minutes, version: number): Promise<SaveOutcome<Minutes>> => {
    const answer = await run({ itemId: item.id, version, minutes });
    if (answer.kind === "done")
      return { kind: "saved", server: { version: answer.payload.item.version, fields: { minutes } } };
    if (answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") return { kind: "stale" };
    return { kind: answer.kind, trouble: answer };
  };
  const reload = async (): Promise<ServerVersion<Minutes> | null> => {
    const variables = { id: meetingId };
    const { data } = await client.query(ForumMeetingDocument, variables, { requestPolicy: "network-only" }).toPromise();
    const found = data?.forumMeeting?.agenda.find(({ id }) => id === item.id);
    return found ? toServer(found) : null;
  };
  const [state, autosave] = useAutosave<Minutes>({
    name: `forum-minutes.${item.id}`,
    server: toServer(item),
    save,
    reload,
  });
  const { trouble } = state;
  const { field } = useFormFaults(
    `minutes-${item.id}`,
    faultsOf(trouble),
    () => words("minutes"),
    () => false,
  );
  return (
    <>
      {state.phase === "conflict" ? (
        <VersionConflict
          conflicts={state.conflicts}
          label={() => words("minutes")}
          show={(_field, value) => String(value)}
          onResolve={autosave.resolve}
        />
      ) : null}
      <TroubleNotice trouble={faultsOf(trouble).length > 0 ? null : trouble} onRetry={() => void autosave.flush()} />
      <TextArea
        {...field("minutes")}
        label={words("minutes")}
        rows={3}
        maxCharacters={forumBounds.text}
        value={state.mine.minutes}
        onChange={(minutes) => autosave.change({ minutes })}
        onBlur={() => void autosave.flush()}
      />
      <SaveStatus state={state} />
    </>
  );
}
