import type { Identity, Proof } from "./identity.type.ts";
import type { People } from "./person.type.ts";
import { publicViewer, viewerOf } from "./viewer.ts";

/** Who the proof stands for now. Somebody who is unknown, or whose roles have ended, is the public; a system without a person is an integrator. */
export async function identify(proof: Proof, people: People, municipality: number, now: Date): Promise<Identity> {
  if (proof.kind === "nobody") return { proof, viewer: publicViewer(municipality) };
  const person = await people.find(proof.kind === "session" ? proof.session.subject : proof.subject, now);
  if (person !== null) return { proof, viewer: viewerOf(person, municipality) };
  const stranger = publicViewer(municipality);
  return { proof, viewer: proof.kind === "bearer" ? { ...stranger, roles: ["INTEGRATOR", "PUBLIC"] } : stranger };
}
