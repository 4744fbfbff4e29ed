import { useCallback, useMemo, useState } from "react";
import { useViewer } from "../session/session-context.tsx";
import { createDraftStorage } from "./draft-storage.ts";

export interface Draft<Value> {
  readonly value: Value;
  readonly change: (next: Value | ((value: Value) => Value)) => void;
  /** It was found in the tab's storage: the person left it here before. */
  readonly isRestored: boolean;
  /** The intent is carried out: nothing to keep. */
  readonly forget: () => void;
}

/** Form state that is mirrored to the tab's storage. `read` turns what is found there into a value, or undefined when it no longer fits. */
export function useDraft<Value>(
  key: string,
  initial: () => Value,
  read: (found: unknown) => Value | undefined,
): Draft<Value> {
  const { person } = useViewer();
  const storage = useMemo(() => createDraftStorage(sessionStorage, person?.id ?? ""), [person?.id]);
  const [start] = useState(() => {
    const found = storage.read(key);
    const restored = found === undefined ? undefined : read(found);
    return { value: restored ?? initial(), isRestored: restored !== undefined };
  });
  const [value, setValue] = useState(start.value);
  const change = useCallback(
    (next: Value | ((value: Value) => Value)) =>
      setValue((current) => {
        const changed = typeof next === "function" ? (next as (value: Value) => Value)(current) : next;
        storage.write(key, changed);
        return changed;
      }),
    [key, storage],
  );
  const forget = useCallback(() => storage.forget(key), [key, storage]);
  return { value, change, isRestored: start.isRestored, forget };
}
