//! The library without its interface, as a small program: see `headless --help`.
//!
//! Prints what a call is asked for on standard output and nothing else there; notes, losses and errors go
//! to standard error. **Invariant:** equal input gives equal bytes, and exit status 2 comes with an empty
//! standard output.
#![allow(clippy::disallowed_methods, reason = "a program at the command line has files, a clock and arguments")]

mod args;
mod budget;
mod compare;
mod files;
mod node;
mod reports;
mod suggest;
mod trace;

use args::Args;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

/// What `--help` prints.
const USAGE: &str = "\
Checks, counts, converts and mends Amazon EKS designs.

Usage: headless CALL …

  import FILE           prints the design file
  check FILE            prints the findings
  fix FILE              prints the design file after every safe fix
  compare FILE FILE     prints what differs, and what the change from the first to the second does to a
                        running cluster
  budget FILE           prints the addresses of every subnet in six scenarios
  node --instance-type T [options]
                        prints the interfaces and addresses of one Linux node
  trace FILE --from END --to END
                        prints whether one thing reaches another, hop by hop, and what would open it
  export FORMAT FILE    prints the design in another format: FORMATS
  rules [CODE]          prints the catalogue of rules, or the page of one rule

FILE is a design file, an eksctl YAML file, a CloudFormation template, output of terraform show -json or
of the AWS CLI, or a picture exported as SVG, told apart by content; - is standard input.

Ends of trace:
  --from                node:GROUP, pod:GROUP, branch-pod:GROUP, fargate:PROFILE, each with @SUBNET for one
                        subnet and otherwise where it fares worst; bastion:SUBNET, network:NAME,
                        computer, computer:ADDRESS, control-plane
  --to                  kube-api, internet, dns, an AWS service such as ecr, s3, sts, ec2, or node:GROUP,
                        pod:GROUP, load-balancer:NAME, subnet:NAME

Option of check and fix:
  --today YYYY-MM-DD    the date that version calendars are held against; the clock's date by default

Options of node:
  --instance-type T     such as m5.large
  --pods N              pods with an address of their own (default 0); those beyond max pods do not start
  --host-network-pods N pods on the node's own address; they take no other (default 0)
  --mode M              secondary-ip (default), prefix or ipv6
  --custom-networking   pods get addresses of another subnet, and none on the primary interface; the
                        addresses of both subnets are counted together
  --pod-eni             pods may have security groups of their own
  --max-pods N          the kubelet's limit. By default what the interfaces hold and two more; in the
                        modes prefix and ipv6 no more than 110, or 250 from 30 vCPUs on, which is what the
                        calculator of EKS recommends
  --env NAME=VALUE      a setting of the CNI such as WARM_IP_TARGET=5; may be given several times

Exit status: 0 fine, 1 findings of severity error (check only), 2 unusable input or usage.
";

/// Why a call cannot be carried out, in one sentence.
pub(crate) struct Failure(String);

impl Failure {
    /// A failure that says `message`.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// What a call has to say.
pub(crate) struct Output {
    /// The text for standard output.
    text: String,
    /// Whether a finding of severity error was found.
    has_errors: bool,
}

impl Output {
    /// An output without errors.
    pub(crate) fn of(text: String) -> Self {
        Self { text, has_errors: false }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(output) => print(&output),
        Err(Failure(message)) => {
            tell(&message);
            ExitCode::from(2)
        }
    }
}

fn print(output: &Output) -> ExitCode {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(output.text.as_bytes()).and_then(|()| stdout.flush()) {
        // Whoever reads may have seen enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            tell(&format!("standard output cannot be written: {error}"));
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::from(output.has_errors)),
    }
}

/// Says something on standard error.
pub(crate) fn tell(message: &str) {
    // There is nobody left to tell when this fails.
    let _ = writeln!(std::io::stderr(), "headless: {message}");
}

fn run() -> Result<Output, Failure> {
    let mut args = Args::of_process()?;
    if args.has_help() {
        return Ok(Output::of(USAGE.replace("FORMATS", &files::format_keys())));
    }
    match args.next_word("a call: import, check, fix, compare, budget, node, trace, export or rules")?.as_str() {
        "import" => files::import(args),
        "check" => reports::check(args),
        "fix" => reports::fix(args),
        "compare" => compare::run(args),
        "budget" => budget::run(args),
        "node" => node::run(args),
        "export" => files::export(args),
        "rules" => reports::rules(args),
        "trace" => trace::run(args),
        other => Err(Failure::new(format!(
            "there is no call {other:?}; there are import, check, fix, compare, budget, node, trace, export and rules (see --help)"
        ))),
    }
}
