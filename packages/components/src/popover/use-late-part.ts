import { useState, type ComponentType } from "react";

/** A part that opens over the page and whose code comes first when somebody is about to open it. */
export interface LatePart<Props> {
  /** Null until it has come. */
  readonly Part: ComponentType<Props> | null;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Fetches the code and opens the part. When it cannot be fetched, nothing opens and the page stays as it is; the next press asks again. */
  readonly open: () => void;
  /** The person is about to press. */
  readonly prepare: () => void;
}

/** Unlike React's `lazy`, which throws what could not be fetched into the page and never asks again. */
export function useLatePart<Props>(fetch: () => Promise<ComponentType<Props>>): LatePart<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isOpen, setOpen] = useState(false);
  return {
    Part,
    isOpen: isOpen && Part !== null,
    setOpen,
    open: () => {
      setOpen(true);
      fetch().then(
        (found) => setPart(() => found),
        () => setOpen(false),
      );
    },
    prepare: () => void fetch().catch(() => undefined),
  };
}
