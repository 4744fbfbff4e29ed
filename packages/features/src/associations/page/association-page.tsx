import { NotFoundScreen, QueryState, useHasRoute, useMay, useRouteParameters } from "@indgang/shell";
import type { ReactNode } from "react";
import { useQuery, type TypedDocumentNode } from "urql";
import { forumBodyRoute } from "../../forums/routes.ts";
import { associationRoute } from "../routes.ts";
import { AssociationView } from "./association-view.tsx";
import type { AssociationEntryFragment } from "./generated/association-entry.generated.ts";
import type { AssociationPageQueryVariables } from "./generated/association.generated.ts";

export interface AssociationPageProps<Found extends AssociationEntryFragment> {
  readonly query: TypedDocumentNode<{ readonly association: Found | null }, AssociationPageQueryVariables>;
  /** What a wing tells of it that not every frontend has. */
  readonly renderMore?: (association: Found) => ReactNode;
}

/** One association, as all administrations know it, and what each wing knows of it: all of it by one query. */
export function AssociationPage<Found extends AssociationEntryFragment>({
  query,
  renderMore,
}: AssociationPageProps<Found>) {
  const { associationId } = useRouteParameters(associationRoute);
  const may = useMay();
  const has = useHasRoute();
  const [result, read] = useQuery({
    query,
    variables: { id: associationId, withCases: may("READ_CASES"), withSeats: has(forumBodyRoute) },
  });
  const readAgain = (): void => read({ requestPolicy: "network-only" });
  return (
    <QueryState result={result} onRetry={readAgain}>
      {({ association }) =>
        association ? (
          <AssociationView association={association} more={renderMore?.(association)} onReadAgain={readAgain} />
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryState>
  );
}
