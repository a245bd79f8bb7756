// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `npm run generate`.

import type { Calls } from "../runtime/methods.js";
import { copyFile } from "./files.js";

export const openapi3_2FilesCalls: Calls = {
  "/files/{id}": { "QUERY json": "queryFile" },
  copyFile: copyFile,
};
