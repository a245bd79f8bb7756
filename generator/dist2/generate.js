import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  configOf,
  documentsOf,
  generate,
  lockOf,
  packagesOf
} from "./chunk-NV264AHT.js";
import "./chunk-WRBRCMXF.js";
import "./chunk-IXWPALSX.js";
import "./chunk-V5JOD3J6.js";
import "./chunk-5ZQCKY36.js";
import "./chunk-HKMHZLZA.js";
import "./chunk-CAICF5ZI.js";
import "./chunk-F6SBXW5G.js";
import "./chunk-G4OI5MUK.js";
import "./chunk-GPXGVJXS.js";
import "./chunk-GC3MIXJQ.js";
import "./chunk-G2OAR74K.js";
import "./chunk-5YIJR4OS.js";
import "./chunk-GINY6OMM.js";
import "./chunk-M36B2IZF.js";
import "./chunk-NZGVA7RK.js";
import "./chunk-VG7XLC2H.js";
import "./chunk-PEN4MVNR.js";
import "./chunk-PWRJAEPR.js";
import "./chunk-7MPL4PEY.js";
import "./chunk-26VHACEC.js";
import "./chunk-T4A5I2AI.js";
import "./chunk-W5QYSUIG.js";
import "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";
export {
  configOf,
  documentsOf,
  generate,
  lockOf,
  packagesOf
};
