"""Judges Terraform exports with a parser that is not ours.

    python tests/tools/terraform.py FOLDER [ARGUMENTS]

FOLDER holds exported files, as `cargo test --no-default-features --test exports` writes them. Every file has to be
HCL, every argument and block has to be a row of ARGUMENTS (tests/fixtures/terraform/arguments.tsv), and every
reference has to lead to something in the same file. Where `terraform` or `tofu` is at hand, its `fmt` must find
nothing to change. Needs what tests/tools/requirements.txt lists; exits with 1 when a file fails.
"""

import pathlib
import re
import shutil
import subprocess
import sys

import hcl2

META = {"depends_on", "for_each", "count", "lifecycle", "provider", "__is_block__"}
REFERENCE = re.compile(r"(?<![\w.\-])(data\.)?(aws_\w+)\.(\w+)")
VARIABLE = re.compile(r"(?<![\w.\-])var\.(\w+)")
MODULE = re.compile(r"(?<![\w.\-])module\.(\w+)")


def read_rows(path):
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, arguments = line.split("\t")
            rows[name] = set(arguments.split(" "))
    return rows


def bare(text):
    return text[1:-1] if text.startswith('"') and text.endswith('"') else text


def check_body(path, body, rows, problems):
    known = rows.get(path)
    if known is None:
        problems.append(f"no row for {path}")
        return
    for name, value in body.items():
        if name in META:
            continue
        if name not in known:
            problems.append(f"{path} has no argument {name}")
        items = value if isinstance(value, list) else [value]
        for item in items:
            if isinstance(item, dict) and item.get("__is_block__"):
                check_body(f"{path}.{name}", item, rows, problems)


def strings(value):
    """Every text below a value, keys of objects included."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def references(text):
    """The expressions in a text: those of templates, and what is no string at all."""
    for match in re.finditer(r"(?<!\$)\$\{((?:[^{}]|\{[^{}]*\})*)\}", text):
        yield re.sub(r'"(?:[^"\\]|\\.)*"', '""', match.group(1))


def check_file(path, rows):
    problems = []
    try:
        with path.open(encoding="utf-8") as file:
            tree = hcl2.load(file)
    except Exception as error:  # pylint: disable=broad-except
        return [f"is no HCL: {str(error)[:300]}"]
    there = set()
    for kind, prefix in (("resource", ""), ("data", "data.")):
        for block in tree.get(kind, []):
            for type_name, named in block.items():
                if type_name == "__is_block__":
                    continue
                for name, body in named.items():
                    address = f"{prefix}{bare(type_name)}.{bare(name)}"
                    if address in there:
                        problems.append(f"{address} is there twice")
                    there.add(address)
                    check_body(f"{prefix}{bare(type_name)}", body, rows, problems)
    for block in tree.get("module", []):
        for name, body in block.items():
            if name == "__is_block__":
                continue
            there.add(f"module.{bare(name)}")
            source = bare(body.get("source", ""))
            check_body(f"module.{source.split('/')[1]}", body, rows, problems)
    for block in tree.get("variable", []):
        there.update(f"var.{bare(name)}" for name in block if name != "__is_block__")
    for text in strings(tree):
        for expression in references(text):
            for data, type_name, name in REFERENCE.findall(expression):
                address = f"{data}{type_name}.{name}"
                if address not in there:
                    problems.append(f"{address} is not there")
            for name in VARIABLE.findall(expression):
                if f"var.{name}" not in there:
                    problems.append(f"var.{name} is not there")
            for name in MODULE.findall(expression):
                if f"module.{name}" not in there:
                    problems.append(f"module.{name} is not there")
    for tool in ("terraform", "tofu"):
        if shutil.which(tool):
            done = subprocess.run([tool, "fmt", "-check", "-diff", str(path)], capture_output=True, text=True, check=False)
            if done.returncode != 0:
                problems.append(f"{tool} fmt: {(done.stdout or done.stderr)[:400]}")
    return problems


def main():
    folder = pathlib.Path(sys.argv[1])
    beside = pathlib.Path(__file__).parent.parent / "fixtures/terraform/arguments.tsv"
    rows = read_rows(pathlib.Path(sys.argv[2]) if 2 < len(sys.argv) else beside)
    files = sorted(folder.rglob("*.tf"))
    n_bad = 0
    for path in files:
        problems = check_file(path, rows)
        n_bad += bool(problems)
        for problem in sorted(set(problems)):
            print(f"{path}: {problem}")
    print(f"{len(files)} files, {n_bad} with problems")
    return 1 if n_bad or not files else 0


if __name__ == "__main__":
    sys.exit(main())
