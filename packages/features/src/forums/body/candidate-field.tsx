import { ComboBox, type ComboBoxProps } from "@indgang/components";
import { useState } from "react";
import { useQuery } from "urql";
import { useSettledText } from "../../search/use-settled-text.ts";
import { ForumCandidatesDocument } from "./generated/forum-candidates.generated.ts";

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export interface CandidateFieldProps extends Pick<ComboBoxProps, "id" | "label" | "errorMessage"> {
  readonly chosen: Candidate | null;
  readonly onChoose: (person: Candidate | null) => void;
}

/** FORUM-1: whom a secretariat can appoint, found by the server as one types. */
export function CandidateField({ chosen, onChoose, ...field }: CandidateFieldProps) {
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [search, setSearch] = useState("");
  const settled = useSettledText(search, setSearch);
  const [{ data, fetching }] = useQuery({ query: ForumCandidatesDocument, variables: { search } });
  const found = data?.forumCandidates.nodes ?? [];
  const isPending = fetching || settled.value !== search;
  const wanted = settled.value.trim().toLowerCase();
  const items = found
    .filter(({ name, title }) => !isPending || `${name} ${title ?? ""}`.toLowerCase().includes(wanted))
    .map(({ id, name, title }) => ({ id, label: name, ...(title ? { description: title } : {}) }));
  const isOffered = chosen === null || items.some(({ id }) => id === chosen.id);
  return (
    <ComboBox
      {...field}
      isRequired
      items={isOffered ? items : [...items, { id: chosen.id, label: chosen.name }]}
      value={chosen?.id ?? null}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        settled.change(text === chosen?.name ? "" : text);
      }}
      onChange={(id) => {
        const one = found.find((person) => person.id === id);
        if (one) {
          setTyped(one.name);
          onChoose({ id: one.id, name: one.name });
        } else if (id === null) onChoose(null);
      }}
      isLoading={isPending}
    />
  );
}
