import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// diagnostics-text.ts
var shownOfCode = { error: Infinity, warning: 10, info: 3 };
function diagnosticsText(located) {
  const left = /* @__PURE__ */ new Map();
  const texts = located.flatMap((one) => {
    const { severity, code } = one.diagnostic;
    const kind = `${severity} ${code}`;
    const still = left.get(kind) ?? shownOfCode[severity];
    left.set(kind, still - 1);
    return still > 0 ? [diagnosticText(one)] : [];
  });
  const more = [...left].filter(([, still]) => still < 0);
  if (more.length > 0) texts.push(more.map(([kind, still]) => `... and ${-still} more: ${kind} (all of them with --format json)
`).join(""));
  return texts.join("\n");
}
function diagnosticText({ diagnostic, position, excerpt, related }) {
  const { severity, code, message, at, hint } = diagnostic;
  const width = Math.max(...excerpt.map(({ line }) => String(line).length), 0);
  const lines = [
    `${at === null ? "" : `${placeText(at, position)} `}${severity} ${code}`,
    message,
    ...excerpt.map(({ line, text, meant }) => `${meant ? ">" : " "} ${String(line).padStart(width)} | ${text}`),
    ...diagnostic.related.map((other, index) => `${other.message} at ${placeText(other.at, related[index] ?? null)}`),
    ...hint === null ? [] : [`hint: ${hint}`]
  ];
  return `${lines.map(terminalText).join("\n")}
`;
}
function placeText(at, position) {
  if (position !== null) return `${at.file}:${position.line}:${position.column}`;
  return at.pointer === "" ? at.file : `${at.file}#${at.pointer}`;
}
function visibleText(text) {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => character === "	" ? "  " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function terminalText(text) {
  return visibleText(text).replace(/^(\s*)(::|##\[)/, (_, space, mark) => `${space}\\${mark}`);
}

export {
  diagnosticsText,
  placeText,
  visibleText,
  terminalText
};
