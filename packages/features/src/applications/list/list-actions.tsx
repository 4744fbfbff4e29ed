import { Button } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { ExportButton } from "../../exports/export-button.tsx";
import { targetGroupsWord } from "../../exports/export-words.ts";
import { withoutPlace } from "../../search/paging.ts";
import { withoutUndefined } from "../../search/without-undefined.ts";
import { ViewMenu } from "../../views/view-menu.tsx";
import {
  applicationColumnIds,
  changeFilter,
  readApplicationSearch,
  type ApplicationSearch,
} from "../application-search.ts";
import { ColumnsDialog } from "./columns-dialog.tsx";
import { columnWords, listWords } from "./list-words.ts";
import { toWhere } from "./to-variables.ts";

export interface ListActionsProps {
  readonly search: ApplicationSearch;
  readonly onChange: (search: ApplicationSearch, options?: { readonly replace?: boolean }) => void;
}

/** What one does with the list as a whole: see it again, choose its columns, take it out. */
export function ListActions({ search, onChange }: ListActionsProps) {
  const words = useWords(listWords);
  const names = useWords(columnWords);
  const targetGroups = useWords(targetGroupsWord);
  const [isChoosing, setChoosing] = useState(false);
  const columns = [
    ...applicationColumnIds.map((id) => ({ id, label: names(id) })),
    { id: "targetGroups", label: targetGroups("targetGroups") },
  ];
  return (
    <>
      <ViewMenu
        list="APPLICATIONS"
        search={withoutPlace(search)}
        onOpen={(raw, options) => onChange(readApplicationSearch(raw), options)}
      />
      <Button onPress={() => setChoosing(true)}>{words("columns")}</Button>
      <ExportButton
        list="applications"
        columns={columns}
        chosenAtFirst={search.columns}
        where={{ ...toWhere(search) }}
      />
      {isChoosing ? (
        <ColumnsDialog
          columns={search.columns ?? []}
          onChoose={(chosen) => onChange(withoutUndefined({ ...changeFilter(search, {}), columns: chosen }))}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </>
  );
}
