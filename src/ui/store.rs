//! The state of the page: the editor, what is derived from it, and how it is being looked at.

use super::Items;
use super::aws::AwsState;
use super::kinds::{Dialog, Gesture, ImportReport, Menu, Mode, Panel, SaveState, Theme, Toast, Tool, View};
use super::later::Parts;
use super::pods::PodsState;
use super::traffic::{Shown, TrafficState};
use crate::cni::budget::{Budget, Scenario, budget};
use crate::collect::CollectInOrder;
use crate::design::{Design, EditError, Entity};
use crate::editor::{Action, Camera, Clip, Command, Editor, KeyMap, Place, StepView, place_targets};
use crate::msg;
use crate::rules::{Finding, Severity};
use crate::scene::layers::Layer;
use crate::scene::{self, Point, Rect, Scene};
use crate::words::{Language, Message, render};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Room for the bars that float at the bottom of a canvas of this width, in pixels: on a narrow one they stand in
/// two rows (`style/components/floats.css`).
fn float_margin(width: f64) -> f64 {
    const NARROW: f64 = 810.0;
    const ROW: f64 = 56.0;
    const TWO_ROWS: f64 = 94.0;
    if width < NARROW { TWO_ROWS } else { ROW }
}

/// The state of the page; handed down by context.
#[derive(Clone, Copy)]
pub struct Store {
    editor: StoredValue<Editor>,
    scene: StoredValue<Arc<Scene>>,
    today: StoredValue<String>,
    visit: StoredValue<u64>,
    /// Whether the camera shows the whole design and follows it; until the user moves it.
    is_fitted: StoredValue<bool>,
    /// The design.
    pub design: RwSignal<Arc<Design>>,
    /// Its address budget.
    pub budget: RwSignal<Arc<Budget>>,
    /// What is wrong with it, worst first; nothing until [`Store::is_checked`].
    pub findings: RwSignal<Arc<Vec<Finding>>>,
    /// Whether the design has been checked: what does so comes after the drawing.
    pub is_checked: RwSignal<bool>,
    /// What is selected.
    pub selection: RwSignal<BTreeSet<Entity>>,
    /// Counts changes of the history.
    pub history_version: RwSignal<u64>,
    /// The items of the canvas.
    pub items: Items,
    /// The size at which addresses are shown.
    pub scenario: RwSignal<Scenario>,
    /// The language.
    pub language: RwSignal<Language>,
    /// The language that was chosen, which the page speaks once its texts are there.
    pub wanted_language: RwSignal<Language>,
    /// The colors.
    pub theme: RwSignal<Theme>,
    /// The main view that was chosen, which the page shows once its part of the program is there.
    pub wanted_view: RwSignal<View>,
    /// The main view.
    pub view: RwSignal<View>,
    /// The tab of the side panel.
    pub panel: RwSignal<Panel>,
    /// The tool.
    pub tool: RwSignal<Tool>,
    /// What of the world is on the screen.
    pub camera: RwSignal<Camera>,
    /// Width and height of the canvas in pixels.
    pub viewport: RwSignal<(f64, f64)>,
    /// The node group under the pointer.
    pub hovered: RwSignal<Option<Entity>>,
    /// The gesture under way.
    pub gesture: RwSignal<Option<Gesture>>,
    /// The thing whose name is being edited on the canvas.
    pub renaming: RwSignal<Option<Entity>>,
    /// The open menu of the canvas.
    pub menu: RwSignal<Option<Menu>>,
    /// The fingers on the canvas, by their pointer, on the screen.
    pub touches: StoredValue<BTreeMap<i32, Point>>,
    /// Which key means which command.
    pub keymap: RwSignal<KeyMap>,
    /// Whether keys are written as on a Mac.
    pub is_mac: StoredValue<bool>,
    /// Whether a newer version of the page waits.
    pub has_update: RwSignal<bool>,
    /// What the page lets people do.
    pub mode: RwSignal<Mode>,
    /// The open dialog.
    pub dialog: RwSignal<Option<Dialog>>,
    /// What was read of the file that was opened last.
    pub imported: RwSignal<Option<ImportReport>>,
    /// The short message.
    pub toast: RwSignal<Option<Toast>>,
    /// What was announced last, for screen readers.
    pub announcement: RwSignal<String>,
    /// Whether another tab edits this design: this one then changes nothing.
    pub is_elsewhere: RwSignal<bool>,
    /// How safe the last edit is.
    pub saved: RwSignal<SaveState>,
    /// Whether the welcome is shown.
    pub has_welcome: RwSignal<bool>,
    /// The layers of the drawing that are shown.
    pub layers: RwSignal<BTreeSet<Layer>>,
    /// Whether the overview is shown.
    pub has_minimap: RwSignal<bool>,
    /// The key of the format that the export view shows.
    pub export_format: RwSignal<&'static str>,
    /// Which parts of the program are there.
    pub parts: Parts,
    /// What the view "Pods and IPs" has open.
    pub pods: PodsState,
    /// What the view "AWS" knows of the account.
    pub aws: AwsState,
    /// What the view "Traffic" has open.
    pub traffic: TrafficState,
    /// The path and the paths that it shows, once it was shown.
    pub shown: StoredValue<Option<Shown>>,
    /// What lives as long as the page.
    pub owner: StoredValue<Owner>,
}

/// The store of this page.
///
/// The shell provides it before any other component runs.
#[must_use]
pub fn use_store() -> Store {
    use_context::<Store>().unwrap_or_else(|| Store::new(Design::empty(), String::new()))
}

impl Store {
    /// A page that shows `design`; `today` is `YYYY-MM-DD`.
    #[must_use]
    pub fn new(design: Design, today: String) -> Self {
        let editor = Editor::new(design);
        let design = RwSignal::new(Arc::clone(editor.design()));
        let store = Self {
            design,
            editor: StoredValue::new(editor),
            scene: StoredValue::new(Arc::new(Scene::default())),
            today: StoredValue::new(today),
            visit: StoredValue::new(0),
            is_fitted: StoredValue::new(true),
            budget: RwSignal::new(Arc::new(Budget::default())),
            findings: RwSignal::new(Arc::new(Vec::new())),
            is_checked: RwSignal::new(false),
            selection: RwSignal::new(BTreeSet::new()),
            history_version: RwSignal::new(0),
            items: Items::new(),
            scenario: RwSignal::new(Scenario::default()),
            language: RwSignal::new(Language::default()),
            wanted_language: RwSignal::new(Language::default()),
            theme: RwSignal::new(Theme::Light),
            wanted_view: RwSignal::new(View::Topology),
            view: RwSignal::new(View::Topology),
            panel: RwSignal::new(Panel::Properties),
            tool: RwSignal::new(Tool::Select),
            camera: RwSignal::new(Camera::default()),
            viewport: RwSignal::new((1.0, 1.0)),
            hovered: RwSignal::new(None),
            gesture: RwSignal::new(None),
            renaming: RwSignal::new(None),
            menu: RwSignal::new(None),
            touches: StoredValue::new(BTreeMap::new()),
            keymap: RwSignal::new(KeyMap::default()),
            is_mac: StoredValue::new(false),
            has_update: RwSignal::new(false),
            mode: RwSignal::new(Mode::Edit),
            dialog: RwSignal::new(None),
            imported: RwSignal::new(None),
            toast: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
            is_elsewhere: RwSignal::new(false),
            saved: RwSignal::new(SaveState::Saved),
            has_welcome: RwSignal::new(false),
            layers: RwSignal::new(Layer::ALL.into_iter().filter(|layer| layer.is_on_at_first()).collect_set()),
            has_minimap: RwSignal::new(false),
            export_format: RwSignal::new("eksctl"),
            parts: Parts::none(),
            pods: PodsState::new(),
            aws: AwsState::new(),
            traffic: TrafficState::new(),
            shown: StoredValue::new(None),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        };
        store.refresh();
        store
    }

    /// A text in the language of the page.
    #[must_use]
    pub fn t(self, message: Message) -> Signal<String> {
        Signal::derive(move || render(self.language.get(), &message))
    }

    /// The same at once, for events.
    #[must_use]
    pub fn t_now(self, message: &Message) -> String {
        render(self.language.get_untracked(), message)
    }

    /// The scene that is on the canvas.
    #[must_use]
    pub fn scene(self) -> Arc<Scene> {
        self.scene.get_value()
    }

    /// The day on which rules are checked.
    #[must_use]
    pub fn today(self) -> String {
        self.today.get_value()
    }

    /// The steps of the history; follows it.
    #[must_use]
    pub fn steps(self) -> Vec<StepView> {
        self.history_version.track();
        self.editor.with_value(|editor| editor.history().steps())
    }

    /// Whether a command would do anything; follows history and selection.
    #[must_use]
    pub fn is_enabled(self, command: Command) -> bool {
        self.history_version.track();
        self.selection.track();
        self.editor.with_value(|editor| editor.is_enabled(command))
    }

    /// The selected thing, when it is just one; follows the selection.
    #[must_use]
    pub fn selected(self) -> Option<Entity> {
        self.selection.with(|s| if s.len() == 1 { s.first().copied() } else { None })
    }

    /// Opens another design, with nothing to undo.
    pub fn open(self, design: Design) {
        self.editor.set_value(Editor::new(design));
        self.tool.set(Tool::Select);
        self.gesture.set(None);
        self.renaming.set(None);
        self.after_edit();
        self.fit();
    }

    /// How many steps are done; follows the history.
    #[must_use]
    pub fn n_done(self) -> usize {
        self.history_version.track();
        self.editor.with_value(|editor| editor.history().n_done())
    }

    /// Whether the design may be changed; says so when it may not.
    fn is_editable(self) -> bool {
        let is_editable = self.mode.get_untracked() == Mode::Edit;
        if !is_editable {
            self.say(msg!("mode-read-only"), true);
        }
        is_editable
    }

    /// Carries out an action and shows a refusal; `true` when it was carried out.
    pub fn run(self, action: Action) -> bool {
        if !self.is_editable() || self.stands_back() {
            return false;
        }
        let result = self.editor.try_update_value(|editor| editor.run(action)).unwrap_or(Ok(()));
        self.finish(result)
    }

    /// Carries out an editing command and shows a refusal; `true` when there was something to do.
    pub fn perform(self, command: Command) -> bool {
        if command != Command::SelectAll && self.is_enabled(command) && (!self.is_editable() || self.stands_back())
        {
            return false;
        }
        let n_before = self.editor.with_value(|editor| editor.selection().len());
        let result =
            self.editor.try_update_value(|editor| editor.perform(command, &|design| self.safe_fixes(design)));
        let result = result.unwrap_or(Ok(false));
        let did = matches!(result, Ok(true));
        self.finish(result.map(|_| ()));
        if did && command == Command::Delete {
            let message = msg!("toast-deleted", n = n_before);
            let n_done = self.editor.with_value(|editor| editor.history().n_done());
            self.toast.set(Some(Toast { message, undo_of: Some(n_done), is_error: false }));
        }
        did
    }

    /// The key of a command as people read it, empty for one without; follows the keys.
    #[must_use]
    pub fn key_text(self, command: Command) -> String {
        let is_mac = self.is_mac.get_value();
        let shown = self.keymap.with(|keys| keys.shown(command));
        shown.map(|key| super::shell::key_text(&key, is_mac)).unwrap_or_default()
    }

    /// What is selected and can be copied.
    #[must_use]
    pub fn clip(self) -> Option<Clip> {
        self.editor.with_value(|editor| Clip::of(editor.design(), editor.selection()))
    }

    /// Pastes what was copied, into the zone that is selected, and shows a refusal; `true` when it was pasted.
    pub fn paste(self, clip: &Clip) -> bool {
        if !self.is_editable() || self.stands_back() {
            return false;
        }
        let result = self.editor.try_update_value(|editor| editor.paste(clip)).unwrap_or(Ok(()));
        self.finish(result)
    }

    /// Undoes or redoes until `n` steps are done.
    pub fn go_to_step(self, n: usize) {
        if self.stands_back() {
            return;
        }
        self.editor.update_value(|editor| editor.go_to(n));
        self.after_edit();
    }

    /// Makes the design what it was in `version`, as one undo step.
    pub fn restore(self, label: Message, version: &Design) {
        if !self.stands_back() {
            self.editor.update_value(|editor| editor.replace(label, version));
            self.after_edit();
        }
    }

    /// Why the design cannot be changed just now.
    #[must_use]
    pub fn no_edit(self) -> Option<Message> {
        if self.mode.get_untracked() != Mode::Edit {
            return Some(msg!("mode-read-only"));
        }
        self.is_elsewhere.get_untracked().then(|| msg!("elsewhere-refused"))
    }

    /// What the last step that is done is called.
    #[must_use]
    pub fn last_step(self) -> Option<Message> {
        self.editor.with_value(|editor| editor.history().last_label().cloned())
    }

    /// Says so when another tab edits this design.
    fn stands_back(self) -> bool {
        let is_elsewhere = self.is_elsewhere.get_untracked();
        if is_elsewhere {
            self.say(msg!("elsewhere-refused"), true);
        }
        is_elsewhere
    }

    /// Selects just these.
    pub fn select(self, entities: impl IntoIterator<Item = Entity>) {
        self.editor.update_value(|editor| editor.select(entities));
        self.after_selection();
    }

    /// Adds to the selection, or takes away from it.
    pub fn toggle(self, entity: Entity) {
        self.editor.update_value(|editor| editor.toggle(entity));
        self.after_selection();
    }

    /// Selects a thing and brings it into view, with its properties.
    pub fn go_to(self, entities: &[Entity]) {
        self.select(entities.iter().copied());
        let scene = self.scene();
        let rect = entities.iter().filter_map(|entity| scene.rect_of(*entity)).reduce(Rect::union);
        if let Some(rect) = rect {
            let (width, height) = self.viewport.get_untracked();
            let room = height - float_margin(width);
            let camera = self.camera.get_untracked().revealing(rect.grown(16.0), width, room);
            if camera != self.camera.get_untracked() {
                self.move_camera(|_| camera);
            }
        }
    }

    /// Moves the view as the user wants it, which ends its following the design.
    pub fn move_camera(self, f: impl FnOnce(Camera) -> Camera) {
        self.is_fitted.set_value(false);
        self.camera.update(|camera| *camera = f(*camera));
    }

    /// Starts a visit to a field: what is typed until the next visit is one undo step.
    #[must_use]
    pub fn new_visit(self) -> u64 {
        self.editor.update_value(Editor::seal);
        self.visit
            .try_update_value(|visit| {
                *visit = visit.saturating_add(1);
                *visit
            })
            .unwrap_or_default()
    }

    /// Shows the whole design.
    pub fn fit(self) {
        self.frame(self.scene().bounds);
        self.is_fitted.set_value(true);
    }

    /// Shows the whole design again after the canvas has got another size, unless the user has moved the view.
    pub fn follow(self) {
        if self.is_fitted.get_value() {
            self.fit();
        }
    }

    /// Shows what is selected, or everything.
    pub fn fit_selection(self) {
        let scene = self.scene();
        let selection = self.selection.get_untracked();
        let rect = selection.iter().filter_map(|entity| scene.rect_of(*entity)).reduce(Rect::union);
        self.is_fitted.set_value(false);
        self.frame(rect.map_or(scene.bounds, |rect| rect.grown(40.0)));
    }

    fn frame(self, rect: Rect) {
        /// Room at the sides of the drawing: left, top, right.
        const MARGINS: [f64; 3] = [12.0, 8.0, 12.0];
        /// What the welcome takes at the bottom.
        const WELCOME: f64 = 132.0;
        let (width, height) = self.viewport.get_untracked();
        let [left, top, right] = MARGINS;
        let bottom = float_margin(width);
        let bottom = if self.has_welcome.get_untracked() { bottom + WELCOME } else { bottom };
        self.camera.set(Camera::fitting(rect, width, height, [left, top, right, bottom]));
    }

    /// Takes up a tool; the palette's ones start with the place that keys would choose.
    pub fn take_tool(self, tool: Tool) {
        if matches!(self.view.get_untracked(), View::Pods | View::Address) && matches!(tool, Tool::Place(..)) {
            // There is nothing to place on there.
            self.show(View::Topology);
        }
        let tool = match tool {
            Tool::Place(place, None) => Tool::Place(place, self.first_target(place)),
            tool => tool,
        };
        self.tool.set(tool);
        if let Tool::Place(place, _) = tool {
            self.announce(&self.placing_hint(place));
        }
    }

    /// The target that Enter would use: the selection or what contains it, else the first.
    fn first_target(self, place: Place) -> Option<Entity> {
        let design = self.design.get_untracked();
        let targets = place_targets(&design, place);
        let selected = self.editor.with_value(Editor::selected);
        let mut around = selected;
        while let Some(entity) = around {
            if targets.contains(&entity) {
                return Some(entity);
            }
            around = crate::editor::parent(&design, entity);
        }
        targets.first().copied()
    }

    /// What the banner says while something is being placed.
    #[must_use]
    pub fn placing_hint(self, place: Place) -> Message {
        let what = Command::Place(place).title();
        match self.tool.get_untracked() {
            Tool::Place(_, Some(target)) => {
                let design = self.design.get_untracked();
                let name = design.name_of(target);
                let name =
                    if name.is_empty() { crate::editor::kind_name(target) } else { msg!("plain", text = name) };
                msg!("placing-into", what = what, target = name)
            }
            _ => msg!("placing-nowhere", what = what),
        }
    }

    /// Tells screen readers.
    pub fn announce(self, message: &Message) {
        self.announcement.set(self.t_now(message));
    }

    /// Shows a short message.
    pub fn say(self, message: Message, is_error: bool) {
        self.announce(&message);
        self.toast.set(Some(Toast { message, undo_of: None, is_error }));
    }

    /// The number of findings of a severity, `None` until the design was checked; follows them.
    #[must_use]
    pub fn n_findings(self, severity: Severity) -> Option<usize> {
        let count = || self.findings.with(|findings| findings.iter().filter(|f| f.severity == severity).count());
        self.is_checked.get().then(count)
    }

    /// Draws the scene again, after another scenario was chosen.
    pub fn redraw(self) {
        let design = self.design.get_untracked();
        let (budget, findings) = (self.budget.get_untracked(), self.findings.get_untracked());
        let scenario = self.scenario.get_untracked();
        let scene = scene::build(&design, &scene::View { budget: &budget, findings: &findings, scenario });
        self.items.show(&scene, &self.selection.get_untracked());
        let bounds = scene.bounds;
        self.scene.set_value(Arc::new(scene));
        let (width, height) = self.viewport.get_untracked();
        let room = height - float_margin(width);
        let is_cut = !self.camera.get_untracked().visible(width, room).encloses(bounds);
        if self.is_fitted.get_value() && is_cut && 1.0 < width {
            self.fit();
        }
    }

    fn finish(self, result: Result<(), EditError>) -> bool {
        match result {
            Ok(()) => {
                self.after_edit();
                true
            }
            Err(error) => {
                self.say(error.message(), true);
                false
            }
        }
    }

    /// Derives everything anew after the editor has changed.
    fn after_edit(self) {
        let design = self.editor.with_value(|editor| Arc::clone(editor.design()));
        let is_new = self.design.with_untracked(|old| !Arc::ptr_eq(old, &design));
        if is_new {
            self.design.set(design);
            self.refresh();
        }
        self.history_version.update(|version| *version = version.wrapping_add(1));
        self.after_selection();
    }

    fn refresh(self) {
        let design = self.design.get_untracked();
        self.budget.set(Arc::new(budget(&design)));
        self.take_findings();
        self.redraw();
    }

    /// Checks the design, when what does so has come.
    pub(super) fn check(self) {
        if self.take_findings() {
            self.redraw();
        }
    }

    /// Checks the design; `true` when other findings came of it.
    fn take_findings(self) -> bool {
        let (design, budget) = (self.design.get_untracked(), self.budget.get_untracked());
        let Some(findings) = self.checked(&design, &budget) else { return false };
        let is_new = self.findings.with_untracked(|old| **old != findings);
        if is_new {
            self.findings.set(Arc::new(findings));
        }
        if !self.is_checked.get_untracked() {
            self.is_checked.set(true);
        }
        is_new
    }

    fn after_selection(self) {
        let selection = self.editor.with_value(|editor| editor.selection().clone());
        if self.selection.with_untracked(|old| *old != selection) {
            self.items.mark(&selection);
            self.selection.set(selection);
        }
    }
}
