import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bundle
} from "./chunk-VA7GQ2UK.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-26VHACEC.js";
import "./chunk-XITDUTR7.js";
export {
  bundle
};
