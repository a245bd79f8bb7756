// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export interface Image {
  url: string;
}
