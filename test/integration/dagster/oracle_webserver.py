"""Runs Dagster's web server with its own health resolver on: open-source Dagster has it, and answers null."""

from dagster import DagsterInstance
from dagster_webserver.cli import main

if __name__ == "__main__":
    if not hasattr(DagsterInstance, "dagster_asset_health_queries_supported"):
        raise SystemExit("this Dagster names the switch of its health resolver otherwise: adapt oracle_webserver.py")
    DagsterInstance.dagster_asset_health_queries_supported = lambda self: True
    main()
