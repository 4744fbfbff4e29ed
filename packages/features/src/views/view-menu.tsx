import { Menu } from "@indgang/components";
import { parseSearch, stringifySearch, useWords, type UnreadSearch } from "@indgang/shell";
import { useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { SavedViewsDocument, type SavedViewsQuery } from "./generated/saved-views.generated.ts";
import { ManageViewsDialog } from "./manage-views-dialog.tsx";
import { SaveViewDialog } from "./save-view-dialog.tsx";
import { viewWords } from "./view-words.ts";

export type SavedList = SavedViewsQuery["savedViews"][number]["list"];

export interface ViewMenuProps {
  readonly list: SavedList;
  /** The state of the list's address, without the place in the list. */
  readonly search: object;
  /** Opens a view: the state as it stands in an address, for the list's own reader. */
  readonly onOpen: (search: UnreadSearch, options?: { readonly replace?: boolean }) => void;
}

/** "Visninger": the list as one saved it, or as a colleague shared it. One's own default comes first when nothing is chosen. */
export function ViewMenu({ list, search, onOpen }: ViewMenuProps) {
  const words = useWords(viewWords);
  const [result] = useQuery({ query: SavedViewsDocument, variables: { list } });
  const [open, setOpen] = useState<"save" | "manage" | null>(null);
  const views = result.data?.savedViews ?? [];
  const text = stringifySearch({ ...search }).slice(1);
  useDefaultView(
    views.find((view) => view.isDefault),
    text === "",
    (view) => onOpen(parseSearch(view.search), { replace: true }),
    result.data !== undefined,
  );
  const items = [
    ...views.map((view) => ({
      id: view.id,
      label: view.name,
      description: view.isDefault ? words("isDefault") : view.isOwn ? undefined : words("shared"),
      onAction: () => onOpen(parseSearch(view.search)),
    })),
    { id: "save", label: words("save"), onAction: () => setOpen("save") },
    ...(views.some(({ isOwn }) => isOwn)
      ? [{ id: "manage", label: words("manage"), onAction: () => setOpen("manage") }]
      : []),
  ];
  const close = () => setOpen(null);
  return (
    <>
      <Menu label={words("views")} items={items} />
      {open === "save" ? <SaveViewDialog list={list} search={text} onClose={close} /> : null}
      {open === "manage" ? (
        <ManageViewsDialog views={views.filter(({ isOwn }) => isOwn)} search={text} onClose={close} />
      ) : null}
    </>
  );
}

type View = SavedViewsQuery["savedViews"][number];

/** Once, when the list was opened without anything chosen: what is cleared afterwards stays clear. */
function useDefaultView(view: View | undefined, isEmpty: boolean, show: (view: View) => void, isThere: boolean): void {
  const isOpening = useRef(isEmpty);
  useEffect(() => {
    if (!isThere) return;
    if (isOpening.current && isEmpty && view !== undefined) show(view);
    isOpening.current = false;
  });
}
