import type { Plant } from "../world.ts";
import type { RunStore } from "./run-store.ts";

/** The backfills of production. */
export function plantBackfills(_store: RunStore, _plant: Plant): void {}
