// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

export interface SetNameRequest {
  /** The name. */
  default: string;
}
