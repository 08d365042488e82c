//! Over time: a node group plays a script, and every subnet's addresses are drawn as lines.

use crate::cni::sim::{Event, EventKind, Lane, Run, Script, play};
use crate::design::NodegroupId;
use crate::msg;
use crate::scene::chart::{self, Frame, step_area, step_path};
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

/// The size of the drawing, in its own units; the page scales it.
const WIDTH: f64 = 900.0;
/// The height of the part with the lines.
const HEIGHT: f64 = 150.0;
/// What lies left of the lines: the numbers of the axis.
const LEFT: f64 = 44.0;
/// What lies above them.
const TOP: f64 = 10.0;
/// Room for the strip of hung pods and the time axis.
const BELOW: f64 = 52.0;
/// The height of the strip of hung pods.
const STRIP: f64 = 18.0;
/// Lines that have a color of their own.
const COLORS: usize = 6;
/// Pictures in a second while it plays.
const FRAMES: u32 = 20;
/// How many seconds of the run pass in one, to choose from.
const SPEEDS: [u32; 4] = [10, 60, 300, 900];

fn script_key(script: Script) -> &'static str {
    match script {
        Script::ScaleOut => "scale-out",
        Script::ScaleIn => "scale-in",
        Script::Upgrade => "upgrade",
        Script::Churn => "churn",
    }
}

fn script_name(script: Script) -> Message {
    match script {
        Script::ScaleOut => msg!("time-scale-out"),
        Script::ScaleIn => msg!("time-scale-in"),
        Script::Upgrade => msg!("time-upgrade"),
        Script::Churn => msg!("time-churn"),
    }
}

/// Minutes and seconds.
fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// What the card holds.
#[derive(Clone, Copy)]
struct Player {
    store: Store,
    run: Memo<Option<Arc<Run>>>,
    at: RwSignal<u32>,
    is_playing: RwSignal<bool>,
    speed: RwSignal<u32>,
}

impl Player {
    fn end(self) -> u32 {
        self.run.with(|run| run.as_ref().map_or(0, |run| run.seconds))
    }

    fn go_to(self, second: u32) {
        self.at.set(second.min(untrack(|| self.end())));
    }

    /// The nearest event behind or before the moment.
    fn jump(self, is_forward: bool) {
        let now = self.at.get_untracked();
        let target = self.run.with_untracked(|run| {
            let events = &run.as_ref()?.events;
            let mut times = events.iter().map(|event| event.at_s);
            if is_forward { times.find(|at| now < *at) } else { times.rfind(|at| *at < now) }
        });
        let end = if is_forward { untrack(|| self.end()) } else { 0 };
        self.go_to(target.unwrap_or(end));
    }

    fn play(self) {
        if untrack(|| self.end()) <= self.at.get_untracked() {
            self.at.set(0);
        }
        self.is_playing.set(true);
    }
}

/// The card.
#[component]
pub fn OverTime() -> impl IntoView {
    let store = use_store();
    let script = RwSignal::new(Script::Upgrade);
    let chosen: RwSignal<Option<NodegroupId>> = RwSignal::new(None);
    let group = Memo::new(move |_| {
        store.design.with(|design| {
            let chosen = chosen.get().filter(|id| design.nodegroups.get(*id).is_some());
            chosen.or_else(|| design.nodegroups.ids().next())
        })
    });
    let run = Memo::new(move |_| {
        let (design, budget) = (store.design.get(), store.budget.get());
        play(&design, &budget, script.get(), group.get()?).map(Arc::new)
    });
    let player = Player {
        store,
        run,
        at: RwSignal::new(0),
        is_playing: RwSignal::new(false),
        speed: RwSignal::new(SPEEDS[1]),
    };
    Effect::new(move |_| {
        run.track();
        player.at.set(first_trouble(run));
        player.is_playing.set(false);
    });
    advance(player);
    view! {
        <section class="card time" aria-label=store.t(msg!("time"))>
            <header class="card__head">
                <h2>{store.t(msg!("time"))}</h2>
                <ScriptSelect script=script/>
                <GroupSelect group=group chosen=chosen/>
                <p class="card__note">{move || summary(run, script.get()).map(|line| store.t(line))}</p>
                <span class="card__space"></span>
                <Controls player=player/>
            </header>
            {move || if run.with(Option::is_none) {
                view! { <p class="empty">{store.t(msg!("time-nothing"))}</p> }.into_any()
            } else {
                view! { <div class="time__body"><Chart player=player/><Legend player=player/></div> }.into_any()
            }}
        </section>
    }
}

/// Where a run is shown first: the moment of the first pod that hangs, else its beginning.
fn first_trouble(run: Memo<Option<Arc<Run>>>) -> u32 {
    run.with_untracked(|run| {
        let events = run.as_ref().map(|run| run.events.iter());
        events.and_then(|mut events| events.find(|e| e.kind == EventKind::PodHangs)).map_or(0, |event| event.at_s)
    })
}

/// Moves the moment on while it plays.
fn advance(player: Player) {
    let tick = move || {
        if player.is_playing.get_untracked() {
            let next = player.at.get_untracked().saturating_add((player.speed.get_untracked() / FRAMES).max(1));
            player.go_to(next);
            if untrack(|| player.end()) <= next {
                player.is_playing.set(false);
            }
        }
    };
    let period = Duration::from_millis(u64::from(1000 / FRAMES));
    Effect::new(move |_| {
        if player.is_playing.get()
            && let Ok(handle) = set_interval_with_handle(tick, period)
        {
            on_cleanup(move || handle.clear());
        }
    });
}

fn summary(run: Memo<Option<Arc<Run>>>, script: Script) -> Option<Message> {
    let run = run.get()?;
    let at_once = run.surge_nodes;
    let hung = run.most_hung();
    Some(match script {
        Script::Upgrade => msg!("time-of-upgrade", nodes = run.from_nodes, extra = at_once, hung = hung),
        Script::Churn => msg!("time-of-churn", nodes = run.from_nodes, hung = hung),
        Script::ScaleIn | Script::ScaleOut => {
            msg!("time-of-scale", from = run.from_nodes, to = run.to_nodes, hung = hung)
        }
    })
}

#[component]
fn ScriptSelect(
    /// What is played.
    script: RwSignal<Script>,
) -> impl IntoView {
    let store = use_store();
    view! {
        <select class="input__text trial__mode" id="time-script" aria-label=store.t(msg!("time-script"))
            on:change=move |event| {
                let key = event_target_value(&event);
                if let Some(chosen) = Script::ALL.into_iter().find(|s| script_key(*s) == key) {
                    script.set(chosen);
                }
            }>
            {Script::ALL.into_iter().map(|one| view! {
                <option value=script_key(one) selected=move || script.get() == one>{store.t(script_name(one))}</option>
            }).collect_view()}
        </select>
    }
}

#[component]
fn GroupSelect(
    /// The group that is played.
    group: Memo<Option<NodegroupId>>,
    /// The group that was chosen.
    chosen: RwSignal<Option<NodegroupId>>,
) -> impl IntoView {
    let store = use_store();
    let groups = Memo::new(move |_| {
        store
            .design
            .with(|design| design.nodegroups.iter().map(|(id, g)| (id, g.name.clone())).collect::<Vec<_>>())
    });
    move || {
        (1 < groups.with(Vec::len)).then(|| {
            view! {
                <select class="input__text trial__mode" aria-label=store.t(msg!("kind-nodegroup"))
                    on:change=move |event| {
                        let key = event_target_value(&event);
                        let found = groups.with_untracked(|g| g.iter().find(|(id, _)| id.to_string() == key).map(|(id, _)| *id));
                        chosen.set(found);
                    }>
                    {groups.get().into_iter().map(|(id, name)| view! {
                        <option value=id.to_string() selected=move || group.get() == Some(id)>{name}</option>
                    }).collect_view()}
                </select>
            }
        })
    }
}

#[component]
fn Controls(
    /// What is played.
    player: Player,
) -> impl IntoView {
    let store = player.store;
    let button = move |name: Message, drawing: Drawing, act: Callback<()>| {
        view! {
            <button class="button button--icon" title=store.t(name.clone()) aria-label=store.t(name)
                on:click=move |_| act.run(())><ToolIcon drawing=drawing/></button>
        }
    };
    let play_name = move || if player.is_playing.get() { msg!("time-pause") } else { msg!("time-play") };
    view! {
        <div class="time__bar">
            {button(msg!("time-previous-event"), Drawing::StepBack, Callback::new(move |()| player.jump(false)))}
            <button class="button button--icon time__play" data-playing=move || player.is_playing.get().to_string()
                title=move || store.t(play_name()) aria-label=move || store.t(play_name())
                on:click=move |_| if player.is_playing.get_untracked() { player.is_playing.set(false) } else { player.play() }>
                {move || view! { <ToolIcon drawing=if player.is_playing.get() { Drawing::Pause } else { Drawing::Play }/> }}
            </button>
            {button(msg!("time-next-event"), Drawing::StepForth, Callback::new(move |()| player.jump(true)))}
            <span class="time__clock">
                {move || store.t(msg!("time-of", at = clock(player.at.get()), end = clock(player.end())))}
            </span>
            <select class="input__text trial__mode" aria-label=store.t(msg!("time-speed"))
                on:change=move |event| if let Ok(speed) = event_target_value(&event).parse() { player.speed.set(speed) }>
                {SPEEDS.into_iter().map(|speed| view! {
                    <option value=speed.to_string() selected=move || player.speed.get() == speed>{format!("{speed}×")}</option>
                }).collect_view()}
            </select>
        </div>
    }
}

fn frame(run: &Run) -> Frame {
    let tops = run.lanes.iter().flat_map(|lane| {
        let ends = lane.used.iter().chain(&lane.wanted).map(|(_, n)| *n);
        let largest = ends.max().unwrap_or(0);
        // A limit far above the lines would press them flat.
        lane.limit.filter(|limit| *limit <= largest.saturating_mul(2)).into_iter().chain([largest])
    });
    let (_, top) = chart::even_steps(tops.max().unwrap_or(1), 5);
    Frame { seconds: run.seconds.max(1), top, width: WIDTH - LEFT, height: HEIGHT }
}

/// The lane that the picture is about: the one that misses most.
fn worst(run: &Run) -> Option<&Lane> {
    let missing = |lane: &Lane| {
        let wanted = lane.wanted.iter().map(|(_, n)| *n).max().unwrap_or(0);
        wanted.saturating_sub(lane.limit.unwrap_or(u32::MAX))
    };
    run.lanes.iter().max_by_key(|lane| missing(lane)).filter(|lane| 0 < missing(lane))
}

/// The picture of a run without the moment.
fn drawing(run: &Run, minutes: &dyn Fn(u32) -> String, hung: &str) -> String {
    let frame = frame(run);
    let mut svg = String::new();
    // Writing to a String cannot fail.
    let (step, top) = chart::even_steps(frame.top, 5);
    for n in (0..=top).step_by(usize::try_from(step.max(1)).unwrap_or(1)) {
        let y = TOP + frame.y(n);
        let _ = write!(svg, r#"<line class="chart__grid" x1="{LEFT}" x2="{WIDTH}" y1="{y:.1}" y2="{y:.1}"/>"#);
        let _ = write!(svg, r#"<text class="chart__end" x="{}" y="{:.1}">{n}</text>"#, LEFT - 6.0, y + 4.0);
    }
    let base = TOP + HEIGHT + STRIP + 14.0;
    let time_step = chart::time_step(frame.seconds, 8);
    for second in (0..=frame.seconds).step_by(usize::try_from(time_step).unwrap_or(60)) {
        let x = LEFT + frame.x(second);
        let _ = write!(
            svg,
            r#"<text class="chart__middle" x="{x:.1}" y="{:.1}">{}</text>"#,
            base + 14.0,
            minutes(second)
        );
    }
    let _ = write!(svg, r#"<g transform="translate({LEFT} {TOP})">"#);
    if let Some(lane) = worst(run) {
        let _ = write!(svg, r#"<path class="chart__wanted" d="{}"/>"#, step_area(&lane.wanted, &frame));
    }
    for (i, lane) in run.lanes.iter().enumerate() {
        let path = step_path(&lane.used, &frame);
        let _ =
            write!(svg, r#"<path class="chart__line line-{}" d="{path}"/>"#, i.checked_rem(COLORS).unwrap_or(0));
    }
    if let Some(limit) = worst(run).and_then(|lane| lane.limit) {
        let y = frame.y(limit);
        let _ =
            write!(svg, r#"<line class="chart__limit" x1="0" x2="{:.1}" y1="{y:.1}" y2="{y:.1}"/>"#, frame.width);
    }
    svg.push_str("</g>");
    strip(&mut svg, run, &frame, hung);
    svg
}

/// The strip of pods that hang, below the lines.
fn strip(svg: &mut String, run: &Run, frame: &Frame, hung: &str) {
    let y = TOP + HEIGHT + 8.0;
    let strip = Frame { top: run.most_hung().max(1), height: STRIP, ..*frame };
    let _ = write!(svg, r#"<text class="chart__end" x="{}" y="{:.1}">{hung}</text>"#, LEFT - 6.0, y + STRIP - 3.0);
    let _ = write!(
        svg,
        r#"<g transform="translate({LEFT} {y})"><line class="chart__grid" x1="0" x2="{:.1}" y1="{STRIP}" y2="{STRIP}"/>"#,
        frame.width
    );
    if 0 < run.most_hung() {
        let _ = write!(svg, r#"<path class="chart__hung" d="{}"/>"#, step_area(&run.hung, &strip));
    }
    svg.push_str("</g>");
}

#[component]
fn Chart(
    /// What is played.
    player: Player,
) -> impl IntoView {
    let store = player.store;
    let svg = Memo::new(move |_| {
        let run = player.run.get()?;
        let language = store.language.get();
        let minutes = |second: u32| {
            let message = if second.is_multiple_of(60) {
                msg!("time-minutes", n = second / 60)
            } else {
                msg!("plain", text = clock(second))
            };
            crate::words::render(language, &message)
        };
        Some(drawing(&run, &minutes, &crate::words::render(language, &msg!("time-hung"))))
    });
    let x = move || player.run.with(|run| run.as_ref().map_or(LEFT, |run| LEFT + frame(run).x(player.at.get())));
    let view_box = format!("0 0 {} {}", WIDTH + 8.0, TOP + HEIGHT + BELOW);
    let scrub_to = move |event: web_sys::PointerEvent| {
        use wasm_bindgen::JsCast;
        let target = event.current_target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
        let Some(target) = target else { return };
        let rect = target.get_bounding_client_rect();
        let x = (f64::from(event.client_x()) - rect.left()) * (WIDTH + 8.0) / rect.width().max(1.0) - LEFT;
        let second = player.run.with_untracked(|run| run.as_ref().map(|run| frame(run).second(x)));
        player.go_to(second.unwrap_or(0));
    };
    view! {
        <div class="time__chart">
            <svg class="chart" viewBox=view_box role="img" aria-label=store.t(msg!("time-chart"))
                on:pointerdown=move |event| { player.is_playing.set(false); scrub_to(event); }
                on:pointermove=move |event| if event.buttons() == 1 { scrub_to(event); }>
                <g inner_html=move || svg.get().unwrap_or_default()></g>
                <line class="chart__now" x1=x x2=x y1=0.0 y2=TOP + HEIGHT + STRIP + 8.0/>
            </svg>
            <input type="range" class="time__scrub" min="0" step="5" max=move || player.end() aria-label=store.t(msg!("time-scrub"))
                aria-valuetext=move || clock(player.at.get())
                prop:value=move || player.at.get().to_string()
                on:keydown=move |event| if event.shift_key() && matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
                    event.prevent_default();
                    player.jump(event.key() == "ArrowRight");
                }
                on:input=move |event| if let Ok(second) = event_target_value(&event).parse() {
                    player.is_playing.set(false);
                    player.go_to(second);
                }/>
        </div>
    }
}

/// The subnets with their numbers at the moment, and what happens then.
#[component]
fn Legend(
    /// What is played.
    player: Player,
) -> impl IntoView {
    let store = player.store;
    let rows = move || {
        let run = player.run.get();
        let at = player.at.get();
        let lanes = run.iter().flat_map(|run| run.lanes.iter().enumerate().collect::<Vec<_>>());
        let rows = lanes.map(|(i, lane)| {
            let name = store.design.with(|design| design.name_of(lane.subnet.into()).to_owned());
            let used = chart::at(&lane.used, at);
            let is_full = lane.limit.is_some_and(|limit| limit <= used);
            let number = match lane.limit {
                Some(limit) => msg!("time-used-of", n = used, limit = limit),
                None => msg!("number", n = used),
            };
            view! {
                <li data-full=is_full.then_some("true") class=format!("line-{}", i.checked_rem(COLORS).unwrap_or(0))>
                    <span class="time__swatch" aria-hidden="true"></span>
                    <span class="time__name">{name}</span>
                    <b>{store.t(number)}</b>
                </li>
            }
        });
        rows.collect_view()
    };
    let event = move || {
        let run = player.run.get()?;
        let at = player.at.get();
        let happened: Vec<&Event> = run.events.iter().filter(|event| event.at_s <= at).collect();
        // What hangs stays shown until it is served.
        let hangs = 0 < chart::at(&run.hung, at);
        let is_shown = |event: &&&Event| !hangs || event.kind == EventKind::PodHangs;
        let last = happened.iter().rev().find(is_shown).copied().copied()?;
        let name = store.design.with(|design| design.name_of(last.subnet.into()).to_owned());
        let n = if hangs { chart::at(&run.hung, at) } else { last.n };
        Some((last, sentence(last, &name, n)))
    };
    view! {
        <div class="explain">
            <ul class="time__legend">{rows}</ul>
            {move || match event() {
                Some((event, sentence)) => view! {
                    <p class="time__event" data-kind=if event.kind == EventKind::PodHangs { "hang" } else { "plain" }>
                        <strong>{clock(event.at_s)}</strong>" "{store.t(sentence)}
                    </p>
                }.into_any(),
                None => view! { <p class="time__event">{store.t(msg!("time-event-none"))}</p> }.into_any(),
            }}
        </div>
    }
}

fn sentence(event: Event, subnet: &str, n: u32) -> Message {
    match event.kind {
        EventKind::NodeJoined => msg!("time-event-joined", subnet = subnet),
        EventKind::NodeFailed => msg!("time-event-failed", subnet = subnet),
        EventKind::NodeGone => msg!("time-event-gone", subnet = subnet),
        EventKind::SubnetFull => msg!("time-event-full", subnet = subnet),
        EventKind::PodHangs => msg!("time-event-hangs", subnet = subnet, n = n),
        EventKind::PodsServed => msg!("time-event-served"),
    }
}
