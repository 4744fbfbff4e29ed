/**
 * Ends the session here and at the identity provider, which then leads back. A form, not a request: the browser has to follow.
 * Mirrored drafts go: the next person at this machine must not find them.
 */
export function signOut(): void {
  sessionStorage.clear();
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/logout";
  document.body.append(form);
  form.submit();
}
