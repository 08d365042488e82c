"""Judges the scripts for the AWS CLI: shellcheck, bash, and a run against a program that only notes down its calls.

    python tests/tools/aws_cli.py FOLDER

FOLDER holds exported scripts, as `cargo test --no-default-features --test exports` writes them (`aws-cli` and
`aws-cli-undo` below the folder of exports). Each script runs in an empty folder with a stub `aws` first on PATH.
A script fails where shellcheck or `bash -n` finds something, where it does not run to its end, where a call is not
one of the CLI's shape, where the input of a call is no JSON, or where a file appears that the stub has not made.
Where botocore is at hand, the input of every call is held against the service's own model. Needs what
tests/tools/requirements.txt lists; exits with 1 when a script fails.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

STUB = """#!/bin/sh
printf '%s\\0' "$#" "$@" >> "$STUB_LOG"
case $2 in delete-vpc-endpoints) touch "$STUB_LOG.gone" ;; esac
[ $# -eq 8 ] || exit 0
case "$STUB_MODE $2 $6" in
  *' describe-auto-scaling-groups '*) echo None; exit ;;
  *' describe-vpc-endpoints '*) if [ -e "$STUB_LOG.gone" ]; then rm "$STUB_LOG.gone"; echo None; exit; fi ;;
esac
case "$STUB_MODE $2 $6" in
  *Ipv6CidrBlock*) echo 2600:1f13:abc:de00::/56 ;;
  *' describe-cluster '* | *' describe-addon-versions '*) echo "made-$1-$2" ;;
  'nothing describe-'*) echo None ;;
  *) echo "made-$1-$2" ;;
esac
"""

# Whether the stub finds nothing, so that all is made, or everything, as when a script runs again.
MODES = ("nothing", "everything")


def shellcheck():
    beside = pathlib.Path(sys.executable).parent / "shellcheck"
    return str(beside) if beside.exists() else shutil.which("shellcheck")


def check_calls(log, problems):
    """The calls as lists of arguments, each held against the shape that all have."""
    words = log.split("\0")[:-1]
    calls = []
    at = 0
    while at < len(words):
        n = int(words[at])
        calls.append(words[at + 1 : at + 1 + n])
        at += n + 1
    for call in calls:
        waits = call[1] == "wait"
        service, operation = call[0], call[2] if waits else call[1]
        rest = call[3:] if waits else call[2:]
        if not re.fullmatch(r"[a-z0-9-]+", service) or not re.fullmatch(r"[a-z0-9-]+", operation):
            problems.append(f"is no call: {call[:3]}")
            continue
        if len(rest) not in (2, 6) or rest[0] != "--cli-input-json":
            problems.append(f"has other arguments: {call}")
            continue
        if len(rest) == 6 and (rest[2], rest[4:]) != ("--query", ["--output", "text"]):
            problems.append(f"has other options: {call}")
        try:
            value = json.loads(rest[1])
        except ValueError as error:
            problems.append(f"{service} {operation}: input is no JSON: {error}")
            continue
        check_model(service, operation, waits, value, problems)
    return calls


def models():
    try:
        import botocore.session
        import botocore.validate
    except ImportError:
        return None
    session = botocore.session.get_session()
    return session, botocore.validate.ParamValidator(), {}


MODELS = models()


def check_model(service, operation, waits, value, problems):
    if MODELS is None or waits:
        return
    session, validator, known = MODELS
    if service not in known:
        known[service] = session.get_service_model(service)
    model = known[service]
    name = "".join(part.capitalize() for part in operation.split("-"))
    names = {each.lower(): each for each in model.operation_names}
    if name.lower() not in names:
        problems.append(f"there is no {service} {operation}")
        return
    shape = model.operation_model(names[name.lower()]).input_shape
    if shape is None:
        return
    report = validator.validate(value, shape)
    for line in report.generate_report().splitlines():
        # A value that is too short or too long is the design's affair; a wrong name or kind is ours.
        if "Unknown parameter" in line or "Invalid type" in line or "Missing required" in line:
            problems.append(f"{service} {operation}: {line[:200]}")


def check_script(path, stub):
    problems = []
    tool = shellcheck()
    if tool is None:
        problems.append("there is no shellcheck")
    else:
        done = subprocess.run([tool, "-f", "gcc", str(path)], capture_output=True, text=True, check=False)
        problems += [line[-160:] for line in done.stdout.splitlines()[:5]]
    done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        problems.append(f"bash: {done.stderr[:200]}")
    for mode in MODES:
        run_script(path, stub, mode, problems)
    return problems


def run_script(path, stub, mode, problems):
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder) / "home"
        home.mkdir()
        log = pathlib.Path(folder) / "calls"
        log.touch()
        environment = {
            "PATH": f"{stub}:{os.environ['PATH']}",
            "HOME": str(home),
            "STUB_LOG": str(log),
            "STUB_MODE": mode,
        }
        for name in set(re.findall(r"\$\{(NETWORK_\d+):\?", path.read_text(encoding="utf-8"))):
            environment[name] = "tgw-1"
        done = subprocess.run(
            ["bash", str(path)], cwd=home, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        if done.returncode != 0 or "The design is" not in done.stdout:
            problems.append(f"{mode}: stopped with {done.returncode}: {done.stderr[-300:]}")
        made = [str(each) for each in home.rglob("*")]
        if made:
            problems.append(f"{mode}: made files: {made}")
        if not check_calls(log.read_text(encoding="utf-8"), problems):
            problems.append(f"{mode}: makes no call")


def main():
    root = pathlib.Path(sys.argv[1])
    files = sorted(root.rglob("*.sh"))
    n_bad = 0
    with tempfile.TemporaryDirectory() as stub:
        for name, text in (("aws", STUB), ("sleep", "#!/bin/sh\n")):
            program = pathlib.Path(stub) / name
            program.write_text(text, encoding="utf-8")
            program.chmod(0o755)
        for path in files:
            problems = check_script(path, stub)
            n_bad += bool(problems)
            for problem in sorted(set(problems)):
                print(f"{path.parent.name}/{path.name}: {problem}")
    print(f"{len(files)} scripts, {n_bad} with problems")
    return 1 if n_bad or not files else 0


if __name__ == "__main__":
    sys.exit(main())
