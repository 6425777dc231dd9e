"""Gives a running sample Dagster a known history, and writes the ids of what it made as JSON.

    python seed.py --url http://127.0.0.1:3000 --workspace HOME/workspace.yaml --output seeded.json

Runs, backfills and ticks are requested through Dagster's own API and then carried out in this one process,
by the code that the daemon and the run workers call: a process per run would take minutes. It must therefore
run before the daemon starts, which would otherwise take the same runs from the queue.
"""

import argparse
import json
import logging
import warnings
from pathlib import Path
from typing import Any

warnings.filterwarnings("ignore")

from documents import TERMINATE, REPORT, ADD_PARTITION, POOL_LIMIT
from flags import flag_folder
from seeder import REPOSITORY, Seeder, keep_engines


def seed(seeder: Seeder) -> dict[str, Any]:
    """Makes the history, oldest first; README.md lists what it amounts to."""
    runs: dict[str, Any] = {}
    backfills: dict[str, str] = {}

    seeder.graphql(POOL_LIMIT, key="database", limit=2)
    mended = flag_folder() / "fix-prices_known"
    mended.touch()
    runs["assets_ok"] = seeder.run(
        assets=[
            "raw/orders",
            "raw/customers",
            "raw/products",
            "raw/payments",
            "staging/orders",
            "staging/customers",
            "staging/products",
            "staging/payments",
            "marts/orders_summary",
            "marts/revenue",
            "marts/fresh_window",
            "marts/fresh_lag",
        ],
        tags={"purpose": "bootstrap"},
    )
    mended.unlink()
    runs["check_raised"] = seeder.run(check=("staging/products", "prices_known"))
    runs["observation"] = seeder.run(assets=["raw/fx_rates"])
    runs["churn_failed"] = seeder.run(assets=["marts/churn", "marts/executive_dashboard"])
    runs["forecast_failed"] = seeder.run(assets=["marts/forecast"])
    runs["verbose_failed"] = seeder.run(assets=["marts/verbose_failure"])

    days = [f"2024-01-{day:02d}" for day in range(1, 27)]
    backfills["daily_orders"] = seeder.backfill("January without its end", ["partitioned/daily_orders"], days)
    stores = ["north", "south", "west"]
    backfills["store_sales"] = seeder.backfill("Three stores", ["partitioned/store_sales"], stores)
    backfills["daily_totals"] = seeder.backfill("First week", ["partitioned/daily_totals"], days[:7])

    repository = {"repositoryLocationName": "warehouse", "repositoryName": REPOSITORY}
    for region in ("emea", "apac"):
        seeder.graphql(ADD_PARTITION, repository=repository, name="regions", key=region)
    report = {
        "eventType": "ASSET_MATERIALIZATION",
        "assetKey": {"path": ["external", "vendor_feed"]},
        "description": "delivered by hand",
    }
    seeder.graphql(REPORT, params=report)

    runs["job_ok"] = seeder.run(job="my_pipeline")
    runs["refresh_reporting"] = seeder.run(job="refresh", location="reporting")
    runs["streams"] = seeder.run(job="streams")
    runs["pooled"] = seeder.run(job="pooled")
    runs["flaky_ok"] = seeder.run(job="flaky")
    runs["twin_failures"] = seeder.run(job="twin_failures")
    runs["etl_failed"] = seeder.run(job="etl")
    noise = {"ops": {"chatter": {"config": {"events": 5000, "error_at_end": True}}}}
    runs["noisy"] = seeder.run(job="noisy", config=noise)
    runs["canceled"] = seeder.queue(job="long_running")
    seeder.graphql(TERMINATE, runId=runs["canceled"])
    runs["never_started"] = seeder.queue(job="my_pipeline", tags={"team": "nobody"})
    refused = seeder.instance.get_run_by_id(runs["never_started"])
    seeder.instance.report_engine_event("Could not start a run worker: the machine has no memory left", refused)
    seeder.instance.report_run_failed(refused)

    seeder.tick_schedules("skipping_schedule", "raising_schedule")
    runs["new_files"] = seeder.tick_sensor("new_files_sensor")
    return {"runs": runs, "backfills": backfills}


def main() -> None:
    """Reads the command line, makes the history and writes the ids."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--workspace", required=True)
    parser.add_argument("--output", required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    keep_engines()
    seeder = Seeder(arguments.url, arguments.workspace)
    Path(arguments.output).write_text(json.dumps(seed(seeder)))


if __name__ == "__main__":
    main()
