import { type DemoLocation, locationsOf } from "./company.ts";

/** A user of the embedded organization. Whom a user stands for is a role of the company, not a person. */
export interface DemoUser {
  userId: number;
  email: string;
  name: string;
  isScimProvisioned: boolean;
}

/** Where a secret lies in the embedded organization, and the believable value that lies there. */
export type Plant = (where: string, believable: string) => string;

/** What makes an embedded organization what it is. Everything has a default. */
export interface DemoOptions {
  /** The clock, in ms since the epoch. */
  now?: () => number;
  /** Puts values into the fields that can hold a secret: a test plants values there that no answer may contain. */
  plant?: Plant;
}

/** Git's side of a branch deployment. */
export interface DemoBranch {
  branchName: string;
  pullRequestNumber: number;
  pullRequestStatus: "OPEN" | "CLOSED" | "MERGED";
}

/** A deployment of the embedded organization, with whatever state its parts keep for it. */
export class DemoDeployment {
  readonly id: number;
  readonly name: string;
  readonly branch: DemoBranch | undefined;
  readonly agentType: "HYBRID" | "SERVERLESS";
  readonly locations: DemoLocation[];
  /** How many ms after its first request a deployment that sleeps begins to answer; 0 for one that is awake. */
  readonly wakesAfterMs: number;
  #firstAsked: number | undefined;
  readonly #states = new Map<unknown, unknown>();

  constructor(fields: {
    id: number;
    name: string;
    branch?: DemoBranch;
    agentType?: "HYBRID" | "SERVERLESS";
    locations: DemoLocation[];
    wakesAfterMs?: number;
  }) {
    this.id = fields.id;
    this.name = fields.name;
    this.branch = fields.branch;
    this.agentType = fields.agentType ?? "HYBRID";
    this.locations = fields.locations;
    this.wakesAfterMs = fields.wakesAfterMs ?? 0;
  }

  /** Whether it answers at a time; the first question wakes it. */
  isAwake(now: number): boolean {
    this.#firstAsked ??= now;
    return now - this.#firstAsked >= this.wakesAfterMs;
  }

  /** What a part of the organization keeps for this deployment, made when it is first asked for. */
  state<T>(make: (deployment: DemoDeployment) => T): T {
    if (!this.#states.has(make)) this.#states.set(make, make(this));
    return this.#states.get(make) as T;
  }
}

/** The embedded organization's facts that more than one part needs. It lives in memory, and changes as it is asked to. */
export class DemoWorld {
  readonly organization = { id: 4117, publicId: "b6b6b6c1", name: "harbor-roasters" };
  readonly now: () => number;
  readonly plant: Plant;
  /** When this world began, in ms: its past is told relative to this. */
  readonly began: number;
  readonly deployments: DemoDeployment[];
  readonly users: DemoUser[];
  readonly #states = new Map<unknown, unknown>();

  constructor(options: DemoOptions = {}) {
    this.now = options.now ?? Date.now;
    this.plant = options.plant ?? ((_where, believable) => believable);
    this.began = this.now();
    this.deployments = [
      new DemoDeployment({ id: 101, name: "prod", locations: locationsOf("prod") }),
      new DemoDeployment({ id: 102, name: "staging", locations: locationsOf("staging") }),
      new DemoDeployment({
        id: 311,
        name: "5f0c1d7e9a3b4c2d",
        branch: { branchName: "feature/loyalty-points", pullRequestNumber: 128, pullRequestStatus: "OPEN" },
        agentType: "SERVERLESS",
        locations: locationsOf("branch"),
      }),
      new DemoDeployment({
        id: 312,
        name: "a81e44c07d92f6b3",
        branch: { branchName: "fix/orders-dedup", pullRequestNumber: 131, pullRequestStatus: "OPEN" },
        locations: locationsOf("branch"),
        wakesAfterMs: 3000,
      }),
      new DemoDeployment({
        id: 298,
        name: "c3d9b60f15e87a24",
        branch: { branchName: "feature/gift-cards", pullRequestNumber: 97, pullRequestStatus: "MERGED" },
        locations: locationsOf("branch"),
      }),
    ];
    this.users = [
      { userId: 1, email: "platform-lead@harbor-roasters.example", name: "Platform Lead", isScimProvisioned: false },
      { userId: 2, email: "on-call@harbor-roasters.example", name: "On-call Engineer", isScimProvisioned: false },
      { userId: 3, email: "analytics@harbor-roasters.example", name: "Analytics Engineer", isScimProvisioned: true },
      { userId: 4, email: "finance@harbor-roasters.example", name: "Finance Analyst", isScimProvisioned: true },
      { userId: 5, email: "viewer@harbor-roasters.example", name: "Store Operations", isScimProvisioned: true },
    ];
  }

  /** What a part of the organization keeps, made when it is first asked for. */
  state<T>(make: (world: DemoWorld) => T): T {
    if (!this.#states.has(make)) this.#states.set(make, make(this));
    return this.#states.get(make) as T;
  }

  /** The user with an id. @throws {Error} when there is none: ids of users are made here */
  user(userId: number): DemoUser {
    const user = this.users.find((candidate) => candidate.userId === userId);
    if (user === undefined) throw new Error(`no user ${userId}`);
    return user;
  }
}

/** A user in the fields of Dagster+'s schema. */
export function userFields(user: DemoUser): Record<string, unknown> {
  return { id: String(user.userId), ...user, displayName: user.name };
}
