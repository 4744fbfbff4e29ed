import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters, useViewer } from "@indgang/shell";
import { useQuery } from "urql";
import { editPrizeRoute } from "../routes.ts";
import { prizeRights } from "../terms/prize-rights.ts";
import { PrizeToEditDocument } from "./generated/prize-to-edit.generated.ts";
import { PrizeEditor } from "./prize-editor.tsx";

/** AWARD-1: the secretariat writes a prize anew. */
export function Screen() {
  const { prizeId } = useRouteParameters(editPrizeRoute);
  return (
    <UnkeptData>
      <EditPage key={prizeId} id={prizeId} />
    </UnkeptData>
  );
}

function EditPage({ id }: { readonly id: string }) {
  const viewer = useViewer();
  const [result, read] = useQuery({ query: PrizeToEditDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ prize }) =>
        prize && prizeRights(viewer, prize.administration.id).runs ? <PrizeEditor prize={prize} /> : <NotFoundScreen />
      }
    </QueryState>
  );
}
