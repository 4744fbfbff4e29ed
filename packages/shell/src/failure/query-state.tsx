import { Skeleton } from "@indgang/components";
import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { readFailure } from "../data/graph-failure.ts";
import { FailureNotice } from "./failure-notice.tsx";

export interface QueryStateProps<Data> {
  readonly result: { readonly data?: Data | undefined; readonly error?: CombinedError | undefined };
  readonly onRetry: () => void;
  /** Shown while there is nothing yet, in the shape of what will come. */
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A query's three faces: nothing yet, no answer, the data. Data that is there stays while it is read anew. */
export function QueryState<Data>({ result, onRetry, skeleton, children }: QueryStateProps<Data>) {
  if (result.data !== undefined && result.data !== null) return children(result.data);
  if (result.error) return <FailureNotice failure={readFailure(result.error)} onRetry={onRetry} />;
  return skeleton ?? <Skeleton lines={6} />;
}
