"""The budget of a design, written as one would on paper: the yardstick of `cargo xtask bench`.

Usage: python3 budget_reference.py DESIGN.json INSTANCE_TYPES.csv ROUNDS
DESIGN.json is what `headless import` prints. Covers what the largest cluster needs: managed groups of one
known type, default settings of the CNI, no other users. Prints one line of JSON.
"""
import csv
import json
import math
import sys
import time

RESERVED, CONTROL_PLANE, HOST_PODS = 5, 1, 2
SCENARIOS = ["minimum", "desired", "maximum", "upgrade", "zone-lost", "blue-green"]


def node_ips(row):
    slots = int(row["ipv4_per_eni"]) - 1
    formula = int(row["max_enis"]) * slots + HOST_PODS
    cap = 250 if int(row["vcpus"]) >= 30 else 110
    max_pods = min(formula, cap)
    pods = min(max_pods - HOST_PODS, int(row["max_enis"]) * slots)
    enis = min(1 + math.ceil(pods / slots), int(row["max_enis"]), math.ceil(max_pods / slots))
    return {"enis": enis, "pods": pods, "warm": enis * slots - pods}


def budget(design, types):
    out = {}
    for scenario in SCENARIOS:
        subnets = {
            s["id"]: {"reserved": RESERVED, "control_plane": CONTROL_PLANE, "enis": 0, "pods": 0, "warm": 0}
            for s in design["subnets"]
        }
        needed = len(subnets) * (RESERVED + CONTROL_PLANE)
        zone_of = {s["id"]: s["zone"] for s in design["subnets"]}
        for group in design["nodegroups"]:
            node = node_ips(types[group["instance_types"][0]])
            zones = {}
            for subnet in group["subnets"]:
                zones.setdefault(zone_of[subnet], []).append(subnet)
            n = len(zones)
            size = {"minimum": group["min_size"], "desired": group["desired_size"], "blue-green": group["desired_size"]}
            nodes = size.get(scenario, group["max_size"])
            copies = 2 if scenario == "blue-green" else 1
            left = max(n - 1, 1) if scenario == "zone-lost" else n
            surge = 2 if scenario == "upgrade" else 0
            each = node["enis"] + node["pods"] + node["warm"]
            needed += (nodes * copies + surge * n) * each
            in_zone = math.ceil(nodes / left)
            for members in zones.values():
                here = math.ceil(in_zone / len(members)) * copies + surge
                for subnet in members:
                    slot = subnets[subnet]
                    for part in ("enis", "pods", "warm"):
                        slot[part] += here * node[part]
        out[scenario] = (subnets, needed)
    return out


def main():
    path, csv_path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(path) as file:
        design = json.load(file)["design"]
    with open(csv_path) as file:
        lines = [line for line in file if not line.startswith("#")]
    columns = ["instance_type", "max_enis", "ipv4_per_eni", "hypervisor", "prefix", "arch", "trunk", "branch", "vcpus"]
    types = {row["instance_type"]: row for row in csv.DictReader(lines, fieldnames=columns)}
    begin = time.perf_counter()
    for _ in range(rounds):
        result = budget(design, types)
    micros = (time.perf_counter() - begin) * 1e6 / rounds
    print(json.dumps({"budget_us": round(micros, 1), "budget_sum": sum(needed for _, needed in result.values())}))


main()
