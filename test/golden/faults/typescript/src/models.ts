// Generated from test/golden/faults/spec.yaml. Do not edit; run `npm run generate`.

export type Loop = unknown;
