/** Browsers drop tabs and line breaks from addresses, which makes "//host" of "/\t/host", and read "\\" as "/". */
function misleads(target: string): boolean {
  return [...target].some((character) => character <= " " || character === "\u007f" || character === "\\");
}

/**
 * Where to go after the log-in, or null when the target is not a plain path on this very site.
 * Refuses whatever a browser might read as another host: `//host`, `/\host`, control characters, schemes.
 */
export function safeTarget(target: string | undefined, publicUrl: string): string | null {
  if (target === undefined || !target.startsWith("/") || target.startsWith("//") || target.length > 2_000) return null;
  if (misleads(target)) return null;
  const resolved = URL.parse(target, publicUrl);
  if (resolved === null || resolved.origin !== new URL(publicUrl).origin) return null;
  const path = `${resolved.pathname}${resolved.search}${resolved.hash}`;
  // "/..//host" resolves to "//host".
  return path.startsWith("//") ? null : path;
}
