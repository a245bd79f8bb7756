import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  DEFAULT_SCHEMA,
  Type,
  dump
} from "./chunk-VG7XLC2H.js";

// yaml-text.ts
var numberLike = new Type("tag:countersign,2026:number-like", {
  kind: "scalar",
  resolve: (text) => typeof text === "string" && /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/.test(text)
});
var schema = DEFAULT_SCHEMA.extend({ implicit: [numberLike] });
function yamlText(value) {
  return dump(value, { schema, noRefs: true, lineWidth: 120 });
}

export {
  yamlText
};
