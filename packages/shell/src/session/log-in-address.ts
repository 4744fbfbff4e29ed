/** Where to log in, and where the person lands afterwards. `to` is a path on this site. */
export function logInAddress(to: string): string {
  return `/login?${new URLSearchParams({ to }).toString()}`;
}
