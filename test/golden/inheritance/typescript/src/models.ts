// Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

import type { CopyJobBase, NightlyCopy } from "./inheritance/default.models.js";

/** Copies or moves a file. */
export type CopyJob = NightlyCopy | CopyJobBase;
