"""Runs Dagster's daemon with a short pause between its looks at backfills: 30 seconds are long for a test."""

import dagster._daemon.controller as controller
from dagster._daemon.cli import main

if __name__ == "__main__":
    if not hasattr(controller, "DEFAULT_DAEMON_INTERVAL_SECONDS"):
        raise SystemExit("this Dagster names the daemon's interval otherwise: adapt daemon.py")
    controller.DEFAULT_DAEMON_INTERVAL_SECONDS = 2
    main()
