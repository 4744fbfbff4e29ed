/** Loads that are not answered yet. Whoever asks for the same meanwhile gets the same promise: a list names the same entity over and over. */
export class UnderWay<Question extends object, Value> {
  readonly #byContext = new WeakMap<object, Map<Question, Map<string, Promise<Value>>>>();

  /** The load begun before, or the one that `begin` begins. Nothing is kept once it is answered, so nothing grows old. */
  load(context: object, question: Question, id: string, begin: () => Promise<Value>): Promise<Value> {
    const questions = this.#of(context);
    const ids = questions.get(question) ?? new Map<string, Promise<Value>>();
    questions.set(question, ids);
    const known = ids.get(id);
    if (known !== undefined) return known;
    const begun = begin().finally(() => ids.delete(id));
    ids.set(id, begun);
    return begun;
  }

  #of(context: object): Map<Question, Map<string, Promise<Value>>> {
    const known = this.#byContext.get(context);
    if (known !== undefined) return known;
    const made = new Map<Question, Map<string, Promise<Value>>>();
    this.#byContext.set(context, made);
    return made;
  }
}
