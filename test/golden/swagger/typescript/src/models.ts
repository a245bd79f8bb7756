// Generated from test/golden/swagger/spec.yaml. Do not edit; run `npm run generate`.

export interface Cat {
  kind: string;
  lives?: number;
}
