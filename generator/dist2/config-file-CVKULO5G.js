import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-TKVE5ULO.js";
import "./chunk-5ZQCKY36.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import "./chunk-W5QYSUIG.js";
import "./chunk-XITDUTR7.js";
export {
  readConfig
};
