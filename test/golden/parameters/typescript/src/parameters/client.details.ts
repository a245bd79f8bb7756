// Generated from test/golden/parameters/spec.yaml. Do not edit; run `countersign generate`.

import type { CallDetails } from "../runtime/methods.js";
import { optionalRequest } from "../runtime/optional-request.js";
import { pathRequest } from "../runtime/path-request.js";
import { styledRequest } from "../runtime/styled-request.js";

export const parametersDetails: readonly CallDetails[] = [
  { parameters: { point: { in: "path", style: "simple" } }, build: styledRequest },
  {
    parameters: {
      label: { in: "path", style: "label", explode: true },
      matrix: { in: "path", style: "matrix" },
      asJson: { in: "query", contentType: "application/json" },
      brackets: { in: "query", style: "brackets" },
      deep: { in: "query", style: "deepObject", explode: true },
      joined: { in: "query", explode: false },
      pipes: { in: "query", style: "pipeDelimited" },
      reserved: { in: "query", allowReserved: true },
      spaces: { in: "query", style: "spaceDelimited" },
      xTraceId: { in: "header", name: "X-Trace-Id" },
      session: { in: "cookie" },
    },
    build: styledRequest,
  },
  {
    parameters: { idQuery: { in: "query", name: "id" }, note: { in: "query", alsoBody: true } },
    optional: { build: pathRequest },
    build: optionalRequest,
    fixedQuery: [["action", "do it"], ["x", ""]],
  },
];
