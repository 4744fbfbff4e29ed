import { Banner } from "@indgang/components";
import { useRouteParameters, useWords } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";
import { editTermsRoute } from "../routes.ts";
import { TermsEditor } from "./terms-editor.tsx";
import { toTermsForm } from "./terms-form.ts";
import { termsFormWords } from "./terms-form-words.ts";
import { TermsPage } from "./terms-page.tsx";

/** POOL-17: terms that have not begun to hold before today. */
export function Screen() {
  const { poolId, validFrom } = useRouteParameters(editTermsRoute);
  const words = useWords(termsFormWords);
  const today = useToday();
  return (
    <TermsPage poolId={poolId}>
      {(pool) => {
        const terms = pool.termsOverTime.find((one) => one.validFrom === validFrom);
        if (terms === undefined) return null;
        if (terms.validFrom < today) return <Banner tone="warning" title={words("holding")} />;
        return <TermsEditor pool={pool} start={toTermsForm(terms)} instead={terms.validFrom} />;
      }}
    </TermsPage>
  );
}
