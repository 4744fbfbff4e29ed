import { Button, ComboBox, Stack } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import type { FormFaults } from "../../refusals/use-form-faults.ts";
import { useSettledText } from "../../search/use-settled-text.ts";
import { AssociationsToChooseDocument } from "./generated/associations-to-choose.generated.ts";
import { NewAssociationDialog } from "./new-association-dialog.tsx";
import { registrationFieldWords, registrationWords } from "./registration-words.ts";
import type { Registration } from "./registration.type.ts";

export interface AssociationChoiceProps {
  readonly chosen: Registration["association"];
  readonly field: FormFaults["field"];
  readonly onChoose: (association: Registration["association"]) => void;
}

/** ASSOC-1: the association out of the directory, found by the server; or a new one, registered without leaving the form. */
export function AssociationChoice({ chosen, field, onChoose }: AssociationChoiceProps) {
  const words = useWords(registrationWords);
  const names = useWords(registrationFieldWords);
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [search, setSearch] = useState("");
  const [isNew, setNew] = useState(false);
  const settled = useSettledText(search, setSearch);
  const [{ data, fetching }] = useQuery({ query: AssociationsToChooseDocument, variables: { search: search || null } });
  const isPending = fetching || settled.value !== search;
  const found = data?.associations.nodes ?? [];
  const read = found.map(({ id, name, cvr, address }) => ({
    id,
    label: name,
    description: [cvr, address?.street, address?.city].filter(Boolean).join(" · "),
  }));
  // What was found for less of the text must not be taken for an answer to all of it.
  const items = isPending ? read.filter((item) => holdsText(item, settled.value)) : read;
  const choose = (association: Registration["association"]): void => {
    setTyped(association?.name ?? "");
    onChoose(association);
  };
  return (
    <Stack gap={2}>
      <ComboBox
        {...field("associationId")}
        label={names("associationId")}
        description={words("associationHelp")}
        isRequired
        items={
          chosen && !items.some(({ id }) => id === chosen.id)
            ? [...items, { id: chosen.id, label: chosen.name }]
            : items
        }
        value={chosen?.id ?? null}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          settled.change(text === chosen?.name ? "" : text);
        }}
        onChange={(id) => {
          const association = found.find((one) => one.id === id);
          if (association) choose({ id: association.id, name: association.name });
          else if (id === null) onChoose(null);
        }}
        isLoading={isPending}
      />
      <div>
        <Button size="small" onPress={() => setNew(true)}>
          {words("newAssociation")}
        </Button>
      </div>
      {isNew ? (
        <NewAssociationDialog
          onClose={() => setNew(false)}
          onRegistered={(association) => {
            choose(association);
            setNew(false);
          }}
        />
      ) : null}
    </Stack>
  );
}

function holdsText({ label, description }: { readonly label: string; readonly description: string }, text: string) {
  return `${label} ${description}`.toLowerCase().includes(text.trim().toLowerCase());
}
