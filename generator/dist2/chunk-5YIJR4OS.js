import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  templateFiles,
  templateTexts
} from "./chunk-GINY6OMM.js";

// languages/registry.ts
var languages = /* @__PURE__ */ new Map([
  ["python", async () => (await import("./python-X63NHXWV.js")).python(templateFiles("python/runtime"))],
  ["typescript", async () => (await import("./typescript-DK3ETFOI.js")).typescript(templateTexts("typescript/runtime"))]
]);

export {
  languages
};
