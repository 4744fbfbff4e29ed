import { useCallback, useEffect, useRef, useState } from "react";
import { useClient, type CombinedError } from "urql";
import { readToEnd } from "../../search/read-to-end.ts";
import { MyBallotDocument, type MyBallotQuery } from "./generated/my-ballot.generated.ts";

type Read = NonNullable<MyBallotQuery["myBallot"]>;
export type BallotEntry = Read["entries"]["nodes"][number];

/** The person's own ballot in a category, to its last nomination. */
export interface Ballot extends Pick<Read, "version" | "submittedAt" | "category"> {
  readonly entries: readonly BallotEntry[];
}

interface BallotState {
  /** `ballot` null: the person does not sit on the jury, or it does not judge now. */
  readonly data?: { readonly ballot: Ballot | null } | undefined;
  readonly error?: CombinedError | undefined;
}

/** Reads the ballot, and follows its version: every nomination's scores are saved into the same ballot. */
export function useBallot(cycleId: string, categoryId: string) {
  const client = useClient();
  const [state, setState] = useState<BallotState>({});
  const version = useRef(0);
  const read = useCallback(async (): Promise<Ballot | null> => {
    let found: Read | null = null;
    const entries = await readToEnd(async (after) => {
      const asked = { cycleId, categoryId, after };
      const { data, error } = await client
        .query(MyBallotDocument, asked, { requestPolicy: "network-only" })
        .toPromise();
      if (error) throw error;
      found = data?.myBallot ?? null;
      return found?.entries ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    });
    const head = found as Read | null;
    if (head === null) return null;
    version.current = head.version;
    return { version: head.version, submittedAt: head.submittedAt, category: head.category, entries };
  }, [client, cycleId, categoryId]);
  const readAgain = useCallback(
    () =>
      read().then(
        (ballot) => setState({ data: { ballot } }),
        (error: CombinedError) => setState((current) => ({ ...current, error })),
      ),
    [read],
  );
  useEffect(() => void readAgain(), [readAgain]);
  return {
    state,
    read,
    readAgain: () => void readAgain(),
    /** The ballot's version as it is known now. */
    version: () => version.current,
    /** It was changed, and has this version since. */
    changedTo: (now: number) => {
      version.current = now;
    },
  };
}
