import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  referenceText
} from "./chunk-24UMZHH5.js";
import "./chunk-XITDUTR7.js";
export {
  referenceText
};
