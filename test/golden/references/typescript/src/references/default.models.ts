// Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

/** With siblings */
export interface B {
  a: string;
  b?: number;
}
