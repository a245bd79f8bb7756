import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  diagnosticsReference
} from "./chunk-HZPRUBL2.js";
import "./chunk-XITDUTR7.js";
export {
  diagnosticsReference
};
