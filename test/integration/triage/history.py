"""Gives a sample Dagster the runs and states that triage is asked about, decoys among them.

    python history.py healthy|broken --url http://127.0.0.1:3000 --workspace HOME/workspace.yaml

Prints the ids of the runs as JSON. The daemon must not run.
"""

import argparse
import json
import logging
import warnings
from contextlib import contextmanager

warnings.filterwarnings("ignore")

from dagster import AssetKey, AssetMaterialization, DagsterEvent, DagsterEventType
from dagster._core.definitions.freshness import FreshnessState, FreshnessStateChange
from dagster._time import get_current_timestamp
from documents import POOL_LIMIT, TERMINATE
from flags import flag_folder
from seeder import Seeder, keep_engines

NOISE = {"ops": {"chatter": {"config": {"events": 10}}}}


@contextmanager
def flags(*names: str):
    """Lets the flags of these names be there for a while."""
    for name in names:
        (flag_folder() / name).touch()
    try:
        yield
    finally:
        for name in names:
            (flag_folder() / name).unlink()


def healthy(seeder: Seeder) -> dict[str, str]:
    """A deployment in which all is well, also what was not; the flags that mend what fails by default are the test's."""
    runs: dict[str, str] = {}
    with flags("fail-staging__orders", "fail-partitioned__store_sales@north"):
        runs["recovered_asset"] = seeder.run(assets=["raw/orders", "staging/orders"])
        runs["recovered_partition"] = seeder.run(
            assets=["partitioned/store_sales"], tags={"dagster/partition": "north"}
        )
    seeder.run(assets=["partitioned/store_sales"], tags={"dagster/partition": "north"})
    # Nothing outdoes its mending, so the job fails before it starts.
    runs["recovered_job"] = seeder.queue(job="etl")
    refused = seeder.instance.get_run_by_id(runs["recovered_job"])
    seeder.instance.report_engine_event("Could not start a run worker: the machine has no memory left", refused)
    seeder.instance.report_run_failed(refused)
    runs["canceled"] = seeder.queue(job="long_running")
    seeder.graphql(TERMINATE, runId=runs["canceled"])
    with flags("fail-not_empty"):
        seeder.run(check=("staging/orders", "not_empty"))
    return runs | {
        "assets": seeder.run(
            assets=[
                *("raw/orders", "raw/customers", "raw/products", "raw/payments"),
                *("staging/orders", "staging/customers", "staging/products", "staging/payments"),
                *("marts/orders_summary", "marts/revenue", "marts/churn", "marts/fresh_window"),
            ]
        ),
        "noisy": seeder.run(job="noisy", config=NOISE),
        "etl": seeder.run(job="etl"),
    }


def begun(seeder: Seeder, job: str, step: str) -> str:
    """A run whose worker is in the middle of a step, as far as its log goes."""
    run_id = seeder.queue(job=job)
    types = (DagsterEventType.RUN_DEQUEUED, DagsterEventType.RUN_STARTING, DagsterEventType.RUN_START)
    for event in types:
        seeder.instance.report_dagster_event(DagsterEvent(event.value, job), run_id)
    start = DagsterEvent(DagsterEventType.STEP_START.value, job, step_key=step)
    seeder.instance.report_dagster_event(start, run_id)
    return run_id


def broken(seeder: Seeder) -> dict[str, str]:
    """Every way to fail, and every reason not to be up to date."""
    instance = seeder.instance
    runs: dict[str, str] = {}
    runs["chain"] = seeder.run(assets=["marts/churn", "marts/executive_dashboard"])
    runs["failure"] = seeder.run(assets=["marts/forecast"])
    loud = {"ops": {"chatter": {"config": {"events": 5000, "error_at_end": True, "fail": True}}}}
    runs["noisy"] = seeder.run(job="noisy", config=loud, tags={"cause": "load test"})
    runs["twins"] = seeder.run(job="twin_failures")
    runs["parent"] = seeder.run(job="etl")
    again = {"dagster/parent_run_id": runs["parent"], "dagster/root_run_id": runs["parent"], "dagster/retry_number": "1"}
    runs["retry"] = seeder.run(job="etl", tags=again)
    runs["retried_op"] = seeder.run(job="flaky", config={"ops": {"call_service": {"config": {"failures": 9}}}})
    with flags("fail-amounts_reconcile"):
        runs["blocking"] = seeder.run(assets=["staging/payments", "marts/revenue"])

    runs["canceled"] = seeder.queue(job="long_running")
    seeder.graphql(TERMINATE, runId=runs["canceled"])
    runs["launch"] = seeder.queue(job="my_pipeline")
    refused = instance.get_run_by_id(runs["launch"])
    instance.report_engine_event("Could not start a run worker: the machine has no memory left", refused)
    instance.report_run_failed(refused)
    runs["died"] = begun(seeder, "long_running", "wait")
    instance.report_run_failed(
        instance.get_run_by_id(runs["died"]),
        f"Detected run worker status FAILED: 'OOMKilled'. Marking run {runs['died']} as failed.",
    )
    runs["timeout"] = begun(seeder, "long_running", "wait")
    slow = instance.get_run_by_id(runs["timeout"])
    instance.report_run_canceling(slow, message="Canceling due to exceeding maximum runtime of 5 seconds.")
    instance.report_run_failed(slow, "Exceeded maximum runtime of 5 seconds.")

    # Two hops up, with a failure of its own kind beside it.
    with flags("fail-staging__payments"):
        runs["two_hops"] = seeder.run(assets=["staging/payments", "marts/revenue", "marts/customer_ltv"])
    for day in ("2024-01-05", "2024-01-27"):
        runs[day] = seeder.run(assets=["partitioned/daily_orders"], tags={"dagster/partition": day})
    late = FreshnessStateChange(
        key=AssetKey(["marts", "fresh_window"]),
        previous_state=FreshnessState.PASS,
        new_state=FreshnessState.FAIL,
        state_change_timestamp=get_current_timestamp(),
    )
    instance._report_runless_asset_event(late)
    older = AssetMaterialization(AssetKey(["raw", "customers"]), tags={"dagster/code_version": "2"})
    instance.report_runless_asset_event(older)
    runs["check"] = seeder.run(assets=["raw/orders", "staging/orders", "staging/customers"])
    with flags("fail-not_empty"):
        seeder.run(check=("staging/orders", "not_empty"))
    seeder.graphql(POOL_LIMIT, key="database", limit=0)
    runs["queued"] = seeder.queue(job="pooled")
    return runs


def main() -> None:
    """Reads the command line, makes the history and prints the ids."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("history", choices=["healthy", "broken"])
    parser.add_argument("--url", required=True)
    parser.add_argument("--workspace", required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.CRITICAL)
    keep_engines()
    make = healthy if arguments.history == "healthy" else broken
    print(json.dumps(make(Seeder(arguments.url, arguments.workspace))))


if __name__ == "__main__":
    main()
