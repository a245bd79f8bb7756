// Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

import { elsewhereRequest } from "../runtime/elsewhere-request.js";
import type { CallDetails } from "../runtime/methods.js";
import { pathRequest } from "../runtime/path-request.js";
import { presetRequest } from "../runtime/preset-request.js";
import { styledRequest } from "../runtime/styled-request.js";

export const onlyValuesDetails: readonly CallDetails[] = [
  { parameters: { xConfirm: { in: "header", name: "x-confirm" } }, build: styledRequest },
  {
    parameters: { apiVersion: { in: "query", name: "api-version" } },
    build: presetRequest,
    preset: { members: { Action: "DescribeInstances", apiVersion: "2024-01-01" }, build: pathRequest },
  },
  {
    parameters: { xTarget: { in: "header", name: "X-Target" } },
    build: elsewhereRequest,
    preset: { members: { format: 1, xTarget: "Things.List" }, build: styledRequest },
    elsewhere: {
      usual: "https://api.example.com",
      origin: "https://things.example.com",
      prefix: "",
      build: presetRequest,
    },
  },
  {
    parameters: { kind: { in: "query", alsoBody: true } },
    build: presetRequest,
    preset: { members: { kind: "note" }, build: pathRequest },
  },
];
