import { Button, Dialog, RadioGroup, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { agendaImportances, forumBounds, usualForumTerms, type AgendaImportance } from "@indgang/domain/forums";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useToday } from "../../time/use-today.ts";
import { AssociationField } from "../../choose/association-field.tsx";
import type { Chosen } from "../../search/use-found-choice.ts";
import type { ForumMeeting } from "../meeting/meeting.type.ts";
import { majorBy } from "../meeting/next-step.ts";
import { importanceWords } from "../terms/forum-terms.ts";
import { agendaWords, proposeWords } from "./agenda-words.ts";
import { ProposeAgendaItemDocument } from "./generated/propose-agenda-item.generated.ts";

/** FORUM-2, FORUM-3: a matter for a meeting. What will come late says so before it is sent. */
export function ProposeDialog({ meeting, onClose }: { readonly meeting: ForumMeeting; readonly onClose: () => void }) {
  const words = useWords(proposeWords);
  const items = useWords(agendaWords);
  const importances = useWords(importanceWords);
  const { date } = useFormats();
  const today = useToday();
  const { run, isRunning } = useChange(ProposeAgendaItemDocument);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [importance, setImportance] = useState<AgendaImportance>("ORDINARY");
  const [about, setAbout] = useState<Chosen | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = [...(title.trim() === "" ? ["title"] : []), ...(text.trim() === "" ? ["text"] : [])];
  const { problems, field } = useFormFaults(
    "propose",
    isAsked && missing.length > 0 ? missing.map((path) => ({ path, code: "REQUIRED" })) : faultsOf(trouble),
    (path) => words(path === "title" ? "itemTitle" : path === "text" ? "text" : "about"),
    () => false,
  );
  const last = majorBy(meeting, meeting.body?.majorDays ?? usualForumTerms.majorDays);
  const isMajorLate = today > last;
  const notes = {
    ORDINARY: words("ordinary"),
    MAJOR: words(isMajorLate ? "majorLate" : "majorInTime", { date: date(last) }),
    URGENT: words("urgent"),
  } satisfies Record<AgendaImportance, string>;
  const propose = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0) return;
    const answer = await run({
      meetingId: meeting.id,
      title: title.trim(),
      text: text.trim(),
      importance,
      aboutAssociationId: about?.id ?? null,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words(importance === "MAJOR" && isMajorLate ? "sentLate" : "sent") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void propose()}>
        {words("send")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("title")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void propose()} />
        <TextField {...field("title")} label={words("itemTitle")} isRequired value={title} onChange={setTitle} />
        <TextArea
          {...field("text")}
          label={words("text")}
          description={items("noCpr")}
          isRequired
          maxCharacters={forumBounds.text}
          value={text}
          onChange={setText}
        />
        <RadioGroup
          label={words("importance")}
          options={agendaImportances.map((id) => ({ id, label: importances(id), description: notes[id] }))}
          value={importance}
          onChange={(value) => setImportance(agendaImportances.find((one) => one === value) ?? "ORDINARY")}
        />
        <AssociationField
          {...field("aboutAssociationId")}
          label={words("about")}
          description={words("aboutHelp")}
          isRequired={false}
          chosen={about}
          onChoose={setAbout}
        />
      </Stack>
    </Dialog>
  );
}
