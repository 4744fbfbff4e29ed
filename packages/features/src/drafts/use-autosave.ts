import { createDraftStorage, useViewer } from "@indgang/shell";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { AutosaveState, DraftMirror, SaveOutcome, ServerVersion } from "./autosave-state.type.ts";
import { createAutosave, type Autosave } from "./autosave.ts";
import type { Fields } from "./merge-versions.ts";

export interface UseAutosaveOptions<Content extends Fields> {
  /** Names the draft in the tab's storage; null: nothing of it is kept in the browser. */
  readonly name: string | null;
  readonly server: ServerVersion<Content>;
  readonly save: (fields: Content, version: number) => Promise<SaveOutcome<Content>>;
  readonly reload: () => Promise<ServerVersion<Content> | null>;
}

function readMirror<Content extends Fields>(found: unknown): DraftMirror<Content> | null {
  if (typeof found !== "object" || found === null || !("version" in found && "base" in found && "mine" in found))
    return null;
  return typeof found.version === "number" ? (found as DraftMirror<Content>) : null;
}

/** A form that saves itself, for as long as the component is there; leaving it saves what is left. */
export function useAutosave<Content extends Fields>(
  options: UseAutosaveOptions<Content>,
): readonly [AutosaveState<Content>, Autosave<Content>] {
  const { person } = useViewer();
  const [autosave] = useState(() => {
    const storage = createDraftStorage(sessionStorage, person?.id ?? "");
    const { name } = options;
    return createAutosave<Content>({
      server: options.server,
      restored: name === null ? null : readMirror<Content>(storage.read(name)),
      save: options.save,
      reload: options.reload,
      mirror: (draft) => {
        if (name === null) return;
        if (draft === null) storage.forget(name);
        else storage.write(name, draft);
      },
      now: () => Date.now(),
      schedule: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  });
  const { server, save, reload } = options;
  useEffect(() => {
    autosave.connect({ save, reload });
    autosave.receive(server);
  });
  useEffect(() => () => void autosave.flush(), [autosave]);
  return [useSyncExternalStore(autosave.subscribe, autosave.state), autosave];
}
