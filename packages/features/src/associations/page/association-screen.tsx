import { NotFoundScreen, QueryState, useMay, useRouteParameters } from "@indgang/shell";
import { useQuery } from "urql";
import { associationRoute } from "../routes.ts";
import { AssociationView } from "./association-view.tsx";
import { AssociationPageDocument } from "./generated/association.generated.ts";

/** One association, as all administrations know it; and what it has applied for here. */
export function Screen() {
  const { associationId } = useRouteParameters(associationRoute);
  const may = useMay();
  const [result, read] = useQuery({
    query: AssociationPageDocument,
    variables: { id: associationId, withCases: may("READ_CASES") },
  });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ association }) =>
        association ? <AssociationView association={association} onReadAgain={readAgain} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
