import { Button, Card, Checkbox, Dialog, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { RemoveViewDocument } from "./generated/remove-view.generated.ts";
import { SaveViewDocument } from "./generated/save-view.generated.ts";
import type { ViewEntryFragment } from "./generated/saved-views.generated.ts";
import { viewWords } from "./view-words.ts";

export interface ManageViewsDialogProps {
  readonly views: readonly ViewEntryFragment[];
  /** The list as it is now. */
  readonly search: string;
  readonly onClose: () => void;
}

/** One's own views: share them, let one open first, keep the list in one anew, delete. */
export function ManageViewsDialog({ views, search, onClose }: ManageViewsDialogProps) {
  const words = useWords(viewWords);
  const keep = useChange(SaveViewDocument);
  const drop = useChange(RemoveViewDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const change = async (view: ViewEntryFragment, changes: Partial<ViewEntryFragment>): Promise<void> => {
    const { id: savedViewId, list, name, isShared, isDefault } = view;
    const answer = await keep.run({ savedViewId, list, name, isShared, isDefault, search: view.search, ...changes });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("saved", { name }) });
  };
  const remove = async ({ id, name }: ViewEntryFragment): Promise<void> => {
    const answer = await drop.run({ savedViewId: id });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("removed", { name }) });
  };
  return (
    <Dialog
      title={words("manageTitle")}
      isOpen
      onOpenChange={onClose}
      footer={<Button onPress={onClose}>{words("close")}</Button>}
    >
      <Stack>
        <TroubleNotice trouble={trouble} />
        {views.length === 0 ? <p>{words("none")}</p> : null}
        {views.map((view) => (
          <Card key={view.id} title={view.name} headingLevel={3} isOneOfMany>
            <Stack gap={2}>
              <Checkbox isSelected={view.isShared} onChange={(isShared) => void change(view, { isShared })}>
                {words("share")}
              </Checkbox>
              <Checkbox isSelected={view.isDefault} onChange={(isDefault) => void change(view, { isDefault })}>
                {words("makeDefault")}
              </Checkbox>
              <Inline>
                <Button
                  size="small"
                  aria-label={words("replaceOf", { name: view.name })}
                  onPress={() => void change(view, { search })}
                >
                  {words("replace")}
                </Button>
                <Button
                  size="small"
                  variant="danger"
                  aria-label={words("removeOf", { name: view.name })}
                  onPress={() => void remove(view)}
                >
                  {words("remove")}
                </Button>
              </Inline>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Dialog>
  );
}
