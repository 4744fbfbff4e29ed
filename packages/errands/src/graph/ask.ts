import { request } from "@playwright/test";
import type { Person } from "../people/people.ts";
import { logInOf, systemUrl } from "../system/place.ts";

/** Asks the graph in somebody's name. Throws on an error, and on a refusal when there is one answer and it is refused. */
export async function ask<Data extends object>(person: Person, query: string, variables: object = {}): Promise<Data> {
  const line = await request.newContext({ baseURL: systemUrl(), storageState: logInOf(person) });
  try {
    const response = await line.post("/graphql", { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data?: Data | null; errors?: unknown };
    if (!data || errors !== undefined)
      throw new Error(`The graph answered ${person}: ${JSON.stringify(errors ?? data)}`);
    const [answer] = Object.values(data) as { readonly code?: string; readonly message?: string }[];
    if (answer?.code !== undefined)
      throw new Error(`The graph refused ${person}: ${answer.code} ${answer.message ?? ""}`);
    return data;
  } finally {
    await line.dispose();
  }
}

/** Sends a file in somebody's name. Throws when it is not taken. */
export async function put(person: Person, path: string, bytes: string): Promise<void> {
  const line = await request.newContext({ baseURL: systemUrl(), storageState: logInOf(person) });
  try {
    const response = await line.put(path, { data: Buffer.from(bytes), headers: { "x-indgang-csrf": "1" } });
    if (!response.ok()) throw new Error(`The file of ${person} was not taken: ${response.status()}`);
  } finally {
    await line.dispose();
  }
}

/** A key for a change that is made once. */
export const newKey = (): string => crypto.randomUUID();
