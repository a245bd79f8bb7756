import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  placeText,
  visibleText
} from "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// diagnostics-github.ts
var commands = { error: "error", warning: "warning", info: "notice" };
function diagnosticsGithub(located) {
  return located.map(({ diagnostic: { code, severity, message, at, related, hint }, position, related: positions }) => {
    const place = at === null ? [] : [`file=${property(at.file)}`, ...position === null ? [] : [`line=${position.line}`, `col=${position.column}`]];
    const lines = [message, ...related.map((other, index) => `${other.message} at ${placeText(other.at, positions[index] ?? null)}`), ...hint === null ? [] : [hint]];
    const properties = [...place, `title=${property(code)}`].join(",");
    return `::${commands[severity]} ${properties}::${data(lines.join("\n"))}
`;
  }).join("");
}
function data(text) {
  return text.split("\n").map(visibleText).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  diagnosticsGithub
};
