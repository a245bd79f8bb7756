// Generated from test/golden/names/spec.yaml. Do not edit; run `npm run generate`.

export interface UserInfo {
  b?: string;
}
