// Generated from test/golden/signed-events/spec.yaml. Do not edit; run `npm run generate`.

export interface TellRequest {
  kind: string;
  text: string;
}
