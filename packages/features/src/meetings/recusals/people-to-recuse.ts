interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RecusalSetting {
  readonly members: readonly Named[];
  /** Who is asking; null for nobody in particular. */
  readonly self: Named | null;
  readonly isSecretary: boolean;
  /** Ids of those who are out already. */
  readonly out: readonly string[];
}

/** LAW-2: for whom an interest can be taken down: oneself, and for the secretary the members of the committee too, before herself. */
export function peopleToRecuse({ members, self, isSecretary, out }: RecusalSetting): readonly Named[] {
  const others = isSecretary ? members.filter(({ id }) => id !== self?.id) : [];
  return [...others, ...(self === null ? [] : [self])].filter(({ id }) => !out.includes(id));
}
