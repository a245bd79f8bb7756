// How long generating takes for documents of other people: whole processes, interleaved, with the floors that they have to keep.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asYaml, corpusDocument, petstore } from "./documents.js";
import { measured } from "./measured-process.js";
import { newerNode, peerGenerators, withNewerNode } from "./peers.js";
import { median, pairedRatio, roundOrder } from "./statistics.js";
import { printTable } from "./table.js";
import { watchedSaves } from "./watching.js";

/** Prints the table; resolves to the floors. */
export async function foreign(project, { runs, peers }) {
  const cases = [...smallCases(project), ...largeCases(project, peers)];
  const results = new Map(cases.map(({ name }) => [name, []]));
  for (let round = -1; round < runs; round += 1) {
    for (const index of roundOrder(cases.length, round + 1)) {
      const { name, once, prepare, run, check } = cases[index];
      // What takes long is measured once, and not to warm up.
      if (once && round !== 0) continue;
      await prepare?.();
      const result = await measured(run());
      check?.();
      if (round >= 0) results.get(name).push(result);
    }
  }
  const of = (name, part) => (results.get(name) ?? []).map((result) => result[part]);
  printTable(
    `Documents of other people (whole process, up to ${runs} interleaved runs each)`,
    ["", "wall s", "CPU s", "most memory MB"],
    cases.map(({ name }) => [name, (median(of(name, "wall")) / 1000).toFixed(2), (median(of(name, "cpu")) / 1000).toFixed(2), median(of(name, "rss")).toFixed(0)]),
  );
  const github = corpusDocument("github");
  if (github !== null) console.log(`\nGitHub, one operation saved while --watch runs: ${((await watchedSaves(project, github, runs + 2)) / 1000).toFixed(2)} s until all is written`);
  const floor = (name, part, limit, unit, scale) => (results.has(name) ? [{ name: `${name}, ${part}`, value: median(of(name, part)) / scale, limit, unit }] : []);
  const ratio = (peer, limit) => {
    const name = cases.find((one) => one.peer === peer)?.name;
    return name === undefined ? [] : [{ name: `GitHub's document, CPU to ${peer}`, value: pairedRatio(of(cold, "cpu"), of(name, "cpu")), limit, unit: "" }];
  };
  return [
    ...floor(small, "wall", 1, " s", 1000),
    ...ratio("oazapfts", 0.5),
    ...ratio("oazapfts (newer Node.js)", 0.5),
    ...ratio("@hey-api/openapi-ts", 0.2),
    ...floor(cold, "rss", 350, " MB", 1),
    ...floor(unchanged, "wall", 0.4, " s", 1000),
    ...floor(dereferenced, "rss", 1500, " MB", 1),
    ...floor(changed, "wall", 1.2, " s", 1000),
    ...yamlDocuments.filter(({ isMeant }) => isMeant).flatMap(({ name }) => floor(name, "wall", 2.5, " s", 1000)),
  ];
}

const small = "petstore, cold";
const cold = "GitHub, cold";
const unchanged = "GitHub, nothing changed";
const changed = "GitHub, one operation changed";
const dereferenced = "GitHub, dereferenced, cold";
/** The floor is meant for 3.4 MB: those between 3.2 and 3.6, and one that is larger and has four times the operations. */
const yamlDocuments = [
  { document: "github enterprise", name: "GitHub Enterprise as YAML (3.3 MB, 808 operations), cold", isMeant: true },
  { document: "docusign", name: "DocuSign as YAML (3.3 MB, 610 operations), cold", isMeant: true },
  { document: "mist", name: "Mist as YAML (3.6 MB, 1,288 operations), cold", isMeant: true },
  { document: "autotask", name: "Autotask as YAML (4.6 MB, 2,958 operations), cold", isMeant: false },
];
const graph = "Microsoft Graph (11,422 operations), cold";
const pythonNames = { github: "GitHub in Python, cold", graph: "Microsoft Graph in Python, cold" };

function own(project, name, document, language = "typescript") {
  const output = join(project.folder, "foreign");
  const run = () => ({ args: [project.generator, "generate", "--spec", document, "--language", language, "--out", output, "--quiet"], cwd: project.folder });
  const forget = () => {
    project.emptyFolder("foreign");
    project.forget();
  };
  return { name, prepare: forget, run, forget };
}

function smallCases(project) {
  return [own(project, small, petstore(project.folder))];
}

function largeCases(project, peers) {
  const cases = [];
  const github = corpusDocument("github");
  if (github !== null) cases.push(...githubCases(project, github, peers));
  for (const [name, file] of [[dereferenced, corpusDocument("github, dereferenced")], [graph, corpusDocument("microsoft graph")]]) {
    if (file !== null) cases.push({ ...own(project, name, file), once: true });
  }
  if (github !== null) cases.push(own(project, pythonNames.github, github, "python"));
  const largest = corpusDocument("microsoft graph");
  if (largest !== null) cases.push({ ...own(project, pythonNames.graph, largest, "python"), once: true });
  for (const { document, name } of yamlDocuments) {
    const file = corpusDocument(document);
    if (file !== null) cases.push(own(project, name, asYaml(file, project.folder)));
  }
  return cases;
}

function githubCases(project, github, peers) {
  const edited = join(project.folder, "edited.json");
  const original = readFileSync(github, "utf8");
  const summary = '"summary": "GitHub API Root"';
  if (!original.includes(summary)) throw new Error(`${github} has no ${summary} to change`);
  writeFileSync(edited, original);
  const standing = async ({ forget, run }) => {
    forget();
    await measured(run());
  };
  const again = own(project, unchanged, github);
  const manifest = join(project.folder, "foreign", ".countersign.json");
  const index = join(project.folder, "foreign", "src", "index.ts");
  let touched = 0;
  const after = own(project, changed, edited);
  return [
    own(project, cold, github),
    {
      ...again,
      prepare: async () => {
        await standing(again);
        touched = statSync(manifest).mtimeMs + statSync(index).mtimeMs;
      },
      check: () => {
        if (statSync(manifest).mtimeMs + statSync(index).mtimeMs !== touched) throw new Error("a run without changes touched a file");
      },
    },
    {
      ...after,
      prepare: async () => {
        writeFileSync(edited, original);
        await standing(after);
        writeFileSync(edited, original.replace(summary, '"summary": "The root of the API"'));
      },
    },
    ...fastestPeers(peers).map(({ name, command, args }) => ({ name: `GitHub, ${name}`, peer: name.replace(/ [\d.]+/, ""), run: () => ({ command, args: args(github, project.emptyFolder("output")), cwd: project.folder }) })),
  ];
}

/** The fastest that makes a client, with either Node.js, and the fastest whose client compiles. */
function fastestPeers(peers) {
  const fastest = peerGenerators(peers).filter(({ name }) => /^(?:oazapfts|@hey-api)/.test(name));
  return [...fastest, ...fastest.filter(({ command }) => command !== newerNode).map(withNewerNode)];
}
