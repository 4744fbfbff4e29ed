import { permissions, type Viewer } from "@indgang/domain/kernel";

type Module = Readonly<Record<string, unknown>>;

/** Every guard of the domain's policies, by name. */
export const guards = new Set<string>();
/** Those that are taken away at this moment. */
const away = new Set<string>();

/** The keys that open nothing for anybody but their holders: taken away like a guard, where a vault heeds it. */
export const keys = "keys";
const everyField = ["NEED", "AGE_BAND", "DISTRICT", "NAME", "CHANNEL", "CPR", "DIAGNOSIS"];

/** What a guard says that allows everything, where that is more than yes. */
const everything: Readonly<Record<string, (viewer: Viewer, about: never) => unknown>> = {
  permissionsOf: () => permissions,
  caseScopeOf: () => ({ administration: "ALL" }),
  timelineScopeOf: () => ["SHARED", "ADMINISTRATION"],
  sideOf: () => "SENDER",
  referralScopeOf: ({ administration, associationIds }) =>
    administration === null ? { associationIds } : { administration },
  // AWARD-2: everybody is the first juror.
  jurorOf: (_viewer, { jurors }: { readonly jurors: readonly unknown[] }) => jurors[0] ?? null,
  disclosedTo: () => everyField,
  fieldsWithin: () => everyField,
  receiverSees: () => everyField,
};

/** Functions beside guards that allow nothing: they tell beforehand what a guard will say. */
const tellers: ReadonlySet<string> = new Set(["previewOf"]);

/** A module of policies in which any guard can be taken away: it then says yes to everybody. */
export function withSabotage(policies: Module): Module {
  return Object.fromEntries(
    Object.entries(policies).map(([name, guard]) => {
      if (typeof guard !== "function" || tellers.has(name)) return [name, guard];
      guards.add(name);
      const yes = everything[name] ?? ((): unknown => true);
      return [
        name,
        (...values: unknown[]): unknown =>
          away.has(name)
            ? yes(values[0] as Viewer, values[1] as never)
            : (guard as (...all: unknown[]) => unknown)(...values),
      ];
    }),
  );
}

/** Whether it is taken away at this moment. */
export function isAway(name: string): boolean {
  return away.has(name);
}

/** Takes guards away while `run` runs. */
export async function withoutGuards<Result>(names: Iterable<string>, run: () => Promise<Result>): Promise<Result> {
  for (const name of names) away.add(name);
  try {
    return await run();
  } finally {
    away.clear();
  }
}
