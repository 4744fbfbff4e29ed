import type { ComboBoxProps } from "@indgang/components";
import { useQuery } from "urql";
import { useFoundChoice, type Chosen } from "../search/use-found-choice.ts";
import { AssociationsToChooseDocument } from "./generated/associations-to-choose.generated.ts";

/** ASSOC-1: an association out of the directory, found by name or CVR number; told apart by number and address. */
export function useAssociationChoice(
  chosen: Chosen | null,
  onChoose: (association: Chosen | null) => void,
): { readonly field: Pick<ComboBoxProps, "items">; readonly choose: (association: Chosen | null) => void } {
  const { search, choose, fieldOf } = useFoundChoice(chosen, onChoose);
  const [{ data, fetching }] = useQuery({ query: AssociationsToChooseDocument, variables: { search: search || null } });
  const found = (data?.associations.nodes ?? []).map(({ id, name, cvr, address }) => ({
    id,
    label: name,
    description: [cvr, address?.street, address?.city].filter(Boolean).join(" · "),
  }));
  return { field: fieldOf(found, fetching), choose };
}
