import { ComboBox, type ComboBoxProps } from "@indgang/components";
import { useState } from "react";
import { useQuery } from "urql";
import { useSettledText } from "../../search/use-settled-text.ts";
import { AssociationNamesDocument } from "./generated/association-names.generated.ts";

export interface ChosenAssociation {
  readonly id: string;
  readonly name: string;
}

export interface AssociationFieldProps extends Pick<
  ComboBoxProps,
  "id" | "label" | "description" | "errorMessage" | "isRequired"
> {
  readonly chosen: ChosenAssociation | null;
  readonly onChoose: (association: ChosenAssociation | null) => void;
}

/** ASSOC-1: an association out of the directory, found by the server as one types. */
export function AssociationField({ chosen, onChoose, ...field }: AssociationFieldProps) {
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [search, setSearch] = useState("");
  const settled = useSettledText(search, setSearch);
  const [{ data, fetching }] = useQuery({ query: AssociationNamesDocument, variables: { search: search || null } });
  const found = data?.associations.nodes ?? [];
  const isPending = fetching || settled.value !== search;
  const wanted = settled.value.trim().toLowerCase();
  // What was found for less of the text must not be taken for an answer to all of it.
  const items = found
    .filter(({ name }) => !isPending || name.toLowerCase().includes(wanted))
    .map(({ id, name, cvr }) => ({ id, label: name, ...(cvr ? { description: cvr } : {}) }));
  const isOffered = chosen === null || items.some(({ id }) => id === chosen.id);
  return (
    <ComboBox
      {...field}
      items={isOffered ? items : [...items, { id: chosen.id, label: chosen.name }]}
      value={chosen?.id ?? null}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        settled.change(text === chosen?.name ? "" : text);
      }}
      onChange={(id) => {
        const one = found.find((association) => association.id === id);
        if (one) {
          setTyped(one.name);
          onChoose({ id: one.id, name: one.name });
        } else if (id === null) onChoose(null);
      }}
      isLoading={isPending}
    />
  );
}
