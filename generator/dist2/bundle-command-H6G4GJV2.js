import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bundle
} from "./chunk-VA7GQ2UK.js";
import {
  yamlText
} from "./chunk-KR5SB7AB.js";
import {
  formatted
} from "./chunk-PVIPENZN.js";
import {
  locatedDiagnostics
} from "./chunk-IXWPALSX.js";
import {
  readDocument
} from "./chunk-HKMHZLZA.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import {
  saidOf
} from "./chunk-GC3MIXJQ.js";
import {
  plainDigits,
  wide
} from "./chunk-UILYOLEJ.js";
import {
  allowOrigins
} from "./chunk-NZGVA7RK.js";
import {
  Sources,
  parsedText
} from "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import {
  isArray,
  isObject,
  pointerOf
} from "./chunk-26VHACEC.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// bundle-command.ts
import { writeFileSync } from "node:fs";

// document/rounded.ts
async function reportRounded(text, file, report) {
  if (!/\d{16}/.test(text)) return;
  const value = await parsedText(text, file, new Report());
  const written = new Map([...text.matchAll(wide)].map(([token]) => [Number(token), plainDigits(token)]));
  const lost = [];
  const visit = (held, path) => {
    if (typeof held === "number") {
      const from = written.get(held);
      const to = String(held);
      if (from !== void 0 && from !== to && !Number.isSafeInteger(held)) lost.push({ at: { file, pointer: pointerOf(path), written: true }, from, to });
    } else if (isArray(held)) for (const [index, item] of held.entries()) visit(item, [...path, index]);
    else if (isObject(held)) for (const [key, inner] of Object.entries(held)) visit(inner, [...path, key]);
  };
  visit(value, []);
  const [first] = lost;
  if (first === void 0) return;
  const many = lost.length === 1 ? "A whole number loses" : `${lost.length} whole numbers lose`;
  report.warning("document/rounded-number", `${many} digits: ${first.from} becomes ${first.to}`, { at: first.at, hint: "Write it in the bundle again where it matters, or make it a text." });
}

// bundle-command.ts
async function runBundle({ document: name, overlays, root, origins, file }, output) {
  const report = new Report();
  const sources = new Sources();
  const lock = await allowOrigins(sources, { origins, beside: name, mayAdd: true });
  const document = await readDocument(name, report, { sources, overlays, strict: true, ...root === null ? {} : { root } });
  if (document !== null) for (const read of sources.bytes.keys()) await reportRounded(sources.text(read) ?? "", read, report);
  output.error(await formatted(await locatedDiagnostics(sources.written(report.diagnostics), (source) => sources.text(source)), "text", {}));
  if (document === null) return 1;
  lock?.write();
  const value = bundle(document);
  if (file === null) output.out(`${JSON.stringify(value, null, 2)}
`);
  else {
    const text = /\.ya?ml$/i.test(file) ? yamlText(value) : `${JSON.stringify(value, null, 2)}
`;
    saidOf(file, () => writeFileSync(file, text));
  }
  return 0;
}
export {
  runBundle
};
