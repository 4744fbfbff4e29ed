/** Gives every intended change one idempotency key, kept over retries until an answer has come, whatever it was. */
export interface Intent {
  readonly key: () => string;
  /** An answer came, a refusal too: the next attempt is a new intent. */
  readonly answered: () => void;
}

/**
 * While no answer has come the first attempt may have gone through, so the key stays even if the person changed her text:
 * the server then says that the key was used, instead of doing the thing twice.
 */
export function createIntent(newKey: () => string): Intent {
  let current: string | null = null;
  return {
    key: () => (current ??= newKey()),
    answered: () => {
      current = null;
    },
  };
}
