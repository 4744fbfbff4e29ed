/** Wrappings that are looked through. A chain of causes may well lead back to where it began. */
const deepest = 8;

/** An error and all that it was made from: causes, Prisma's and its adapter's wrappings, the parts of an aggregate. Outermost first. */
export function* errorLinks(error: unknown, depth = 0): Generator<Readonly<Record<string, unknown>>> {
  if (typeof error !== "object" || error === null || depth > deepest) return;
  const link = error as Readonly<Record<string, unknown>>;
  yield link;
  const { cause, meta, driverAdapterError } = link;
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  for (const inner of [cause, meta, driverAdapterError, ...parts]) yield* errorLinks(inner, depth + 1);
}
