import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  INT64_STYLES,
  METHOD_STYLES,
  PAGINATION_STYLES,
  RESULT_STYLES,
  documentConfig,
  isKeptName,
  isModulePath,
  isOrigin,
  isPage
} from "./chunk-W5QYSUIG.js";
import "./chunk-XITDUTR7.js";
export {
  INT64_STYLES,
  METHOD_STYLES,
  PAGINATION_STYLES,
  RESULT_STYLES,
  documentConfig,
  isKeptName,
  isModulePath,
  isOrigin,
  isPage
};
