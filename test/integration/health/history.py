"""Takes a sample Dagster through states of asset health, one step at a time.

    python history.py --url http://127.0.0.1:3000 --workspace HOME/workspace.yaml

Reads the names of steps from its standard input, one a line, and prints `done NAME` when the step is done. The steps
build on each other, in the order in which they are written here; the daemon must not run.
"""

import argparse
import logging
import sys
import warnings
from contextlib import contextmanager
from typing import Any

warnings.filterwarnings("ignore")

from dagster import AssetKey
from dagster._core.definitions.freshness import FreshnessState, FreshnessStateChange
from dagster._time import get_current_timestamp
from documents import ADD_PARTITION, REPORT, TERMINATE
from flags import flag_folder
from seeder import REPOSITORY, Seeder, keep_engines

DAILY = "partitioned/daily_orders"
STORES = "partitioned/store_sales"
DAILY_STORES = "partitioned/daily_store_sales"
REGIONS = "partitioned/region_sales"
TOTALS = "partitioned/daily_totals"


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


class History:
    """The steps, and the runs that one step starts and a later one ends."""

    def __init__(self, seeder: Seeder):
        self.seeder = seeder
        self.open: dict[str, Any] = {}

    def partition(self, asset: str, key: str) -> str:
        """Queues a run of one partition; a key of two dimensions is `date|store`."""
        tags = {"dagster/partition": key}
        if "|" in key:
            date, store = key.split("|")
            tags |= {"dagster/partition/date": date, "dagster/partition/store": store}
        return self.seeder.queue(assets=[asset], tags=tags)

    def run_partitions(self, asset: str, *keys: str) -> None:
        """Runs partitions, each in a run of its own."""
        for key in keys:
            self.seeder.execute(self.partition(asset, key))

    def report(self, asset: str, event: str = "ASSET_MATERIALIZATION") -> None:
        """Reports an event from outside."""
        self.seeder.graphql(REPORT, params={"eventType": event, "assetKey": {"path": asset.split("/")}})

    def cancel(self, run_id: str) -> None:
        """Cancels a queued run."""
        self.seeder.graphql(TERMINATE, runId=run_id)

    def freshness(self, asset: str, state: str) -> None:
        """Records what the freshness daemon records when the state of an asset changes."""
        change = FreshnessStateChange(
            key=AssetKey(asset.split("/")),
            previous_state=FreshnessState.UNKNOWN,
            new_state=FreshnessState(state),
            state_change_timestamp=get_current_timestamp(),
        )
        self.seeder.instance._report_runless_asset_event(change)

    # Assets without partitions.

    def never_run(self) -> None:
        pass

    def succeeded(self) -> None:
        with flags("fix-prices_known"):
            self.seeder.run(
                assets=[
                    *("raw/orders", "raw/customers", "raw/products", "raw/payments"),
                    *("staging/orders", "staging/customers", "staging/products", "staging/payments"),
                    *("marts/orders_summary", "marts/revenue", "marts/fresh_window"),
                ]
            )

    def succeeded_then_failed(self) -> None:
        with flags("fail-staging__orders"):
            self.seeder.run(assets=["staging/orders"])

    def in_progress_after_failure(self) -> None:
        self.open["orders"] = self.seeder.queue(assets=["staging/orders"])

    def rerun_to_success(self) -> None:
        self.seeder.execute(self.open["orders"])

    def failed(self) -> None:
        self.seeder.run(assets=["marts/churn", "marts/executive_dashboard"])
        self.seeder.run(assets=["marts/forecast"])

    def in_progress_after_only_failure(self) -> None:
        self.open["churn"] = self.seeder.queue(assets=["marts/churn"])

    def failed_then_succeeded(self) -> None:
        with flags("fix-marts__churn"):
            self.seeder.execute(self.open["churn"])

    def failed_by_blocking_check(self) -> None:
        with flags("fail-amounts_reconcile"):
            self.seeder.run(assets=["staging/payments", "marts/revenue"])

    def canceled(self) -> None:
        self.cancel(self.seeder.queue(assets=["marts/orders_summary", "marts/scored_customers"]))

    # Partitions: by day, by store, by both, by a list that grows, and many in one run.

    def some_partitions_failed(self) -> None:
        repository = {"repositoryLocationName": "warehouse", "repositoryName": REPOSITORY}
        for region in ("emea", "apac", "latam"):
            self.seeder.graphql(ADD_PARTITION, repository=repository, name="regions", key=region)
        with flags("fail-partitioned__region_sales@apac", "fail-partitioned__daily_store_sales@2024-01-02|west"):
            self.run_partitions(DAILY, "2024-01-01", "2024-01-02", "2024-01-05", "2024-01-12")
            self.run_partitions(STORES, "north", "west")
            self.run_partitions(DAILY_STORES, "2024-01-01|north", "2024-01-02|north", "2024-01-02|west")
            self.run_partitions(REGIONS, "emea", "apac")
        self.seeder.backfill("First week", [TOTALS], [f"2024-01-{day:02d}" for day in range(1, 8)])

    def partitions_in_progress(self) -> None:
        self.open["partitions"] = [
            *(self.partition(DAILY, key) for key in ("2024-01-01", "2024-01-05", "2024-01-20")),
            *(self.partition(STORES, key) for key in ("north", "west", "east")),
            *(self.partition(DAILY_STORES, key) for key in ("2024-01-02|north", "2024-01-02|west", "2024-01-03|east")),
            *(self.partition(REGIONS, key) for key in ("emea", "apac", "latam")),
            self.partition(TOTALS, "2024-01-07"),
            # One that never ran before, so that nothing but its progress is known.
            self.partition("partitioned/daily_order_lines", "2024-01-01"),
        ]

    def partitions_failed_after_success(self) -> None:
        failing = (
            "fail-partitioned__daily_orders@2024-01-01",
            "fail-partitioned__store_sales@north",
            "fail-partitioned__daily_store_sales@2024-01-02|north",
            "fail-partitioned__region_sales@emea",
            "fail-partitioned__daily_totals@2024-01-07",
        )
        with flags(*failing):
            for run_id in self.open["partitions"]:
                self.seeder.execute(run_id)

    def failed_partitions_in_progress(self) -> None:
        self.open["partitions"] = [
            self.partition(DAILY, "2024-01-01"),
            self.partition(DAILY_STORES, "2024-01-02|north"),
            self.partition(TOTALS, "2024-01-07"),
        ]

    def partitions_canceled(self) -> None:
        for run_id in self.open["partitions"]:
            self.cancel(run_id)

    def all_partitions_failed(self) -> None:
        stores = ("north", "south", "east", "west")
        with flags(*(f"fail-partitioned__store_sales@{store}" for store in stores)):
            self.run_partitions(STORES, *stores)

    def partitions_rerun_to_success(self) -> None:
        with flags("fix-partitioned__store_sales", "fix-partitioned__daily_orders"):
            self.run_partitions(STORES, "north", "south", "east", "west")
            self.run_partitions(DAILY, "2024-01-01", "2024-01-05", "2024-01-12")

    # Checks.

    def checks_in_progress(self) -> None:
        self.open["checks"] = [
            self.seeder.queue(check=("staging/orders", "ids_unique")),
            self.seeder.queue(check=("staging/customers", "emails_valid")),
            self.seeder.queue(check=("marts/customer_ltv", "ltv_in_range")),
        ]

    def checks_skipped(self) -> None:
        for run_id in self.open["checks"]:
            self.cancel(run_id)

    def check_crashed(self) -> None:
        self.seeder.run(check=("staging/products", "prices_known"))

    def check_in_progress_after_crash(self) -> None:
        self.open["prices"] = self.seeder.queue(check=("staging/products", "prices_known"))

    def check_skipped_often(self) -> None:
        self.cancel(self.open["prices"])
        # More than are looked at together with other checks.
        for _ in range(12):
            self.cancel(self.seeder.queue(check=("staging/products", "prices_known")))

    def check_failed_and_warned(self) -> None:
        with flags("fail-not_empty"):
            self.seeder.run(check=("staging/orders", "not_empty"))
        self.seeder.run(check=("staging/customers", "emails_valid"))

    def checks_of_older_materialization(self) -> None:
        self.report("staging/customers")
        self.report("staging/orders")

    # Freshness.

    def freshness_passing(self) -> None:
        self.freshness("marts/fresh_window", "PASS")

    def freshness_warned(self) -> None:
        self.freshness("marts/fresh_window", "WARN")

    def freshness_failed(self) -> None:
        self.freshness("marts/fresh_window", "FAIL")
        self.freshness("marts/fresh_never", "UNKNOWN")

    # What no run says.

    def observed(self) -> None:
        self.seeder.run(assets=["raw/fx_rates"])
        # An observation of something that Dagster makes is no materialization.
        self.report("marts/auto_unmet", "ASSET_OBSERVATION")

    def reported_from_outside(self) -> None:
        self.report("external/vendor_feed")
        self.report("marts/forecast")

    def reported_while_failing(self) -> None:
        run_id = self.seeder.queue(assets=["marts/verbose_failure"])
        self.report("marts/verbose_failure")
        self.seeder.execute(run_id)

    def overtaken_by_older_run(self) -> None:
        older = self.seeder.queue(assets=["marts/auto_eager"])
        newer = self.seeder.queue(assets=["marts/auto_eager"])
        self.seeder.execute(older)
        with flags("fail-marts__auto_eager"):
            self.seeder.execute(newer)

    def run_deleted(self) -> None:
        with flags("fail-staging__products", "fail-marts__auto_cron"):
            failed = self.seeder.run(assets=["staging/products"])
            only = self.seeder.run(assets=["marts/auto_cron"])
        for run_id in (failed, only):
            self.seeder.instance.delete_run(run_id)

    def later_failure_deleted(self) -> None:
        with flags("fail-marts__auto_cron"):
            self.seeder.run(assets=["marts/auto_cron"])
            self.seeder.instance.delete_run(self.seeder.run(assets=["marts/auto_cron"]))

    def wiped(self) -> None:
        with flags("fail-marts__fresh_lag"):
            self.seeder.run(assets=["marts/fresh_lag"])
        names = ("marts/fresh_lag", "raw/orders", "staging/orders", DAILY, STORES)
        self.seeder.instance.wipe_assets([AssetKey(name.split("/")) for name in names])

    def touched_after_wipe(self) -> None:
        self.report("marts/fresh_lag", "ASSET_OBSERVATION")
        self.report("raw/orders", "ASSET_OBSERVATION")
        self.seeder.queue(assets=["staging/orders"])
        self.run_partitions(STORES, "west")


def main() -> None:
    """Reads the command line, then step after step."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--workspace", required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.CRITICAL)
    keep_engines()
    history = History(Seeder(arguments.url, arguments.workspace))
    for line in sys.stdin:
        name = line.strip()
        getattr(history, name)()
        print(f"done {name}", flush=True)


if __name__ == "__main__":
    main()
