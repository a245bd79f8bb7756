import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readDocument
} from "./chunk-HKMHZLZA.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import "./chunk-XITDUTR7.js";
export {
  readDocument
};
