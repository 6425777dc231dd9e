import { type Logger, pino } from "pino";

export type { Logger };

/**
 * The server's own log: JSON lines on stderr, since stdout belongs to the protocol. What is logged must hold no argument,
 * answer or header.
 *
 * @param level - pino's levels, and `silent`
 */
export function createLog(level: string): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
