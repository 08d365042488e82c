//! Long random walks: ten thousand commands, drops, pastes and undos keep every invariant, and undo leads back
//! to the very first state.
#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use eks_designer::cni::budget::{Scenario, budget};
use eks_designer::design::starters::Starter;
use eks_designer::design::{Design, Edit, Entity};
use eks_designer::editor::{
    Action, Clip, Command, Dragged, Edge, Editor, MenuLine, Place, drop_at, drop_copy_at, drop_many_at,
    menu_lines, place_at, place_targets, pull,
};
use eks_designer::msg;
use eks_designer::rules::safe_fixes;
use eks_designer::scene::{Point, Scene, View, build};

/// The day of the checks; fixes may depend on it.
const TODAY: &str = "2026-11-26";

/// How many commands a walk takes, over all its starting points.
const N_COMMANDS: u32 = 10_000;

/// Designs are kept to about this many things, so that a walk does not drown in what it has added.
const MANY: usize = 60;

/// A small generator of numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(n.max(1)).unwrap()).unwrap()
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        if all.is_empty() { None } else { all.get(self.roll(all.len())).cloned() }
    }
}

fn scene(design: &Design) -> Scene {
    let budget = budget(design);
    build(design, &View { budget: &budget, findings: &[], scenario: Scenario::Maximum })
}

const EDITING: &[Command] = &[
    Command::Undo,
    Command::Redo,
    Command::SelectAll,
    Command::Duplicate,
    Command::Delete,
    Command::MoveLeft,
    Command::MoveRight,
    Command::Grow,
    Command::Shrink,
    Command::AddRouteTable,
];

fn anything(dice: &mut Dice, design: &Design) -> Entity {
    let all: Vec<Entity> = design.entities().collect();
    dice.of(&all).unwrap_or(Entity::Vpc)
}

/// One command of a person; refusals are part of the walk.
fn step(dice: &mut Dice, editor: &mut Editor, clip: &mut Option<Clip>) {
    let design = editor.design().clone();
    let at = |dice: &mut Dice, scene: &Scene| {
        let rect = scene.rect_of(anything(dice, &design)).unwrap_or(scene.bounds);
        Point { x: rect.x + rect.width * 0.37, y: rect.y + rect.height * 0.61 }
    };
    let action: Option<Action> = match dice.roll(13) {
        0 | 1 => {
            let entity = anything(dice, &design);
            if dice.roll(3) == 0 {
                editor.toggle(entity)
            } else {
                editor.select([entity])
            }
            None
        }
        2 | 3 => {
            let command = dice.of(EDITING).unwrap();
            // Everything at once is deleted by other roads often enough.
            if command == Command::Delete && 12 < editor.selection().len() && design.entities().count() < MANY {
                return;
            }
            if editor.is_enabled(command) {
                let _ = editor.perform(command, &|design| safe_fixes(design, TODAY));
            } else {
                assert_eq!(editor.perform(command, &|design| safe_fixes(design, TODAY)), Ok(false), "{command:?}");
                assert_eq!(*editor.design(), design, "{command:?}");
            }
            None
        }
        4 => Clip::of(&design, editor.selection()).and_then(|new| {
            *clip = Some(new);
            None
        }),
        5 => {
            if let Some(clip) = clip.as_ref().filter(|_| design.entities().count() < MANY) {
                let _ = editor.paste(clip);
            }
            None
        }
        6 if design.entities().count() < MANY => {
            let place = dice.of(&Place::ALL).unwrap();
            let target = dice.of(&place_targets(&design, place));
            target.and_then(|target| place_at(&design, place, target)).map(|plan| plan.action)
        }
        7 | 8 => {
            let scene = scene(&design);
            let entity = anything(dice, &design);
            let to = at(dice, &scene);
            let dragged = Dragged::existing(entity);
            let plan = match (dragged, dice.roll(4)) {
                (Some(dragged), 0) if design.entities().count() < MANY => {
                    drop_copy_at(&design, &scene, dragged, to)
                }
                (Some(_), 1) => drop_many_at(&design, &scene, editor.selection(), to),
                (Some(dragged), n) => drop_at(&design, &scene, dragged, to, n == 2),
                (None, _) => None,
            };
            plan.map(|plan| plan.action)
        }
        9 => {
            let scene = scene(&design);
            let edge = dice.of(&[Edge::Left, Edge::Right, Edge::Bottom]).unwrap();
            let (from, to) = (at(dice, &scene), at(dice, &scene));
            pull(&design, &scene, (anything(dice, &design), edge), from, to).map(|plan| plan.action)
        }
        10 => {
            let entity = anything(dice, &design);
            let lines = menu_lines(&design, Some(entity));
            match dice.of(&lines) {
                Some(MenuLine::Add(place, target)) if design.entities().count() < MANY => {
                    place_at(&design, place, target).map(|plan| plan.action)
                }
                _ => None,
            }
        }
        11 => {
            let name = format!("name-{}", dice.roll(40));
            Some(Action::new(msg!("step-rename", name = &name), vec![Edit::Rename(anything(dice, &design), name)]))
        }
        _ => {
            // A jump in the history, forwards as often as back; far ones would spend the walk on the way.
            let now = editor.history().n_done();
            editor.go_to((now + dice.roll(5)).saturating_sub(2));
            None
        }
    };
    if let Some(action) = action {
        let before = editor.design().clone();
        if editor.run(action).is_err() {
            assert_eq!(*editor.design(), before, "a refusal leaves everything as it was");
        }
    }
}

/// The design without the number of the next id, which never goes back.
fn as_seen(design: &Design) -> Design {
    Design { next_id: 0, ..design.clone() }
}

#[test]
fn ten_thousand_commands_keep_every_invariant_and_undo_leads_back() {
    let mut n_steps = 0;
    for (i, starter) in
        [Starter::Classic, Starter::Mixed, Starter::Private, Starter::Empty].into_iter().enumerate()
    {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ u64::try_from(i + 1).unwrap());
        let mut editor = Editor::new(starter.design());
        let start = editor.design().clone();
        let mut clip = None;
        let mut deepest = 0;
        for n in 0..N_COMMANDS / 4 {
            step(&mut dice, &mut editor, &mut clip);
            let design = editor.design();
            assert_eq!(design.check_invariants(), Vec::<String>::new(), "{starter:?}, command {n}");
            assert!(editor.selection().iter().all(|entity| design.has(*entity)), "{starter:?}, command {n}");
            deepest = deepest.max(editor.history().n_done());
        }
        let end = editor.design().clone();
        let n_done = editor.history().n_done();
        while editor.undo() {}
        assert_eq!(as_seen(editor.design()), as_seen(&start), "{starter:?}");
        for _ in 0..n_done {
            assert!(editor.redo());
        }
        assert_eq!(*editor.design(), end, "{starter:?}");
        n_steps += deepest;
    }
    // A walk that did nothing would prove nothing.
    assert!(800 < n_steps, "only {n_steps} undo steps");
}
