import type { OnProblem } from "@indgang/components";
import { useState } from "react";

/** A field whose text is no amount, number or date, and what the field itself says of it. */
export interface UnreadField {
  readonly path: string;
  readonly words: string;
}

export interface UnreadFields {
  readonly fields: readonly UnreadField[];
  /** For the field of a path, as its `onProblem`. */
  readonly tell: (path: string) => OnProblem;
  /** What the field of a path says; undefined when it can be read. */
  readonly at: (path: string) => string | undefined;
}

/** Follows which fields hold text that cannot be read: the form knows no value of them, and must neither send nothing in its place nor find words of its own. */
export function useUnreadFields(): UnreadFields {
  const [found, setFound] = useState<Readonly<Record<string, UnreadField>>>({});
  const tell = (path: string) => (source: string, words: string | null) =>
    setFound((current) => {
      const known = current[source];
      if (words === null) {
        if (!known) return current;
        return Object.fromEntries(Object.entries(current).filter(([one]) => one !== source));
      }
      return known?.path === path && known.words === words ? current : { ...current, [source]: { path, words } };
    });
  const fields = Object.values(found);
  return { fields, tell, at: (path) => fields.find((one) => one.path === path)?.words };
}
