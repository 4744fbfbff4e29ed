import { Banner, Button, Dialog, FreeText, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { meetingWords } from "../decision-list/meeting-words.ts";
import { afterDialog } from "../items/after-dialog.ts";
import { itemWords } from "../items/item-words.ts";
import { showItem } from "../items/show-item.ts";
import type { OrderedItem } from "../items/use-board.ts";

export interface UndecidedDialogProps {
  readonly ordered: readonly OrderedItem[];
  readonly onClose: () => void;
}

/** Which items keep the meeting from being closed, by their place on the list, and the way to the first of them. */
export function UndecidedDialog({ ordered, onClose }: UndecidedDialogProps) {
  const words = useWords(meetingWords);
  const buttons = useWords(itemWords);
  const undecided = ordered
    .map(({ item, awaitsDecision }, index) => ({ item, awaitsDecision, place: index + 1 }))
    .filter(({ awaitsDecision }) => awaitsDecision);
  const goToFirst = (): void => {
    onClose();
    const first = undecided[0]?.item.id;
    if (first !== undefined) afterDialog(() => showItem(first));
  };
  const footer = (
    <>
      <Button onPress={onClose}>{buttons("cancel")}</Button>
      <Button variant="primary" onPress={goToFirst}>
        {words("goToUndecided")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("closeTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <Banner tone="warning" title={words("undecidedTitle", { count: undecided.length })}>
          {words("undecidedText")}
        </Banner>
        <ul>
          {undecided.map(({ item, place }) => (
            <li key={item.id}>
              {words("undecidedItem", { position: place })} <FreeText>{item.application.title}</FreeText>
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
