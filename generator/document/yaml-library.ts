// The slow reader that knows where everything stands. A file of its own, so that a bundle can load it late.
export { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument, visit } from "yaml";
export type { Pair, YAMLMap } from "yaml";
