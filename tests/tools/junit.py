"""Has junitparser read the JUnit files of the golden cases, and the csv module their CSV files.

    pip install -r tests/tools/requirements.txt && python3 tests/tools/junit.py

Exits with 1 when a file says something else to them than to us.
"""

import csv
import json
import sys
from pathlib import Path

from junitparser import Failure, JUnitXml

GOLDEN = Path(__file__).parent.parent / "golden"


def check_junit(folder):
    """Every finding but those worth knowing is part of a failure."""
    suites = JUnitXml.fromfile(str(folder / "expected.junit.junit.xml"))
    tests = [case for suite in suites for case in suite]
    failed = {case.name.split()[0] for case in tests if any(isinstance(it, Failure) for it in case.result)}
    suites_say = (suites.tests, suites.failures)
    suites.update_statistics()
    assert suites_say == (suites.tests, suites.failures), suites_say
    lines = (folder / "findings.txt").read_text("utf-8").splitlines()
    expected = {line.split()[0] for line in lines if line.split()[1] != "info"}
    # Version calendars need a day, which a paper does not have.
    assert failed <= expected, failed - expected
    assert all(code.startswith("VER") for code in expected - failed), expected - failed


def check_csv(folder):
    """A row for each subnet with a block, and nothing that a spreadsheet would compute."""
    with open(folder / "expected.csv.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    subnets = json.loads((folder / "design.json").read_text("utf-8"))["design"]["subnets"]
    assert rows[0] == ["name", "zone", "block", "kind"], rows[0]
    assert len(rows) - 1 == sum(1 for subnet in subnets if subnet.get("cidr")), len(rows)
    for row in rows:
        assert len(row) == 4, row
        assert not any(field.lstrip().startswith(("=", "+", "-", "@")) for field in row), row


def main():
    read = refused = 0
    for folder in sorted(path for path in GOLDEN.iterdir() if path.is_dir()):
        for check, file in ((check_junit, "expected.junit.junit.xml"), (check_csv, "expected.csv.csv")):
            # The largest case has few formats.
            if not (folder / file).exists():
                continue
            read += 1
            try:
                check(folder)
            except (AssertionError, ValueError, csv.Error) as error:
                refused += 1
                print(f"{folder.name}: {check.__name__}: {error!r}", file=sys.stderr)
    print(f"{read} files read, {refused} refused")
    return 1 if refused or not read else 0


if __name__ == "__main__":
    sys.exit(main())
