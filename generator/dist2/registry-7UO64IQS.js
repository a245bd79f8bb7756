import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  languages
} from "./chunk-5YIJR4OS.js";
import "./chunk-GINY6OMM.js";
import "./chunk-XITDUTR7.js";
export {
  languages
};
