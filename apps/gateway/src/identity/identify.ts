import { sessionEnded, type BadProof, type Identity, type Proof } from "./identity.type.ts";
import type { People } from "./person.type.ts";
import { publicViewer, viewerOf } from "./viewer.ts";

/**
 * Who the proof stands for now. Somebody who is unknown, or whose roles have ended, is the public; a system without a person is
 * an integrator. Refuses a session that its person has logged out of.
 */
export async function identify(
  proof: Proof,
  people: People,
  municipality: number,
  now: Date,
): Promise<Identity | BadProof> {
  const stranger = publicViewer(municipality);
  if (proof.kind === "nobody") return { kind: "known", proof, viewer: stranger };
  const person = await people.find(proof.kind === "session" ? proof.session.subject : proof.subject, now);
  if (person === null) {
    const roles = proof.kind === "bearer" ? (["INTEGRATOR", "PUBLIC"] as const) : stranger.roles;
    return { kind: "known", proof, viewer: { ...stranger, roles } };
  }
  if (proof.kind === "session" && person.endedSessions.includes(proof.session.id)) return sessionEnded;
  return { kind: "known", proof, viewer: viewerOf(person, municipality) };
}
