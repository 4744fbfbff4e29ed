import { ComboBox, type ComboBoxProps } from "@indgang/components";
import { useQuery } from "urql";
import { useFoundChoice, type Chosen } from "../../search/use-found-choice.ts";
import { ForumCandidatesDocument } from "./generated/forum-candidates.generated.ts";

export interface CandidateFieldProps extends Pick<ComboBoxProps, "id" | "label" | "errorMessage"> {
  readonly chosen: Chosen | null;
  readonly onChoose: (person: Chosen | null) => void;
}

/** FORUM-1: whom a secretariat can appoint, found by the server as one types. */
export function CandidateField({ chosen, onChoose, ...field }: CandidateFieldProps) {
  const { search, fieldOf } = useFoundChoice(chosen, onChoose);
  const [{ data, fetching }] = useQuery({ query: ForumCandidatesDocument, variables: { search } });
  const found = (data?.forumCandidates.nodes ?? []).map(({ id, name, title }) => ({
    id,
    label: name,
    ...(title ? { description: title } : {}),
  }));
  return <ComboBox {...field} isRequired {...fieldOf(found, fetching)} />;
}
