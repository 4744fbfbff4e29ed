/** What one field of a form can hold. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** A form's content, flat: one entry per thing that a person can decide on by itself. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A field that two people changed differently. */
export interface Conflict {
  readonly field: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

export interface Merge<Content extends Fields> {
  /** Everything that could be brought together; where both changed, mine stands until somebody chooses. */
  readonly merged: Content;
  readonly conflicts: readonly Conflict[];
}

/** Equal content; lists by their entries. */
export function isSame(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

/** True when no field differs. */
export function areSame(left: Fields, right: Fields): boolean {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((field) =>
    isSame(left[field], right[field]),
  );
}

/**
 * Brings my version and another person's together, both made from `base`. What only one of us changed is taken over;
 * what both changed differently is a conflict. Nothing that anybody wrote is lost.
 */
export function mergeVersions<Content extends Fields>(base: Content, mine: Content, theirs: Content): Merge<Content> {
  const merged: Record<string, FieldValue> = { ...theirs };
  const conflicts: Conflict[] = [];
  for (const [field, value] of Object.entries(mine)) {
    const theirValue = theirs[field] ?? null;
    if (isSame(value, base[field])) continue;
    merged[field] = value;
    if (!isSame(theirValue, base[field]) && !isSame(theirValue, value))
      conflicts.push({ field, mine: value, theirs: theirValue });
  }
  return { merged: merged as Content, conflicts };
}
