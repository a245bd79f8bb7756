// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

export type Loop = unknown;
