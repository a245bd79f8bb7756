// Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

export interface ChatItem {
  text: string;
}

export interface ChatRequest {
  prompt: string;
}

export interface SearchRequest {
  session?: string;
  whole?: SearchRequestWhole;
}

export interface SearchRequestWhole {
  kinds?: string[];
  limit?: number;
  q: string;
}
