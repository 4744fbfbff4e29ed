const prefix = "indgang.draft.";

/** A mirror of what a person is typing, in her tab only: it survives a reload, and a session that ends. */
export interface DraftStorage {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, draft: unknown) => void;
  readonly forget: (key: string) => void;
}

/** Keys are kept apart by person. A full or forbidden storage is no reason to stop her: the mirror is then simply not there. */
export function createDraftStorage(
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
  personId: string,
): DraftStorage {
  const named = (key: string): string => `${prefix}${personId}.${key}`;
  return {
    read: (key) => {
      try {
        const text = storage.getItem(named(key));
        return text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    write: (key, draft) => {
      try {
        storage.setItem(named(key), JSON.stringify(draft));
      } catch {
        return;
      }
    },
    forget: (key) => storage.removeItem(named(key)),
  };
}
