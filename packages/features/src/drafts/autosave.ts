import type { AutosaveState, DraftMirror, SaveOutcome, ServerVersion } from "./autosave-state.type.ts";
import { areSame, mergeVersions, type FieldValue, type Fields } from "./merge-versions.ts";

/** Milliseconds of rest before a change is saved, and before a failed attempt is made again. */
const rest = 1000;
const retryAfter = 5000;

export interface AutosaveOptions<Content extends Fields> {
  readonly server: ServerVersion<Content>;
  readonly restored: DraftMirror<Content> | null;
  readonly save: (fields: Content, version: number) => Promise<SaveOutcome<Content>>;
  /** Reads what the server holds now; null when that cannot be learned. */
  readonly reload: () => Promise<ServerVersion<Content> | null>;
  readonly mirror: (draft: DraftMirror<Content> | null) => void;
  readonly now: () => number;
  /** Calls back later; answers how to cancel. */
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
}

export interface Autosave<Content extends Fields> {
  readonly state: () => AutosaveState<Content>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<Content>) => void;
  /** Saves at once, waiting for an attempt under way. */
  readonly flush: () => Promise<void>;
  /** The server was read anew. */
  readonly receive: (server: ServerVersion<Content>) => void;
  /** What the person chose for the fields in conflict. */
  readonly resolve: (choices: Readonly<Record<string, FieldValue>>) => void;
  /** How to save and read from now on. */
  readonly connect: (links: Pick<AutosaveOptions<Content>, "save" | "reload">) => void;
}

/** Saves a form by itself: after a rest, one attempt at a time, an unanswered attempt first and unchanged, so that its key stays true. */
export function createAutosave<Content extends Fields>(options: AutosaveOptions<Content>): Autosave<Content> {
  const { mirror, now, schedule } = options;
  let { save, reload } = options;
  const listeners = new Set<() => void>();
  let state: AutosaveState<Content> = {
    mine: options.server.fields,
    base: options.server.fields,
    version: options.server.version,
    phase: "clean",
    savedAt: null,
    conflicts: [],
    trouble: null,
  };
  let unanswered: Content | null = null;
  let underWay: Promise<void> | null = null;
  let cancel = (): void => undefined;

  const set = (next: Partial<AutosaveState<Content>>): void => {
    state = { ...state, ...next };
    const { version, base, mine } = state;
    mirror(areSame(mine, base) ? null : { version, base, mine });
    for (const listener of listeners) listener();
  };
  const wait = (milliseconds: number): void => {
    cancel();
    cancel = schedule(milliseconds, () => void flush());
  };
  const settle = (): void => {
    const isClean = areSame(state.mine, state.base);
    set({ phase: isClean ? "clean" : "dirty", trouble: null });
    if (!isClean) wait(rest);
  };
  const merge = (base: Content, mine: Content, server: ServerVersion<Content>): void => {
    const { merged, conflicts } = mergeVersions(base, mine, server.fields);
    set({ mine: merged, base: server.fields, version: server.version, conflicts });
    if (conflicts.length > 0) set({ phase: "conflict", trouble: null });
    else settle();
  };
  const attempt = async (): Promise<void> => {
    const sent = unanswered ?? state.mine;
    set({ phase: "saving" });
    const outcome = await save(sent, state.version);
    unanswered = outcome.kind === "failed" ? sent : null;
    if (outcome.kind === "saved") {
      set({ base: outcome.server.fields, version: outcome.server.version, savedAt: now() });
      return settle();
    }
    if (outcome.kind === "stale") {
      const server = await reload();
      return server === null ? set({ phase: "dirty" }) : merge(state.base, state.mine, server);
    }
    set({ phase: outcome.kind, trouble: outcome.trouble });
    if (outcome.kind === "failed") wait(retryAfter);
  };
  async function flush(): Promise<void> {
    cancel();
    await underWay;
    if (state.phase === "conflict" || (unanswered === null && areSame(state.mine, state.base))) return;
    underWay = attempt().finally(() => (underWay = null));
    await underWay;
  }
  if (options.restored !== null) merge(options.restored.base, options.restored.mine, options.server);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (change) => {
      set({ mine: { ...state.mine, ...change } });
      if (state.phase !== "conflict" && underWay === null) settle();
    },
    flush,
    receive: (server) => {
      if (server.version > state.version && underWay === null && state.phase !== "conflict")
        merge(state.base, state.mine, server);
    },
    resolve: (choices) => {
      set({ mine: { ...state.mine, ...choices }, conflicts: [] });
      settle();
    },
    connect: (links) => {
      ({ save, reload } = links);
    },
  };
}
