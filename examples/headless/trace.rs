//! Whether one thing reaches another, hop by hop: `trace`.

use crate::args::{Args, unexpected};
use crate::files::{english, read};
use crate::reports::json_text;
use crate::suggest::nearest;
use crate::{Failure, Output};
use eks_designer::design::Design;
use eks_designer::traffic::{
    Facts, Hop, Trace, UnknownEnd, Verdict, Way, parse_source, parse_target, ways, worst,
};
use serde_json::{Value, json};

/// How many ends a message lists.
const SHOWN_ENDS: usize = 12;

/// `trace FILE --from KIND:NAME --to TARGET`.
///
/// # Errors
/// On input that cannot be read, on ends that the design does not have, and on wrong usage.
pub(crate) fn run(mut args: Args) -> Result<Output, Failure> {
    let (mut file, mut from, mut to) = (None, None, None);
    while let Some(word) = args.next() {
        match word.as_str() {
            "--from" => from = Some(args.value("--from")?),
            "--to" => to = Some(args.value("--to")?),
            option if option.starts_with("--") => return Err(unexpected(option)),
            _ if file.is_none() => file = Some(word),
            _ => return Err(unexpected(&word)),
        }
    }
    let missing = |what: &str| Failure::new(format!("this is missing: {what} (see --help)"));
    let file = file.ok_or_else(|| missing("FILE"))?;
    let from = from.ok_or_else(|| missing("--from KIND:NAME"))?;
    let to = to.ok_or_else(|| missing("--to TARGET"))?;
    let design = read(&file)?.design;
    let sources = parse_source(&design, &from).map_err(|unknown| no_such("--from", &unknown))?;
    let target = parse_target(&design, &to).map_err(|unknown| no_such("--to", &unknown))?;
    let trace = worst(&Facts::of(&design), &sources, target);
    let trace = trace.ok_or_else(|| Failure::new(format!("--from {from:?} stands in no subnet")))?;
    Ok(Output::of(json_text(&trace_json(&design, &trace))))
}

fn no_such(option: &str, unknown: &UnknownEnd) -> Failure {
    let known: Vec<&str> = unknown.known.iter().map(String::as_str).collect();
    let hint = match nearest(&unknown.text, known.iter().copied()) {
        Some(near) => format!("did you mean {near:?}?"),
        None if SHOWN_ENDS < known.len() => {
            let shown = known.get(..SHOWN_ENDS).unwrap_or_default();
            format!("there are {}, and {} more", shown.join(", "), known.len().saturating_sub(SHOWN_ENDS))
        }
        None => format!("there are {}", known.join(", ")),
    };
    Failure::new(format!("{option} {:?} is not in this design; {hint}", unknown.text))
}

fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::OutOfScope => "out-of-scope",
        Verdict::Open => "open",
        Verdict::Assumed => "assumed",
        Verdict::Follows => "follows",
        Verdict::Refused => "refused",
    }
}

fn way_key(way: Way) -> &'static str {
    match way {
        Way::Inside => "inside",
        Way::Private => "private-endpoint",
        Way::Endpoint => "interface-endpoint",
        Way::GatewayEndpoint => "gateway-endpoint",
        Way::Nat => "nat",
        Way::Direct => "internet-gateway",
        Way::EgressOnly => "egress-only",
        Way::Network => "network",
        Way::Internet => "internet",
        Way::Resolver => "resolver",
        Way::CoreDns => "coredns",
    }
}

fn trace_json(design: &Design, trace: &Trace) -> Value {
    let hop =
        |hop: &Hop| json!({ "at": english(&hop.at.label(design)), "because": english(&hop.because(design)) });
    let blocked = trace.blocked_at().map(|at| {
        json!({
            "at": english(&at.at.label(design)),
            "because": english(&at.because(design)),
            "rule": trace.rule(design),
        })
    });
    // A path that is no question for this design ends without a hop that refuses.
    let blocked = blocked.or_else(|| {
        (trace.verdict == Verdict::OutOfScope).then(|| {
            json!({
                "at": english(&trace.target.label(design)),
                "because": "this path is not part of the design",
                "rule": Value::Null,
            })
        })
    });
    let offered = ways(design, trace).into_iter().map(|way| {
        json!({
            "title": english(&way.title),
            "path": english(&way.path),
            "security": english(&way.security),
            "money": english(&way.money),
        })
    });
    json!({
        "reachable": trace.verdict.is_reachable(),
        "hops": trace.hops.iter().map(hop).collect::<Vec<_>>(),
        "blocked_at": blocked,
        "verdict": verdict_key(trace.verdict),
        "way": trace.verdict.is_reachable().then(|| way_key(trace.way)),
        "from": english(&trace.source.label(design)),
        "to": english(&trace.target.label(design)),
        "ways": offered.collect::<Vec<_>>(),
    })
}
