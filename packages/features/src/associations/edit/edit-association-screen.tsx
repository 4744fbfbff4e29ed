import { NotFoundScreen, QueryState, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { editAssociationRoute } from "../routes.ts";
import { EditForm } from "./edit-form.tsx";
import { AssociationToEditDocument } from "./generated/association-to-edit.generated.ts";

/** Changes an entry of the directory. */
export function Screen() {
  const { associationId } = useRouteParameters(editAssociationRoute);
  const [result, read] = useQuery({ query: AssociationToEditDocument, variables: { id: associationId } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ association }) =>
        association ? <EditForm key={association.id} association={association} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
