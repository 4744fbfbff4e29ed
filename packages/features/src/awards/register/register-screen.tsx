import { Banner } from "@indgang/components";
import { NotFoundScreen, QueryState, UnkeptData, useRouteParameters, useViewer, useWords } from "@indgang/shell";
import { useQuery } from "urql";
import { registerNominationRoute } from "../routes.ts";
import { prizeRights } from "../terms/prize-rights.ts";
import { NominateInDocument } from "./generated/register.generated.ts";
import { RegisterForm } from "./register-form.tsx";
import { registerNominationWords } from "./register-words.ts";

/** AWARD-2: the office takes down a nomination that came by letter. It does not read the others. */
export function Screen() {
  const { cycleId } = useRouteParameters(registerNominationRoute);
  return (
    <UnkeptData>
      <RegisterPage key={cycleId} id={cycleId} />
    </UnkeptData>
  );
}

function RegisterPage({ id }: { readonly id: string }) {
  const words = useWords(registerNominationWords);
  const viewer = useViewer();
  const [result, read] = useQuery({ query: NominateInDocument, variables: { id } });
  return (
    <QueryState result={result} onRetry={() => read({ requestPolicy: "network-only" })}>
      {({ awardCycle }) => {
        const { registers } = prizeRights(viewer, awardCycle?.prize?.administration.id ?? "");
        if (!awardCycle?.prize || !registers) return <NotFoundScreen />;
        if (awardCycle.state !== "NOMINATING") return <Banner title={words("closed")} />;
        return <RegisterForm cycle={awardCycle} prize={awardCycle.prize} />;
      }}
    </QueryState>
  );
}
