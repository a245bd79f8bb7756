// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

export interface TellRequest {
  kind: string;
  text: string;
}
