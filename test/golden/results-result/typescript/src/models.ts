// Generated from test/golden/results-result/spec.yaml. Do not edit; run `countersign generate`.

export interface Book {
  author?: string;
  isbn: string;
  title: string;
}
