// All rules over one document: what is said, and what of it can be mended by an overlay.
import type { Report } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { keyOf } from "../model/node.js";
import { ambiguousPaths, inconsistentPagination, keysInQuery, unusedComponents } from "./api-rules.js";
import { type Endpoint, endpointsOf } from "./endpoints.js";
import { wrongExamples } from "./example-rule.js";
import type { Finding, Fix } from "./finding.js";
import { operationRules } from "./operation-rules.js";
import { wrongPatterns } from "./pattern-rule.js";
import { duplicates, inlineUnions, SchemaNames, wideIdentifiers } from "./schema-rules.js";
import { unknownKeys } from "./unknown-keys.js";
import { walk } from "./walk.js";

export interface Linted {
  /** Each once, in the order of the document's paths. */
  readonly fixes: readonly Fix[];
  /** Pointers into the root document that references lead to, besides whole components. */
  readonly targets: readonly string[];
}

/** Reports what makes a poor client of the document. */
export function lint(document: Document, report: Report): Linted {
  const endpoints = endpointsOf(document);
  const walked = walk(document);
  const names = new SchemaNames(document, endpoints);
  const findings = [
    ...endpoints.flatMap((endpoint) => operationRules.flatMap((rule) => rule(endpoint, document))),
    ...ambiguousPaths(document),
    ...inconsistentPagination(endpoints),
    ...keysInQuery(document),
    ...unusedComponents(document, endpoints, walked),
    ...wideIdentifiers(document, walked),
    ...inlineUnions(document, walked, names),
    ...duplicates(document, walked, names),
    ...wrongExamples(document, walked),
    ...wrongPatterns(walked),
    ...unknownKeys(document, walked),
  ];
  const unique = [...new Map(findings.map((finding) => [identityOf(finding), finding])).values()];
  for (const { code, severity, message, at, related = [], hint } of unique) report[severity](code, message, { at, related, hint });
  const own = `${document.file}#`;
  const shared = sharedOperations(endpoints);
  return {
    // An overlay changes the root document alone. What several paths share can have the name and the parameters of one of them only.
    fixes: unique.flatMap(({ at, fix }) => (fix === undefined || (fix.kind === "merge" && (at.file !== document.file || shared.has(keyOf(at)))) ? [] : [fix])),
    targets: [...walked.targets].filter((place) => place.startsWith(own) && !/^\/components\/[^/]+\/[^/]+$/.test(place.slice(own.length))).map((place) => place.slice(own.length)),
  };
}

/** Places of operations that several paths refer to. */
function sharedOperations(endpoints: readonly Endpoint[]): ReadonlySet<string> {
  const met = new Set<string>();
  const isMet = (place: string): boolean => met.size === met.add(place).size;
  return new Set(endpoints.map(({ node }) => keyOf(node.at)).filter(isMet));
}

/** Parameters of a path and shared examples are met by many operations. */
function identityOf({ code, message, at }: Finding): string {
  return JSON.stringify([code, message, at.file, at.pointer]);
}
