import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  defaultCredentials,
  documentsOf,
  startMock
} from "./chunk-NAQD6GAV.js";
import "./chunk-TYEFGCJY.js";
import "./chunk-UILYOLEJ.js";
import "./chunk-NZGVA7RK.js";
import "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import "./chunk-T4A5I2AI.js";
import "./chunk-XITDUTR7.js";

// mock/index.ts
var defaultCredentials2 = defaultCredentials;
var documentsOf2 = documentsOf;
var startMock2 = startMock;
export {
  defaultCredentials2 as defaultCredentials,
  documentsOf2 as documentsOf,
  startMock2 as startMock
};
