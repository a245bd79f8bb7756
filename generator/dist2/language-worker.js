import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  languageFolders
} from "./chunk-G2OAR74K.js";
import "./chunk-5YIJR4OS.js";
import "./chunk-GINY6OMM.js";
import "./chunk-M36B2IZF.js";
import {
  Report
} from "./chunk-T4A5I2AI.js";
import "./chunk-XITDUTR7.js";

// language-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var run = workerData;
var report = new Report({ strict: run.strict });
var folders = await languageFolders(run, report);
var outcome = { folders, diagnostics: report.diagnostics, decisions: report.decisions };
parentPort?.postMessage(outcome);
