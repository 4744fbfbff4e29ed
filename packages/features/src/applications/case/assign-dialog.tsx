import { Button, Dialog, Select, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useWholeList } from "../../search/use-whole-list.ts";
import type { Case } from "./case.type.ts";
import { dialogWords } from "./dialog-words.ts";
import { AssignApplicationDocument } from "./generated/assign-application.generated.ts";
import { StaffDocument } from "./generated/staff.generated.ts";

export interface CaseDialogProps {
  readonly application: Case;
  readonly onClose: () => void;
}

/** Gives the case to somebody. */
export function AssignDialog({ application, onClose }: CaseDialogProps) {
  const words = useWords(dialogWords);
  const [staff, readStaff] = useWholeList(
    StaffDocument,
    { administrationId: application.administration.id },
    (data) => data.administration?.staff,
  );
  const { run, isRunning } = useChange(AssignApplicationDocument);
  const [assigneeId, setAssigneeId] = useState(application.assignee?.id ?? null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const assign = async (): Promise<void> => {
    setAsked(true);
    if (assigneeId === null) return;
    const answer = await run({ applicationId: application.id, version: application.version, assigneeId });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("assigned", { name: answer.payload.application.assignee?.name ?? "" }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void assign()}>
        {words("assign")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("assignTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void assign()} />
        <QueryState result={staff} onRetry={readStaff}>
          {(colleagues) => (
            <Select
              label={words("assignee")}
              isRequired
              options={colleagues.map(({ id, name, title }) => ({
                id,
                label: title ? `${name}, ${title}` : name,
              }))}
              value={assigneeId}
              onChange={setAssigneeId}
              errorMessage={isAsked && assigneeId === null ? words("assignFirst") : undefined}
            />
          )}
        </QueryState>
      </Stack>
    </Dialog>
  );
}
