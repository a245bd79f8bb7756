// Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

/** Removes what is old. */
export interface Cleanup {
  /** What must be done before. */
  after?: Job[];
  id?: string;
  type: "Cleanup";
}

/** Removes what is old. */
export interface CleanupInput {
  /** What must be done before. */
  after?: JobInput[];
  type: "Cleanup";
}

/** Copies or moves a file. */
export interface CopyJobBase {
  /** What must be done before. */
  after?: Job[];
  bytes?: number;
  id?: string;
  type: "copy" | "move";
}

/** Copies or moves a file. */
export interface CopyJobBaseInput {
  /** What must be done before. */
  after?: JobInput[];
  bytes?: number;
  type: "copy" | "move";
}

export interface CreateJobRequest {
  body: JobInput;
}

export interface GetCleanupRequest {
  id: string;
}

/** Something to do later. */
export type Job = Cleanup | CopyJobBase | MailJob | NightlyCopy | JobBase;

/** Something to do later. */
export interface JobBase {
  /** What must be done before. */
  after?: Job[];
  id?: string;
  type: "Job";
}

/** Something to do later. */
export interface JobBaseInput {
  /** What must be done before. */
  after?: JobInput[];
  type: "Job";
}

/** Something to do later. */
export type JobInput = CleanupInput | CopyJobBaseInput | MailJobInput | NightlyCopyInput | JobBaseInput;

/** Sends a message. */
export interface MailJob {
  /** What must be done before. */
  after?: Job[];
  id?: string;
  to: string;
  type: "mail";
}

/** Sends a message. */
export interface MailJobInput {
  /** What must be done before. */
  after?: JobInput[];
  to: string;
  type: "mail";
}

/** A copy at a fixed time. */
export interface NightlyCopy {
  /** What must be done before. */
  after?: Job[];
  bytes?: number;
  hour: number;
  id?: string;
  type: "nightly-copy";
}

/** A copy at a fixed time. */
export interface NightlyCopyInput {
  /** What must be done before. */
  after?: JobInput[];
  bytes?: number;
  hour: number;
  type: "nightly-copy";
}
