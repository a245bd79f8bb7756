import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// model/words.ts
var wholeWords = [
  [/OAuth(?![a-z])/g, () => "Oauth"],
  [/WebAuthn(?![a-z])/g, () => "Webauthn"],
  [/IPv(?=[46])/g, () => "Ipv"],
  [/(?<![A-Z])(ID|URL|URI|IP|API)s(?![a-z])/g, (found) => found.toUpperCase()]
];
var symbols = /* @__PURE__ */ new Map([
  ["=", "equal"],
  ["!", "not"],
  ["<", "less"],
  [">", "greater"],
  ["+", "plus"],
  ["-", "minus"],
  ["*", "asterisk"],
  ["/", "slash"],
  ["%", "percent"],
  ["&", "and"],
  ["|", "or"],
  ["~", "tilde"],
  ["^", "caret"],
  ["@", "at"],
  ["#", "hash"],
  ["$", "dollar"],
  ["?", "question"],
  [".", "dot"],
  [",", "comma"],
  [":", "colon"],
  [";", "semicolon"],
  ["_", "underscore"],
  [" ", "space"]
]);
var mostSymbols = 32;
function words(text) {
  const known = split.get(text);
  if (known !== void 0) return known;
  const found = splitWords(text);
  split.set(text, found);
  return found;
}
var split = /* @__PURE__ */ new Map();
var joined = /* @__PURE__ */ new Map();
var PLAIN = /^[a-z0-9][a-z0-9_./ -]*$/;
function splitWords(text) {
  if (PLAIN.test(text)) return text.match(/[a-z0-9]+/g) ?? [];
  let spaced = text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  for (const [spelling, word] of wholeWords) spaced = spaced.replace(spelling, (found2) => word(found2));
  spaced = spaced.replace(/^\s*\+(?=\d)/u, "plus ").replace(/^\s*-(?=\d)/u, "minus ").replace(/(\p{Ll}\p{M}*|\p{N})(?=\p{Lu})/gu, "$1 ").replace(/(\p{Lu})(?=\p{Lu}(?!s\b)\p{Ll})/gu, "$1 ");
  const found = spaced.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (found !== null) return found.map((word) => word.toLowerCase());
  return [...text.slice(0, mostSymbols)].flatMap((symbol) => symbols.get(symbol) ?? []);
}
function nameOf(text) {
  return { text, words: words(text) };
}
function pascal(parts) {
  let all = "";
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    if (isDigit(all, all.length - 1) && isDigit(part, 0)) all += "_";
    all += part.charAt(0).toUpperCase() + part.slice(1);
  }
  return all;
}
function pascalOf(text) {
  const known = joined.get(text);
  if (known !== void 0) return known;
  const found = pascal(words(text));
  joined.set(text, found);
  return found;
}
function nameKey(text, otherwise) {
  return pascalOf(text) || otherwise;
}
function isDigit(text, at) {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

// model/numbers.ts
var Numbers = class {
  #next = /* @__PURE__ */ new Map();
  /** `key` is the same for names that take each other's place. What is taken once stays taken. */
  free(name, key, isTaken) {
    let count = this.#next.get(key) ?? 2;
    while (isTaken(`${name}${count}`)) count += 1;
    this.#next.set(key, count);
    return `${name}${count}`;
  }
};

export {
  Numbers,
  words,
  nameOf,
  pascal,
  pascalOf,
  nameKey
};
