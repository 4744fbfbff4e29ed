import { useRouteParameters } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";
import { newTermsRoute } from "../routes.ts";
import { TermsEditor } from "./terms-editor.tsx";
import { nextTermsForm } from "./terms-form.ts";
import { TermsPage } from "./terms-page.tsx";

/** POOL-17: new terms of a pool, from what the latest say. */
export function Screen() {
  const { poolId } = useRouteParameters(newTermsRoute);
  const today = useToday();
  return (
    <TermsPage poolId={poolId}>
      {(pool) => <TermsEditor pool={pool} start={nextTermsForm(pool.termsOverTime, today)} instead={null} />}
    </TermsPage>
  );
}
