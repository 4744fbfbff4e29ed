/** Characters of the longest name that is kept. */
const longest = 150;

/** What no name shows, and what would turn around the order in which it is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;

/** What has a meaning to one file system or another. */
const meaningful = /[<>:"|?*\\/]/gu;

/**
 * A file's name as it is shown and handed out: the last part of a path alone, without what cannot be seen or means something to a file
 * system, of at most 150 characters with its extension whole. Never empty, and never a name that hides (`.profile`).
 */
export function cleanFileName(given: string): string {
  const last = given.normalize("NFC").split(/[\\/]/u).at(-1) ?? "";
  const plain = last.replace(unseen, "").replace(meaningful, "_").replace(/\s+/gu, " ").trim();
  const [, base = "", extension = ""] = /^(.*?)(\.[^.]{1,10})?$/u.exec(plain) ?? [];
  const shown = base.replace(/^[. ]+|[. ]+$/gu, "");
  const room = longest - extension.length;
  return `${[...(shown === "" ? "fil" : shown)].slice(0, room).join("").trimEnd()}${extension}`;
}
