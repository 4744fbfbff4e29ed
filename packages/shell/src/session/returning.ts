const storageKey = "indgang.returning";

/** True when somebody was signed in on this machine at the last visit: then the rest is fetched while the session is looked up. */
export function isReturning(): boolean {
  return localStorage.getItem(storageKey) !== null;
}

/** Remembers for the next visit whether somebody was signed in. */
export function rememberReturning(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(storageKey, "1");
  else localStorage.removeItem(storageKey);
}
