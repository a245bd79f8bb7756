// Splits any text of a document into lower-case words. The only place that decides where a word begins.
import type { Name, Words } from "./model.js";

/** Spellings whose capitals do not begin words. */
const wholeWords: readonly (readonly [spelling: RegExp, word: (found: string) => string])[] = [
  [/OAuth(?![a-z])/g, () => "Oauth"],
  [/(?<![A-Za-z])oAuth(?![a-z])/g, () => "oauth"],
  [/WebAuthn(?![a-z])/g, () => "Webauthn"],
  [/IPv(?=[46])/g, () => "Ipv"],
  [/(?<![A-Z])(ID|URL|URI|IP|API)s(?![a-z])/g, (found) => found.toUpperCase()],
];

/** How such words are written again. */
const spellings: ReadonlyMap<string, string> = new Map([["oauth", "OAuth"], ["oauth1", "OAuth1"], ["oauth2", "OAuth2"], ["webauthn", "WebAuthn"]]);

/** For texts without any letter or digit, such as the operators of a filter. */
const symbols: ReadonlyMap<string, string> = new Map([
  ["=", "equal"], ["!", "not"], ["<", "less"], [">", "greater"], ["+", "plus"], ["-", "minus"], ["*", "asterisk"], ["/", "slash"],
  ["%", "percent"], ["&", "and"], ["|", "or"], ["~", "tilde"], ["^", "caret"], ["@", "at"], ["#", "hash"], ["$", "dollar"], ["?", "question"],
  [".", "dot"], [",", "comma"], [":", "colon"], [";", "semicolon"], ["_", "underscore"], [" ", "space"],
]);

/** A name of more would be one that nobody reads. */
const mostSymbols = 32;

/**
 * The words of a text, lower case, letters and digits only (of any script). Digits stay with the letters before them:
 * `listUsers2` is list, users2. Empty for an empty text.
 */
export function words(text: string): Words {
  const known = split.get(text);
  if (known !== undefined) return known;
  const found = splitWords(text);
  split.set(text, found);
  return found;
}

// The same names are asked for again and again.
const split = new Map<string, Words>();
const joined = new Map<string, string>();

/** Most names: each run of letters and digits is a word. */
const PLAIN = /^[a-z0-9][a-z0-9_./ -]*$/;

function splitWords(text: string): Words {
  if (PLAIN.test(text)) return text.match(/[a-z0-9]+/g) ?? [];
  let spaced = text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  for (const [spelling, word] of wholeWords) spaced = spaced.replace(spelling, (found) => word(found));
  spaced = spaced
    .replace(/^\s*\+(?=\d)/u, "plus ")
    .replace(/^\s*-(?=\d)/u, "minus ")
    .replace(/(\p{Ll}\p{M}*|\p{N})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}(?!s\b)\p{Ll})/gu, "$1 ");
  const found = spaced.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (found !== null) return found.map((word) => word.toLowerCase());
  return [...text.slice(0, mostSymbols)].flatMap((symbol) => symbols.get(symbol) ?? []);
}

/** A name as the document has it, with its words. */
export function nameOf(text: string): Name {
  return { text, words: words(text) };
}

/** `ListUsers`: how names that this room makes up are written. */
export function pascal(parts: Words): string {
  let all = "";
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    if (isDigit(all, all.length - 1) && isDigit(part, 0)) all += "_";
    all += spellings.get(part) ?? part.charAt(0).toUpperCase() + part.slice(1);
  }
  return all;
}

/** The words of a text, written so. */
export function pascalOf(text: string): string {
  const known = joined.get(text);
  if (known !== undefined) return known;
  const found = pascal(words(text));
  joined.set(text, found);
  return found;
}

/** What names meet by; `otherwise` is what languages make of a name without any word. */
export function nameKey(text: string, otherwise: "Call" | "Type"): string {
  return pascalOf(text) || otherwise;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
