import { useWholeList } from "../../search/use-whole-list.ts";
import { JuryResultDocument, type JuryResultQuery } from "./generated/jury-result.generated.ts";

type Result = NonNullable<JuryResultQuery["juryResult"]>;
export type ResultEntry = Result["entries"]["nodes"][number] & Pick<Result, "ballotsMissing">;

/** The result of a category to its last nomination; empty while the viewer may not see it. */
export function useJuryResult(cycleId: string, categoryId: string) {
  return useWholeList(JuryResultDocument, { cycleId, categoryId }, ({ juryResult }) =>
    juryResult === null
      ? undefined
      : {
          ...juryResult.entries,
          nodes: juryResult.entries.nodes.map((entry): ResultEntry => ({
            ...entry,
            ballotsMissing: juryResult.ballotsMissing,
          })),
        },
  );
}
