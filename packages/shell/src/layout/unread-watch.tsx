import { useEffect } from "react";
import { useClient } from "urql";
import type { NavigationEntry } from "../configuration/feature.type.ts";
import { useLate } from "./use-late.ts";

export interface UnreadWatchProps {
  readonly load: NonNullable<NavigationEntry["loadUnread"]>;
  readonly path: string;
  readonly onCount: (path: string, count: number) => void;
}

/** Watches how much is unread behind one entry, once what watches has come. Shows nothing itself. */
export function UnreadWatch({ load, path, onCount }: UnreadWatchProps) {
  const client = useClient();
  const late = useLate(load);
  useEffect(() => late?.watchUnread(client, (count) => onCount(path, count)), [client, late, path, onCount]);
  return null;
}
