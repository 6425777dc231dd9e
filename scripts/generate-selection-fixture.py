"""Writes what Dagster itself answers to several hundred asset selections, for test/unit/selection.

Run with a Python that has Dagster (the fixture in the repository says which version made it):

    python scripts/generate-selection-fixture.py test/unit/selection/fixtures/dagster-selections.jsonl

Two code locations are loaded as a webserver loads them, so that the terms that only a whole workspace can answer
(code_location:, sensor:, schedule:, job:) are evaluated too. The random selections have a fixed seed: the same Dagster
gives the same file. Lines: the Dagster version, then one line for each asset, then one for each selection:
  {"s": selection, "all": [...], "own": [...]}  indices of the assets matched with and without external assets
  {"s": selection, "error": true}               Dagster refuses the text
  {"s": selection, "loose": true}               Dagster takes the text as one odd tag, see shorthand.ts
  {"s": selection, "unresolved": true}          Dagster parses the text and cannot resolve it over a graph
"""

import json
import random
import re
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")

import dagster as dg
from dagster._core.definitions.antlr_asset_selection.antlr_asset_selection import AntlrAssetSelectionParser
from dagster._core.test_utils import create_test_daemon_workspace_context
from dagster._core.workspace.load_target import CompositeTarget, PythonFileTarget

DAILY = dg.DailyPartitionsDefinition("2024-01-01")
STATIC = dg.StaticPartitionsDefinition(["a", "b"])
PARTITIONS = [
    None,
    DAILY,
    STATIC,
    dg.DynamicPartitionsDefinition(name="customers"),
    dg.MultiPartitionsDefinition({"day": DAILY, "letter": STATIC}),
    dg.HourlyPartitionsDefinition("2024-01-01-00:00"),
]
GROUPS = ["raw", "staging", "marts", "marts_eu", "reports", None]
KINDS = ["dbt", "python", "snowflake", "s3"]
OWNERS = ["ada@example.com", "team:data", "team:growth", "joe@example.com"]
TAGS = [{"team": "core"}, {"team": "growth", "pii": ""}, {"priority": "high"}, {"my-key": "some.value"}]
DAGSTER_KIND = "dagster/kind/"


def make_specs(prefix, count, seed, outside=()):
    """Specs of a layered graph: each depends on up to three earlier ones, most of them near."""
    rng = random.Random(seed)
    specs = []
    keys = [dg.AssetKey(path) for path in outside]
    for number in range(count):
        layer = number * 5 // count
        name = rng.choice(["orders", "customers", "events", "sessions", "x"]) + f"_{number}"
        path = [[prefix, name], [name], [prefix, "deep", name]][rng.randrange(3)]
        near = keys[-12:]
        deps = rng.sample(near, min(len(near), rng.randrange(4))) if layer else []
        specs.append(
            dg.AssetSpec(
                key=path,
                deps=deps,
                group_name=GROUPS[layer] if rng.random() < 0.8 else rng.choice(GROUPS),
                kinds=set(rng.sample(KINDS, rng.randrange(3))),
                owners=rng.sample(OWNERS, rng.randrange(3)),
                tags=rng.choice(TAGS) if rng.random() < 0.6 else {},
                partitions_def=rng.choice(PARTITIONS),
            )
        )
        keys.append(specs[-1].key)
    return specs


def as_asset(spec):
    @dg.multi_asset(specs=[spec], name="__".join(spec.key.path))
    def compute():
        yield dg.MaterializeResult(asset_key=spec.key)

    return compute


def make_assets(specs, external_every):
    return [dg.AssetsDefinition(specs=[spec]) if number % external_every == 3 else as_asset(spec) for number, spec in enumerate(specs)]


SHOP_SPECS = make_specs("shop", 36, 7)
WAREHOUSE_SPECS = make_specs("wh", 24, 11, outside=[SHOP_SPECS[20].key.path, SHOP_SPECS[30].key.path, ["nowhere"]])


@dg.asset(
    name="rolling",
    group_name="marts",
    partitions_def=DAILY,
    deps=[dg.AssetDep("rolling", partition_mapping=dg.TimeWindowPartitionMapping(start_offset=-1, end_offset=-1))],
)
def rolling():
    """An asset that depends on itself."""


daily_job = dg.define_asset_job("daily_job", selection='group:"raw" and partitions:none')


@dg.sensor(asset_selection='group:"staging"')
def new_files():
    return dg.SkipReason("never")


shop = dg.Definitions(
    assets=[*make_assets(SHOP_SPECS, 9), rolling],
    jobs=[daily_job],
    schedules=[dg.ScheduleDefinition("nightly", target='group:"marts" and partitions:none', cron_schedule="0 0 * * *")],
    sensors=[new_files],
)


@dg.repository(name="depot")
def warehouse():
    return make_assets(WAREHOUSE_SPECS, 7)


HANDWRITTEN = """
*|( * )|not *|not not *|not not not group:raw|* and *|* or group:raw
key:rolling|key:"rolling"|key:roll*|key:"roll*"|key:*ing|key:"*"|key:**|key:*|key:""|key:shop/*|key:"shop/*"|key:nothing
key:*orders*|key:"*/orders_*"|key:*/*/*|key:"wh/deep/*"|key:<null>|key:nowhere|key:shop/|key: rolling|key :rolling
group:raw|group:"raw"|group:marts*|group:"marts*"|group:"*"|group:"*_eu"|group:"*ar*"|group:<null>|group:""|group:default
group:sensor|group:job|group:schedule|group:owner|group:and|group:RAW|GROUP:raw|group:raw*|group:"**"|group:key
kind:dbt|kind:"dbt"|kind:<null>|kind:""|kind:nope|kind:DBT|kind:"d*"
tag:team=core|tag:"team"="core"|tag:team|tag:pii|tag:"pii"=""|tag:pii=<null>|tag:<null>|tag:team=<null>|tag:<null>=core
tag:my-key=some.value|tag:"my-key"="some.value"|tag:my-key|tag:a:b|tag:a=b=c|tag:|tag:team=|tag:a-b and group:raw
tag:dagster/kind/dbt|tag:"dagster/kind/dbt"|tag:dagster/kind/dbt=x|tag:"dagster/kind/nope"|tag:team="core"|tag:"te"am
tag:team = core|tag:(|tag:team=core)|tag:team=a-b+|tag:"a|tag:team=core and|tag:sensor|tag:sensor=job
owner:"ada@example.com"|owner:"team:data"|owner:data|owner:<null>|owner:""|owner:team:data|owner:ada@example.com|owner:"team:*"
code_location:shop_location|code_location:"shop_location"|code_location:warehouse_location|code_location:"depot@warehouse_location"
code_location:"__repository__@shop_location"|code_location:"x@shop_location"|code_location:<null>|code_location:"depot@"
code_location:"depot@warehouse_location@x"
is:external|is:materializable|is:"external"|is:nope|is:<null>|is:sensor|is:|not is:external|is:External
partitions:none|partitions:<null>|partitions:static|partitions:dynamic|partitions:time|partitions:multipartitions
partitions:"time"|partitions:weekly|partitions:""|partitions:NONE
sensor:new_files|sensor:<null>|sensor:nope|schedule:nightly|schedule:"nightly"|schedule:<null>|job:daily_job|job:<null>|job:nope|job:sensor
status:failed|column:id|table_name:orders|column_tag:a=b|column_tag:a|automation_type:sensor|changed_in_branch:new|status:<null>
column:<null>|table_name:""|column_tag:"a"="b"|not status:failed|changed_in_branch:<null>|key_substring:abc
+key:rolling|key:rolling+|+key:rolling+|0+key:rolling+0|1+key:rolling+1|++key:rolling|key:rolling++|+ key:rolling +|2 + key:rolling + 3
0+is:external|+is:external|is:external+|is:external+1|+is:external+|1+is:external|+(is:external or group:raw)
+(group:marts)+|+(not group:raw)|(not group:raw)+1|+group:marts+2|2+group:marts|+not group:raw|+*|*+|(*)+|+(*)|+(*)+
roots(*)|sinks(*)|roots(group:marts)|sinks(group:raw)|+roots(group:marts)|sinks(+group:marts)+|roots(roots(*))|sinks(not group:raw)
roots(key:rolling)|sinks(key:rolling)|roots (group:raw)|roots()|sinks|roots|roots(|Roots(*)|sinks(*|roots(group:raw) and sinks(group:raw)
roots(group:raw or group:reports)|sinks(group:raw or group:reports)|sinks(is:external)|roots(is:external)|1+sinks(group:raw)+1
group:raw and kind:dbt|group:raw AND kind:dbt|group:raw And kind:dbt|group:raw or kind:dbt|group:raw OR kind:dbt|NOT group:raw
group:raw and kind:dbt or group:marts|group:marts or group:raw and kind:dbt|(group:marts or group:raw) and kind:dbt
not group:raw and kind:dbt|not (group:raw and kind:dbt)|group:raw and not kind:dbt|not group:raw or kind:dbt|Not group:raw
group:raw && kind:dbt|group:raw, group:marts|group:raw kind:dbt|group:raw and|and group:raw|or|and|not|()|(|)|group|group:|group:raw)|(group:raw
group:"raw|group:raw"|group:'raw'|group:"a\\b"|group:raw;|group:raw#|grup:raw|+|++|1|1+|+1|""|"rolling"|<null>|=|:|,
rolling|+rolling|rolling+|++rolling|rolling++|*rolling|rolling*|*rolling*|*+rolling|rolling+*|+rolling+|+++rolling+++| rolling |+*rolling
nowhere|nowhere+|+nowhere|a-b|a.b|a[b]|-|/|?|1rolling|1+rolling|rolling+1|rolling/|*|**|***|key|job|sensor+|+and
group:raw-data|key:a-b|key:a.b|key:2x|key:x2|key:_x|key:/x|key:job|key:sensor|key:andy|key:or_|key:x+y|key:x + key:y
""".strip("\n")


def handwritten(assets):
    lines = HANDWRITTEN.replace("\n", "|").split("|")
    named = []
    for asset in (assets[3], assets[12], assets[25], assets[40]):
        key = asset["key"]
        named += [key, f"+{key}", f"{key}++", f"*{key}*", f"+key:{key}", f"key:{key}+", f'2+key:"{key}"+1', f"not key:{key}"]
    odd = ["", " ", "\n", "\t*\r\n", "group:raw\nand\tkind:dbt", "group:raw\f", "group:räw", 'group:"räw"', 'group:"a\nb"']
    return [*lines, *named, *odd]


def random_value(rng, choices):
    value = rng.choice(choices)
    return value if re.fullmatch(r"[a-zA-Z_][a-zA-Z0-9_/]*", value) and rng.random() < 0.6 else f'"{value}"'


def random_term(rng, assets):
    keys = [asset["key"] for asset in assets]
    kind = rng.randrange(10)
    if kind < 3:
        key = rng.choice(keys)
        cut = rng.randrange(1, len(key))
        return f"key:{random_value(rng, [key, key, key[:cut] + '*', '*' + key[cut:], key[:cut] + '*' + key[cut + 1:]])}"
    if kind < 5:
        return f"group:{random_value(rng, [*filter(None, GROUPS), 'mar*', '*s'])}"
    if kind == 5:
        return f"kind:{random_value(rng, KINDS)}"
    if kind == 6:
        tag_key, tag_value = rng.choice([*rng.choice(TAGS).items()])
        return f"tag:{random_value(rng, [tag_key])}" + (f"={random_value(rng, [tag_value])}" if tag_value else "")
    if kind == 7:
        return f"owner:{random_value(rng, OWNERS)}"
    if kind == 8:
        return rng.choice(["is:external", "is:materializable", "partitions:time", "partitions:none", "kind:<null>"])
    return rng.choice(["*", "code_location:shop_location", "job:daily_job", "sensor:new_files", "schedule:nightly"])


def random_selection(rng, assets, depth):
    shape = rng.randrange(8) if depth else 7
    inner = lambda: random_selection(rng, assets, depth - 1)
    if shape <= 1:
        return f"{inner()} {rng.choice(['and', 'AND'])} {inner()}"
    if shape <= 3:
        return f"{inner()} {rng.choice(['or', 'OR'])} {inner()}"
    if shape == 4:
        return f"not ({inner()})"
    if shape == 5:
        return f"{rng.choice(['roots', 'sinks'])}({inner()})"
    if shape == 6:
        up, down = rng.choice(["", "+", "1+", "2+", "0+"]), rng.choice(["", "+", "+1", "+2"])
        return f"{up}({inner()}){down}"
    term = random_term(rng, assets)
    if term != "*" and rng.random() < 0.4:
        term = rng.choice(["", "+", "1+", "3+"]) + term + rng.choice(["", "+", "+1", "+3"])
    return term if rng.random() < 0.8 else f"not {term}"


def damaged(rng, selection):
    """One character taken out, doubled or replaced: usually no selection any more."""
    at = rng.randrange(len(selection))
    middle = rng.choice(["", selection[at] * 2, rng.choice('():=+*"<> a1-,')])
    return selection[:at] + middle + selection[at + 1 :]


def has_bare_key(selection):
    """Whether a bare asset key may stand inside: shorthand.ts takes those, Dagster only alone."""
    text = re.sub(r'"[^"\\\r\n]*"', '""', selection)
    words = re.finditer(r"(?<![a-zA-Z0-9_*/])[a-zA-Z_][a-zA-Z0-9_*/]*", text)
    known = r"(and|AND|or|OR|not|NOT|[a-z_]+(?=\s*[:(]))$"
    return any(
        not re.match(r"(and|AND|or|OR|not|NOT)$", word.group())
        and not re.match(r"\s*[:(]", text[word.end() :])
        and not re.search(r"[:=]\s*$", text[: word.start()])
        for word in words
    )


def answer(graph, index, selection):
    try:
        AntlrAssetSelectionParser(selection)
        by_grammar = True
    except Exception:
        by_grammar = False
    if not by_grammar and selection.startswith("tag:") and not re.fullmatch(
        r'tag:[^\s()"\\<>+*=]+(=[^\s()"\\<>+*=]*)?', selection
    ):
        # `tag:<null>` is refused by a type check below the grammar and then taken as a tag that is named so: no asset has it.
        if selection.replace("<null>=core", "<null>") != "tag:<null>":
            return {"s": selection, "loose": True}
    matched = {}
    for name, include_sources in (("all", True), ("own", False)):
        try:
            parsed = dg.AssetSelection.from_string(selection, include_sources=include_sources)
        except Exception:
            return {"s": selection, "error": True}
        try:
            keys = parsed.resolve(graph, allow_missing=True)
        except NotImplementedError:
            return {"s": selection, "unresolved": True}
        matched[name] = sorted(index[key.to_user_string()] for key in keys)
    if not by_grammar and matched["all"] != matched["own"] and selection.startswith("tag:"):
        # The older tag form forgets include_sources, which is no intention of anyone's.
        matched["all"] = None
    return {"s": selection, **matched}


def describe(node, graph):
    handle = node.resolve_to_singular_repo_scoped_node().repository_handle
    infos = node.repo_scoped_asset_infos
    names = {type(None): "none"}
    partitions = node.partitions_def
    for kind, name in (
        (dg.StaticPartitionsDefinition, "static"),
        (dg.DynamicPartitionsDefinition, "dynamic"),
        (dg.TimeWindowPartitionsDefinition, "time"),
        (dg.MultiPartitionsDefinition, "multipartitions"),
    ):
        if isinstance(partitions, kind):
            names[type(partitions)] = name
    return {
        "key": node.key.to_user_string(),
        "group": node.group_name,
        "kinds": sorted(tag[len(DAGSTER_KIND) :] for tag in node.tags if tag.startswith(DAGSTER_KIND)),
        "tags": [{"key": k, "value": v} for k, v in sorted(node.tags.items()) if not k.startswith(DAGSTER_KIND)],
        "owners": list(node.owners),
        "location": handle.location_name,
        "repository": handle.repository_name,
        "upstream": sorted(key.to_user_string() for key in graph.asset_dep_graph["upstream"][node.key]),
        "downstream": sorted(key.to_user_string() for key in graph.asset_dep_graph["downstream"][node.key]),
        "external": not node.is_materializable,
        "partitions": names[type(partitions)],
        "jobs": sorted(
            job for job in ("daily_job",) if node.key in graph.get_materialization_asset_keys_for_job(job)
        ),
        "sensors": sorted({name for info in infos for name in info.targeting_sensor_names}),
        "schedules": sorted({name for info in infos for name in info.targeting_schedule_names}),
    }


def main(path):
    targets = [
        PythonFileTarget(__file__, attribute=name, working_directory=None, location_name=f"{name}_location")
        for name in ("shop", "warehouse")
    ]
    with tempfile.TemporaryDirectory() as home, dg.DagsterInstance.local_temp(home) as instance:
        with create_test_daemon_workspace_context(CompositeTarget(targets), instance) as context:
            workspace = context.create_request_context()
            failed = [entry.load_error for entry in workspace.get_code_location_entries().values() if entry.load_error]
            if failed:
                raise SystemExit(f"A code location does not load: {failed[0]}")
            graph = workspace.asset_graph
            nodes = sorted(graph.remote_asset_nodes_by_key.values(), key=lambda node: node.key.to_user_string())
            assets = [describe(node, graph) for node in nodes]
            index = {asset["key"]: number for number, asset in enumerate(assets)}
            rng = random.Random(20240117)
            selections = handwritten(assets)
            whole = [random_selection(rng, assets, rng.randrange(4)) for _ in range(400)]
            broken = [text for text in (damaged(rng, rng.choice(whole)) for _ in range(400)) if not has_bare_key(text)]
            selections = list(dict.fromkeys([*selections, *whole, *broken]))
            answers = [answer(graph, index, selection) for selection in selections]
    with open(path, "w", encoding="utf-8") as file:
        for record in ({"dagster": dg.__version__}, *assets, *answers):
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
    counts = {name: sum(name in a for a in answers) for name in ("all", "error", "loose", "unresolved")}
    print(f"{len(assets)} assets, {len(answers)} selections: {counts}")


if __name__ == "__main__":
    main(sys.argv[1])
