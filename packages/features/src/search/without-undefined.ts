/** The same without its undefined members: an absent member and an undefined one mean the same in an address. */
export type Defined<Value extends object> = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> };

export function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<Value>;
}
