/** The field that a path ends in: `terms.validFrom` is about `validFrom`, `lines.2.amount` about `amount`. */
export function lastOf(path: string): string {
  return path.split(".").findLast((part) => !/^\d+$/u.test(part)) ?? path;
}
