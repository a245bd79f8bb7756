// Plans what stands around the sources: manifest, README, licence, the mark of a typed package.
import type { Publication } from "../../model/model.js";
import type { PlannedFile } from "../language.js";
import { licenceFiles, licenceNames } from "../licence.js";
import { apiPage } from "./api-page.js";
import type { PlannedPackage } from "./plan.js";
import { readmeView } from "./readme.js";

export function packageFiles(plan: PlannedPackage): readonly PlannedFile[] {
  const { folder, module } = plan;
  return [
    { path: `${folder}/pyproject.toml`, kind: "data", format: "toml", value: manifest(plan) },
    { path: `${folder}/README.md`, kind: "template", template: "python/README.md.hbs", view: readmeView(plan) },
    { path: `${folder}/api.md`, kind: "template", template: "prose/api.md.hbs", view: apiPage(plan) },
    ...licenceFiles(folder, plan.package.publication, "python/LICENSE"),
    { path: `${folder}/src/${module}/py.typed`, kind: "copy", from: "python/py.typed" },
  ];
}

/** What the sources are written for, so that a formatter changes nothing. The words of a document stand as they are. */
const RUFF = {
  "line-length": 120,
  "target-version": "py311",
  "extend-exclude": ["*.md"],
  lint: {
    select: ["E", "F", "W", "I", "UP", "B", "C4", "SIM", "RUF", "PLE", "PLW", "RET", "PIE", "T20"],
    ignore: ["E402", "E501", "RUF001", "RUF002", "RUF003", "RUF036", "UP013"],
  },
};

/** Older ones cannot be told where to stop. The first is made for CPython. */
const BROTLI = ["brotli>=1.2; platform_python_implementation == 'CPython'", "brotlicffi>=1.2; platform_python_implementation != 'CPython'"];

/** What `_runtime/typed_dict.py` needs, from the version on that pydantic takes. */
const TYPING = "typing_extensions>=4.6.1; python_version < '3.12'";

function manifest({ package: model, distribution, module, clients }: PlannedPackage): object {
  const hasLogin = clients.some(({ client }) => client.login !== null);
  const hasEvents = clients.some(({ client }) => client.events !== null);
  return {
    "build-system": { requires: ["hatchling>=1.27"], "build-backend": "hatchling.build" },
    project: {
      name: distribution,
      version: model.version,
      ...(model.description !== "" && { description: model.description.replace(/\s+/g, " ").trim() }),
      readme: "README.md",
      license: model.publication.license?.identifier ?? "MIT",
      "license-files": licenceNames(model.publication),
      "requires-python": ">=3.11",
      ...publicationOf(model.publication),
      classifiers: ["Programming Language :: Python :: 3", "Typing :: Typed"],
      dependencies: ["httpx>=0.23", TYPING, ...(hasLogin ? ["joserfc>=1.6"] : []), ...(hasEvents ? ["websockets>=15"] : [])],
      "optional-dependencies": { brotli: BROTLI },
      ...urlsOf(model.publication),
    },
    tool: { hatch: { build: { targets: { sdist: { "only-include": [`src/${module}`, "api.md"] }, wheel: { packages: [`src/${module}`] } } } }, ruff: RUFF },
  };
}

/** https://packaging.python.org/specifications/pyproject-toml */
function publicationOf({ author, keywords }: Publication): object {
  return {
    ...(author !== undefined && { authors: [{ name: author.name, ...(author.email !== undefined && { email: author.email }) }] }),
    ...(keywords !== undefined && { keywords }),
  };
}

/** With the names that the index has icons for. */
function urlsOf({ homepage, repository, issues }: Publication): object {
  const urls = { ...(homepage !== undefined && { Homepage: homepage }), ...(repository !== undefined && { Repository: repository }), ...(issues !== undefined && { Issues: issues }) };
  return Object.keys(urls).length === 0 ? {} : { urls };
}
