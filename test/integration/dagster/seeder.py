"""Carries out, in this one process, what is queued on a Dagster instance: runs, backfills, ticks."""

import json
import logging
import time
import urllib.error
import urllib.request
from datetime import datetime, timezone
from typing import Any, Optional

from dagster import DagsterEvent, DagsterEventType, DagsterInstance, DagsterRunStatus, RunsFilter
from dagster._core.execution.api import execute_run_iterator
from dagster._core.execution.backfill import BulkActionStatus
from dagster._core.origin import JobPythonOrigin
from dagster._core.scheduler.instigation import (
    InstigatorState,
    InstigatorStatus,
    InstigatorType,
    ScheduleInstigatorData,
)
from dagster._core.storage.event_log.sqlite import sqlite_event_log
from dagster._core.workspace.context import WorkspaceProcessContext
from dagster._core.workspace.load_target import WorkspaceFileTarget
from dagster._daemon.backfill import execute_backfill_iteration
from dagster._daemon.sensor import execute_sensor_iteration
from dagster._scheduler.scheduler import launch_scheduled_runs
from dagster._utils.hosted_user_process import recon_job_from_origin
from documents import BACKFILL, LAUNCH, START_SENSOR, STOP_SENSOR
from sqlalchemy.event import listen

REPOSITORY = "__repository__"
SCHEDULE_MINUTES = 3

logger = logging.getLogger("seed")


class Seeder:
    """One Dagster instance, its web server, and the means to carry out here what is queued on it."""

    def __init__(self, url: str, workspace: str):
        self.url = url
        self.instance = DagsterInstance.get()
        self.workspace = WorkspaceProcessContext(self.instance, WorkspaceFileTarget([workspace]))
        self.jobs: dict[str, Any] = {}

    def graphql(self, query: str, **variables: Any) -> Any:
        """The one root field of a request; raises on GraphQL errors and on the failures of a mutation."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(f"{self.url}/graphql", body, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            # Dagster says what was wrong in the body, under status 400 or 500.
            answer = json.load(error)
        if answer.get("errors"):
            raise RuntimeError(json.dumps(answer["errors"])[:2000])
        (result,) = answer["data"].values()
        if isinstance(result, dict) and result["__typename"].endswith(("Error", "Failure", "Invalid", "Conflict")):
            raise RuntimeError(json.dumps(result)[:2000])
        return result

    def queue(
        self,
        job: str = "__ASSET_JOB",
        assets: Optional[list[str]] = None,
        check: Optional[tuple[str, str]] = None,
        config: Optional[dict[str, Any]] = None,
        tags: Optional[dict[str, str]] = None,
        location: str = "warehouse",
    ) -> str:
        """Queues a run of a job, of assets, or of a check (asset and name), and gives its id."""
        selector: dict[str, Any] = {"repositoryLocationName": location, "repositoryName": REPOSITORY, "jobName": job}
        if assets is not None:
            selector["assetSelection"] = [{"path": asset.split("/")} for asset in assets]
        if check is not None:
            asset, name = check
            selector["assetSelection"] = []
            selector["assetCheckSelection"] = [{"assetKey": {"path": asset.split("/")}, "name": name}]
        params = {
            "selector": selector,
            "mode": "default",
            "runConfigData": config or {},
            "executionMetadata": {"tags": [{"key": key, "value": value} for key, value in (tags or {}).items()]},
        }
        return self.graphql(LAUNCH, params=params)["run"]["runId"]

    def run(self, **arguments: Any) -> str:
        """Queues a run, executes it and gives its id."""
        run_id = self.queue(**arguments)
        self.execute(run_id)
        return run_id

    def drain(self) -> list[str]:
        """Executes every queued run, oldest first, and gives their ids."""
        queued = self.instance.get_runs(RunsFilter(statuses=[DagsterRunStatus.QUEUED]), ascending=True)
        for run in queued:
            self.execute(run.run_id)
        return [run.run_id for run in queued]

    def execute(self, run_id: str) -> None:
        """Executes one queued run here, in the way of a run worker."""
        run = self.instance.get_run_by_id(run_id)
        if run is None or not isinstance(run.job_code_origin, JobPythonOrigin):
            raise RuntimeError(f"run {run_id} has no origin to load its job from")
        for event in (DagsterEventType.RUN_DEQUEUED, DagsterEventType.RUN_STARTING):
            self.instance.report_dagster_event(DagsterEvent(event.value, run.job_name), run_id)
        origin = run.job_code_origin.get_id()
        if origin not in self.jobs:
            self.jobs[origin] = recon_job_from_origin(run.job_code_origin)
        starting = self.instance.get_run_by_id(run_id)
        for _ in execute_run_iterator(self.jobs[origin], starting, self.instance):
            pass
        ended = self.instance.get_run_by_id(run_id)
        if ended is None or not ended.is_finished:
            raise RuntimeError(f"run {run_id} of {run.job_name} did not end")

    def backfill(self, title: str, assets: list[str], partitions: list[str]) -> str:
        """Requests a backfill of assets, carries it out, runs included, and gives its id."""
        params = {
            "assetSelection": [{"path": asset.split("/")} for asset in assets],
            "partitionNames": partitions,
            "title": title,
        }
        backfill_id = self.graphql(BACKFILL, params=params)["backfillId"]
        deadline = time.monotonic() + 120
        while self.backfill_is_open(backfill_id):
            if time.monotonic() > deadline:
                raise RuntimeError(f"backfill {backfill_id} did not end")
            raise_errors(execute_backfill_iteration(self.workspace, logger))
            self.drain()
        return backfill_id

    def backfill_is_open(self, backfill_id: str) -> bool:
        """Whether a backfill has runs to launch or to wait for."""
        backfill = self.instance.get_backfill(backfill_id)
        if backfill is None:
            raise RuntimeError(f"backfill {backfill_id} is not there")
        return backfill.status in {
            status for status in BulkActionStatus if status.name in ("REQUESTED", "CANCELING", "COMPLETING", "FAILING")
        }

    def tick_schedules(self, *names: str) -> None:
        """Lets schedules of `warehouse` have been on for some minutes and evaluates the ticks that they missed."""
        now = datetime.now(timezone.utc)
        repository = self.workspace.create_request_context().get_code_location("warehouse").get_repository(REPOSITORY)
        for name in names:
            schedule = repository.get_schedule(name)
            data = ScheduleInstigatorData(schedule.cron_schedule, now.timestamp() - SCHEDULE_MINUTES * 60)
            self.instance.add_instigator_state(
                InstigatorState(
                    schedule.get_remote_origin(), InstigatorType.SCHEDULE, InstigatorStatus.DECLARED_IN_CODE, data
                )
            )
        # Ticks that fail are reported here as well as recorded, and some are there to fail.
        for _ in launch_scheduled_runs(self.workspace, logger, now, {}):
            pass
        for name in names:
            schedule = repository.get_schedule(name)
            if not self.instance.get_ticks(schedule.get_remote_origin_id(), schedule.selector_id):
                raise RuntimeError(f"schedule {name} did not tick")

    def tick_sensor(self, name: str) -> str:
        """Evaluates the sensors that are on, this one among them for once, and gives the run that it requested."""
        repository = {"repositoryLocationName": "warehouse", "repositoryName": REPOSITORY}
        sensor = self.graphql(START_SENSOR, selector={**repository, "sensorName": name})
        for _ in execute_sensor_iteration(self.workspace, logger, None, None):
            pass
        self.graphql(STOP_SENSOR, origin=sensor["jobOriginId"], selector=sensor["sensorState"]["selectorId"])
        (run_id,) = self.drain()
        return run_id


def keep_engines() -> None:
    """Keeps one database engine per file of the event log, and leaves it to the system when to write to disk.

    Dagster makes an engine for each event that it stores in SQLite, which compiles every statement anew and waits
    for the disk: a run with 5,000 events takes several times as long. What is stored is the same.
    """
    make = sqlite_event_log.create_engine
    engines: dict[str, Any] = {}

    def create_engine(url: str, **options: Any) -> Any:
        if url not in engines:
            engines[url] = make(url, **options)
            listen(engines[url], "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        return engines[url]

    sqlite_event_log.create_engine = create_engine


def raise_errors(iteration: Any) -> None:
    """Carries out an iteration of a daemon and raises the first error that it reports."""
    for item in iteration:
        if hasattr(item, "to_string"):
            raise RuntimeError(item.to_string())
