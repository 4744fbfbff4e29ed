import type { Page, Response } from "@playwright/test";

/** Takes down all that a window is sent from now on. Answers how to read it, once everything has come. */
export function overhear(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  // A redirect has no body; nothing can be read from it.
  page.on("response", (response: Response) => bodies.push(response.text().catch(() => "")));
  return async () => (await Promise.all(bodies)).join("\n");
}
