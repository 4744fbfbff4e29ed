import type { Messages } from "@lingui/core";

type CompiledMessage = Messages[string];

type Token =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: "plural", cases: Readonly<Record<string, readonly Token[]>>];

/** Where the brace that opens at `open` closes. Throws for a message whose braces do not match: that is a mistake in a catalogue. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`A brace is not closed: ${text}`);
}

function pluralCases(text: string): Readonly<Record<string, readonly Token[]>> {
  const cases: Record<string, readonly Token[]> = {};
  for (let at = text.indexOf("{"), from = 0; at !== -1; at = text.indexOf("{", from)) {
    const end = closingBrace(text, at);
    const name = text.slice(from, at).trim().replace(/^=/u, "");
    cases[name] = tokensOf(text.slice(at + 1, end), true);
    from = end + 1;
  }
  return cases;
}

function placeholder(text: string): Token {
  const [name = "", kind, ...rest] = text.split(",");
  if (kind === undefined) return [name.trim()];
  if (kind.trim() !== "plural") throw new SyntaxError(`Only plural is known, not${kind}`);
  return [name.trim(), "plural", pluralCases(rest.join(","))];
}

function textTokens(text: string, isInPlural: boolean): readonly string[] {
  const parts = isInPlural ? text.split(/(#)/u) : [text];
  return parts.filter((part) => part !== "");
}

function tokensOf(text: string, isInPlural: boolean): readonly Token[] {
  const open = text.indexOf("{");
  if (open === -1) return textTokens(text, isInPlural);
  const close = closingBrace(text, open);
  const before = textTokens(text.slice(0, open), isInPlural);
  return [...before, placeholder(text.slice(open + 1, close)), ...tokensOf(text.slice(close + 1), isInPlural)];
}

/**
 * Compiles the two ICU forms that the catalogues use, `{name}` and `{count, plural, =0 {…} one {…} other {# …}}`,
 * to what Lingui interpolates. Lingui's own compiler knows all of ICU and weighs six kilobytes on every first visit; a test compares the two.
 */
export function compileIcu(text: string): CompiledMessage {
  return tokensOf(text, false) as CompiledMessage;
}
