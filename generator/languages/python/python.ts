// Python: one distribution for each package of the model, with synchronous and asynchronous clients.
import type { Report } from "../../diagnostics.js";
import type { Package } from "../../model/model.js";
import type { Language, PlannedFile } from "../language.js";
import { callsFile } from "./calls.js";
import { clientFile } from "./client.js";
import { entryFiles } from "./entries.js";
import { envelopeFile } from "./envelope.js";
import { eventsFile } from "./events.js";
import { loginFiles } from "./login-entries.js";
import { modelFiles } from "./models.js";
import { packageFiles } from "./package-files.js";
import { packageSettings } from "./package-settings.js";
import { isPagingNeeded } from "./paging.js";
import { plannedPackage, type PlannedPackage, printedTypes } from "./plan.js";
import { settingsFile } from "./settings.js";
import { type SourceFile, sourceFile } from "./source.js";
import { statusesFile } from "./statuses.js";
import { WEBHOOK_RUNTIME, webhooksFile } from "./webhooks.js";

/** `runtime`: the files below `templates/python/runtime`, which packages get unchanged. */
export function python(runtime: readonly string[]): Language {
  return {
    name: "python",
    plan: (packages, report) => packages.flatMap((model) => packagePlan(model, runtime, report)),
  };
}

function packagePlan(model: Package, runtime: readonly string[], report: Report): readonly PlannedFile[] {
  const settings = packageSettings(model, report);
  if (settings === null) return [];
  const plan = plannedPackage(model, settings, report);
  if (report.failed) return [];
  const root = `${plan.folder}/src/${plan.module}`;
  return [
    ...packageFiles(plan),
    ...runtime.filter(neededBy(plan)).map((path): PlannedFile => ({ path: `${root}/_runtime/${path}`, kind: "copy", from: `python/runtime/${path}` })),
    ...sourceFiles(plan).map((source) => sourceFile(root, source)),
  ];
}

/** Logins, events and ways to find pages belong to packages that have them. */
function neededBy({ package: { clients } }: PlannedPackage): (path: string) => boolean {
  const operations = clients.flatMap(({ groups }) => groups).flatMap((group) => group.operations);
  const positions = new Set(operations.flatMap(({ pagination }) => (pagination === null ? [] : [pagination.position.kind])));
  return (path) => {
    if (!path.endsWith(".py")) return false;
    const [folder = ""] = path.split("/");
    if (folder === "identity") return clients.some(({ login }) => login !== null) || (WEBHOOK_RUNTIME.has(path) && clients.some(({ webhookProof }) => webhookProof !== null));
    return folder === "events" ? clients.some(({ events }) => events !== null) : isPagingNeeded(path, positions);
  };
}

function sourceFiles(plan: PlannedPackage): readonly SourceFile[] {
  const clients = plan.clients.flatMap((planned) => [
    clientFile(planned, plan),
    settingsFile(planned, plan),
    ...planned.groups.map((group) => callsFile(group, planned.client, plan)),
  ]);
  const own = [envelopeFile(plan), eventsFile(plan), webhooksFile(plan), statusesFile(plan)].filter((file) => file !== null);
  return [...entryFiles(plan), ...own, ...loginFiles(plan), ...clients, ...modelFiles(printedTypes(plan), plan)];
}
