import type { KnownPerson, People } from "../identity/person.type.ts";
import type { Session } from "../identity/session-cookie.ts";

/** People who can be told to leave, and a database under them that can go away. */
export class FixturePeople implements People {
  readonly known = new Map<string, KnownPerson>();
  isDown = false;

  constructor() {
    this.#add("social.caseworker", "Karen Holm", "social", ["CASEWORKER"]);
    this.#add("culture.leader", "Ole Lund", "culture", ["LEADER", "CASEWORKER"]);
    this.#add("servicedesk", "Mie Krogh", null, ["SERVICE_DESK"]);
    this.#add("forening", "Lene Fuglebjerg", null, ["ASSOCIATION"]);
  }

  find(subject: string): Promise<KnownPerson | null> {
    if (this.isDown) return Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
    return Promise.resolve(this.known.get(subject) ?? null);
  }

  endSession({ id, subject }: Session): Promise<void> {
    if (this.isDown) return Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
    const person = this.known.get(subject);
    if (person !== undefined) this.known.set(subject, { ...person, endedSessions: [...person.endedSessions, id] });
    return Promise.resolve();
  }

  #add(subject: string, name: string, administration: string | null, roles: KnownPerson["roles"]): void {
    this.known.set(subject, {
      id: `00000000-0000-4000-8000-${String(this.known.size).padStart(12, "0")}`,
      subject,
      name,
      administration,
      roles,
      associations: [],
      endedSessions: [],
    });
  }
}
