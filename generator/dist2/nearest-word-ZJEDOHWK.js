import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nearestWord
} from "./chunk-7MPL4PEY.js";
import "./chunk-XITDUTR7.js";
export {
  nearestWord
};
