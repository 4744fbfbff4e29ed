/**
 * Makes what belongs to a key once and gives everybody who asks the same promise: fifty rows of a list name the same few pools. For
 * `RequestContext.use`, which forgets it after a change.
 */
export function onceEach<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const begun = make(key);
    made.set(key, begun);
    return begun;
  };
}
