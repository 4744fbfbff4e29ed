import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
/** The first byte of everything sealed: another layout or algorithm would have another. */
const version = 1;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength + tagLength;

/** Encrypts under a fresh nonce; `bound` goes into the tag. Layout: version (1 byte), nonce (12), tag (16), ciphertext. */
export function sealBox(plain: Uint8Array, key: KeyObject, bound: readonly string[]): Buffer<ArrayBuffer> {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength }).setAAD(boundBytes(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed; null where key, bound words or a single bit are not those that it was sealed with. */
export function openBox(sealed: Uint8Array, key: KeyObject, bound: readonly string[]): Buffer<ArrayBuffer> | null {
  if (sealed.length < headLength || sealed[0] !== version) return null;
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(1, 1 + nonceLength), { authTagLength: tagLength })
      .setAAD(boundBytes(bound))
      .setAuthTag(sealed.subarray(1 + nonceLength, headLength));
    return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]);
  } catch {
    return null;
  }
}

/** As JSON, so that two lists of words never become the same bytes. */
function boundBytes(words: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(words));
}
