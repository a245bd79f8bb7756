// Generated from test/golden/names/spec.yaml. Do not edit; run `countersign generate`.

export interface UserInfo {
  b?: string;
}
