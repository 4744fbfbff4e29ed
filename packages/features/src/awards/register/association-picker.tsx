import { Button, ComboBox, Stack } from "@indgang/components";
import { useState } from "react";
import { useQuery } from "urql";
import { AssociationsToChooseDocument } from "../../reception/register/generated/associations-to-choose.generated.ts";
import { useSettledText } from "../../search/use-settled-text.ts";
import type { ChosenAssociation } from "./nomination-form.ts";

export interface AssociationPickerProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly errorMessage: string | undefined;
  readonly chosen: ChosenAssociation | null;
  /** Names the way to choose none again. */
  readonly clearLabel: (name: string) => string;
  readonly onChoose: (association: ChosenAssociation | null) => void;
}

/** ASSOC-1: an association out of the directory, found by the server; none where it is not there. */
export function AssociationPicker(props: AssociationPickerProps) {
  const { chosen, clearLabel, onChoose, ...field } = props;
  const [typed, setTyped] = useState(chosen?.name ?? "");
  const [search, setSearch] = useState("");
  const settled = useSettledText(search, setSearch);
  const [{ data, fetching }] = useQuery({ query: AssociationsToChooseDocument, variables: { search: search || null } });
  const isPending = fetching || settled.value !== search;
  const found = (data?.associations.nodes ?? []).map(({ id, name, cvr, address }) => ({
    id,
    label: name,
    description: [cvr, address?.street, address?.city].filter(Boolean).join(" · "),
  }));
  const isKnown = chosen === null || found.some(({ id }) => id === chosen.id);
  return (
    <Stack gap={2}>
      <ComboBox
        {...field}
        items={isKnown ? found : [...found, { id: chosen.id, label: chosen.name }]}
        value={chosen?.id ?? null}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          settled.change(text === chosen?.name ? "" : text);
        }}
        onChange={(id) => {
          const one = found.find((association) => association.id === id);
          if (one) setTyped(one.label);
          if (one) onChoose({ id: one.id, name: one.label });
          else if (id === null) onChoose(null);
        }}
        isLoading={isPending}
      />
      {chosen === null ? null : (
        <div>
          <Button
            size="small"
            onPress={() => {
              setTyped("");
              onChoose(null);
            }}
          >
            {clearLabel(chosen.name)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
