//! Everything a person can do by menu, key or palette: one list that feeds all three.

use super::{Action, Editor, can_copy, carry, drop, order};
use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, EditError, Entity, NetworkKind, SubnetId};
use crate::msg;
use crate::words::Message;

/// What the palette adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A zone.
    Zone,
    /// A public subnet.
    PublicSubnet,
    /// A private subnet.
    PrivateSubnet,
    /// A node group.
    Nodegroup,
    /// A Fargate profile.
    FargateProfile,
    /// A NAT gateway.
    NatGateway,
    /// A load balancer.
    LoadBalancer,
    /// A note.
    Note,
}

impl Place {
    /// All of them in the order of the palette.
    pub const ALL: [Self; 8] = [
        Self::Zone,
        Self::PublicSubnet,
        Self::PrivateSubnet,
        Self::Nodegroup,
        Self::FargateProfile,
        Self::NatGateway,
        Self::LoadBalancer,
        Self::Note,
    ];
}

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// The tool that selects and moves.
    SelectTool,
    /// The tool that pans.
    HandTool,
    /// The tool that adds something.
    Place(Place),
    /// Takes the last step back.
    Undo,
    /// Makes the next step again.
    Redo,
    /// Removes what is selected.
    Delete,
    /// Copies what is selected to the clipboard.
    Copy,
    /// Copies what is selected and takes it away.
    Cut,
    /// Pastes from the clipboard.
    Paste,
    /// Doubles what is selected.
    Duplicate,
    /// Edits the name of what is selected.
    Rename,
    /// Selects everything.
    SelectAll,
    /// Moves the selected subnet to the zone on the left.
    MoveLeft,
    /// Moves the selected subnet to the zone on the right.
    MoveRight,
    /// Doubles the addresses of the selected subnet.
    Grow,
    /// Halves the addresses of the selected subnet.
    Shrink,
    /// Draws the selected zone, subnet or group before the one before it.
    MoveEarlier,
    /// Draws it after the one after it.
    MoveLater,
    /// Locks what is selected against changes, or unlocks it.
    Lock,
    /// Applies every safe fix.
    FixAll,
    /// Adds a route table for the selected subnets.
    AddRouteTable,
    /// Adds a network that is connected in this way.
    AddNetwork(NetworkKind),
    /// Nearer.
    ZoomIn,
    /// Farther.
    ZoomOut,
    /// To 100 %.
    ZoomReset,
    /// Shows everything.
    Fit,
    /// Shows what is selected.
    FitSelection,
    /// A new design.
    NewDesign,
    /// Opens a file.
    OpenFile,
    /// Downloads the design file.
    Download,
    /// The designs of this browser.
    Designs,
    /// Sharing: a link, a picture, a print.
    Share,
    /// Copies the drawing as a picture.
    CopyPicture,
    /// Another design beside the open one.
    Compare,
    /// The topology.
    ShowTopology,
    /// The address space.
    ShowAddress,
    /// The pods and their addresses.
    ShowPods,
    /// Who reaches what.
    ShowTraffic,
    /// The export.
    ShowExport,
    /// Shows the account.
    ShowAws,
    /// The overview of the whole drawing.
    Minimap,
    /// Light or dark.
    ToggleTheme,
    /// English or Japanese.
    ToggleLanguage,
    /// Finds a thing of the design by its name.
    Find,
    /// Says the last announcement again.
    RepeatAnnouncement,
    /// The menu of what is selected.
    Menu,
    /// The command palette.
    Palette,
    /// The list of keys.
    Shortcuts,
}

/// Where a command stands in lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CommandGroup {
    /// Tools.
    Tools,
    /// Editing.
    Edit,
    /// The view.
    View,
    /// Files.
    File,
}

/// A combination of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// Ctrl, or Cmd on a Mac.
    pub has_mod: bool,
    /// Shift.
    pub has_shift: bool,
    /// Alt.
    pub has_alt: bool,
    /// The key as the browser names it: the produced character in lower case, or `Delete`, `F2` …
    /// A digit with Shift is matched by its place on the keyboard.
    pub key: &'static str,
}

/// Keys that were pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPress {
    /// Ctrl, or Cmd on a Mac.
    pub has_mod: bool,
    /// Shift.
    pub has_shift: bool,
    /// Alt.
    pub has_alt: bool,
    /// The produced key.
    pub key: String,
    /// The place on the keyboard, such as `Digit1`.
    pub code: String,
}

const fn key(key: &'static str) -> Shortcut {
    Shortcut { has_mod: false, has_shift: false, has_alt: false, key }
}

const fn with_mod(key: &'static str) -> Shortcut {
    Shortcut { has_mod: true, has_shift: false, has_alt: false, key }
}

const fn mod_shift(key: &'static str) -> Shortcut {
    Shortcut { has_mod: true, has_shift: true, has_alt: false, key }
}

const fn shift(key: &'static str) -> Shortcut {
    Shortcut { has_mod: false, has_shift: true, has_alt: false, key }
}

const fn alt(key: &'static str) -> Shortcut {
    Shortcut { has_mod: false, has_shift: false, has_alt: true, key }
}

const fn alt_shift(key: &'static str) -> Shortcut {
    Shortcut { has_mod: false, has_shift: true, has_alt: true, key }
}

/// Every command with its group and keys, the key that is shown first.
pub const COMMANDS: &[(Command, CommandGroup, &[Shortcut])] = &[
    (Command::SelectTool, CommandGroup::Tools, &[key("v"), key("1")]),
    (Command::HandTool, CommandGroup::Tools, &[key("h"), key("2")]),
    (Command::Place(Place::Zone), CommandGroup::Tools, &[key("z"), key("3")]),
    (Command::Place(Place::PublicSubnet), CommandGroup::Tools, &[key("u"), key("4")]),
    (Command::Place(Place::PrivateSubnet), CommandGroup::Tools, &[key("s"), key("5")]),
    (Command::Place(Place::Nodegroup), CommandGroup::Tools, &[key("n"), key("6")]),
    (Command::Place(Place::FargateProfile), CommandGroup::Tools, &[key("f"), key("7")]),
    (Command::Place(Place::NatGateway), CommandGroup::Tools, &[key("a"), key("8")]),
    (Command::Place(Place::LoadBalancer), CommandGroup::Tools, &[key("l"), key("9")]),
    (Command::Place(Place::Note), CommandGroup::Tools, &[key("t")]),
    (Command::Undo, CommandGroup::Edit, &[with_mod("z")]),
    (Command::Redo, CommandGroup::Edit, &[mod_shift("z"), with_mod("y")]),
    (Command::Delete, CommandGroup::Edit, &[key("Delete"), key("Backspace")]),
    (Command::Cut, CommandGroup::Edit, &[with_mod("x")]),
    (Command::Copy, CommandGroup::Edit, &[with_mod("c")]),
    (Command::Paste, CommandGroup::Edit, &[with_mod("v")]),
    (Command::Duplicate, CommandGroup::Edit, &[with_mod("d")]),
    (Command::Rename, CommandGroup::Edit, &[key("F2")]),
    (Command::SelectAll, CommandGroup::Edit, &[with_mod("a")]),
    (Command::MoveLeft, CommandGroup::Edit, &[alt("ArrowLeft")]),
    (Command::MoveRight, CommandGroup::Edit, &[alt("ArrowRight")]),
    (
        Command::Grow,
        CommandGroup::Edit,
        &[Shortcut { has_mod: false, has_shift: true, has_alt: true, key: "ArrowDown" }],
    ),
    (
        Command::Shrink,
        CommandGroup::Edit,
        &[Shortcut { has_mod: false, has_shift: true, has_alt: true, key: "ArrowUp" }],
    ),
    (Command::MoveEarlier, CommandGroup::Edit, &[alt("ArrowUp"), alt_shift("ArrowLeft")]),
    (Command::MoveLater, CommandGroup::Edit, &[alt("ArrowDown"), alt_shift("ArrowRight")]),
    (Command::Lock, CommandGroup::Edit, &[shift("l")]),
    (Command::FixAll, CommandGroup::Edit, &[mod_shift("f")]),
    (Command::AddRouteTable, CommandGroup::Edit, &[]),
    (Command::AddNetwork(NetworkKind::Peering), CommandGroup::Edit, &[]),
    (Command::AddNetwork(NetworkKind::TransitGateway), CommandGroup::Edit, &[]),
    (Command::AddNetwork(NetworkKind::Vpn), CommandGroup::Edit, &[]),
    (Command::ShowTopology, CommandGroup::View, &[alt("1")]),
    (Command::ShowAddress, CommandGroup::View, &[alt("2")]),
    (Command::ShowPods, CommandGroup::View, &[alt("3")]),
    (Command::ShowTraffic, CommandGroup::View, &[alt("4")]),
    (Command::ShowExport, CommandGroup::View, &[alt("5")]),
    (Command::ShowAws, CommandGroup::View, &[alt("6")]),
    (Command::Fit, CommandGroup::View, &[shift("1")]),
    (Command::FitSelection, CommandGroup::View, &[shift("2")]),
    (Command::ZoomReset, CommandGroup::View, &[shift("0"), with_mod("0")]),
    (
        Command::ZoomIn,
        CommandGroup::View,
        &[key("+"), shift("+"), key("="), with_mod("="), with_mod("+"), mod_shift("+")],
    ),
    (Command::ZoomOut, CommandGroup::View, &[key("-"), with_mod("-")]),
    (Command::Minimap, CommandGroup::View, &[key("m")]),
    (
        Command::ToggleTheme,
        CommandGroup::View,
        &[Shortcut { has_mod: false, has_shift: true, has_alt: true, key: "d" }],
    ),
    (
        Command::ToggleLanguage,
        CommandGroup::View,
        &[Shortcut { has_mod: false, has_shift: true, has_alt: true, key: "l" }],
    ),
    (Command::Find, CommandGroup::View, &[with_mod("f")]),
    (Command::Menu, CommandGroup::View, &[shift("F10"), key("ContextMenu")]),
    (Command::RepeatAnnouncement, CommandGroup::View, &[alt("r")]),
    (Command::Palette, CommandGroup::View, &[with_mod("k"), mod_shift("p")]),
    (Command::Shortcuts, CommandGroup::View, &[key("?"), shift("?")]),
    (Command::NewDesign, CommandGroup::File, &[]),
    (Command::Designs, CommandGroup::File, &[]),
    (Command::Share, CommandGroup::File, &[]),
    (
        Command::CopyPicture,
        CommandGroup::File,
        &[Shortcut { has_mod: false, has_shift: true, has_alt: true, key: "c" }],
    ),
    (Command::OpenFile, CommandGroup::File, &[with_mod("o")]),
    (Command::Download, CommandGroup::File, &[with_mod("s")]),
    (Command::Compare, CommandGroup::File, &[]),
];

/// The command of a key press.
#[must_use]
pub fn command_for(press: &KeyPress) -> Option<Command> {
    let digit = press.code.strip_prefix("Digit").filter(|_| press.has_shift || press.has_alt);
    // With Alt some keyboards produce another character; letters are then taken by their place.
    let letter = press.code.strip_prefix("Key").filter(|_| press.has_alt);
    let produced = if press.key.chars().count() == 1 { press.key.to_lowercase() } else { press.key.clone() };
    let is_pressed = |shortcut: &Shortcut| {
        let is_key = produced == shortcut.key
            || digit == Some(shortcut.key)
            || letter.is_some_and(|letter| letter.eq_ignore_ascii_case(shortcut.key));
        is_key
            && press.has_mod == shortcut.has_mod
            && press.has_shift == shortcut.has_shift
            && press.has_alt == shortcut.has_alt
    };
    COMMANDS.iter().find(|(_, _, keys)| keys.iter().any(is_pressed)).map(|(command, _, _)| *command)
}

impl Command {
    /// The keys, the one that is shown first.
    #[must_use]
    pub fn shortcuts(self) -> &'static [Shortcut] {
        COMMANDS.iter().find(|(command, _, _)| *command == self).map_or(&[], |(_, _, keys)| keys)
    }

    /// What it is called.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::SelectTool => msg!("cmd-select-tool"),
            Self::HandTool => msg!("cmd-hand-tool"),
            Self::Place(Place::Zone) => msg!("cmd-add-zone"),
            Self::Place(Place::PublicSubnet) => msg!("cmd-add-public-subnet"),
            Self::Place(Place::PrivateSubnet) => msg!("cmd-add-private-subnet"),
            Self::Place(Place::Nodegroup) => msg!("cmd-add-nodegroup"),
            Self::Place(Place::FargateProfile) => msg!("cmd-add-fargate"),
            Self::Place(Place::NatGateway) => msg!("cmd-add-nat"),
            Self::Place(Place::LoadBalancer) => msg!("cmd-add-load-balancer"),
            Self::Place(Place::Note) => msg!("cmd-add-note"),
            Self::Undo => msg!("cmd-undo"),
            Self::Redo => msg!("cmd-redo"),
            Self::Delete => msg!("cmd-delete"),
            Self::Copy => msg!("cmd-copy"),
            Self::Cut => msg!("cmd-cut"),
            Self::Paste => msg!("cmd-paste"),
            Self::Grow => msg!("cmd-grow"),
            Self::Shrink => msg!("cmd-shrink"),
            Self::Find => msg!("cmd-find"),
            Self::Menu => msg!("cmd-menu"),
            Self::RepeatAnnouncement => msg!("cmd-repeat"),
            Self::Duplicate => msg!("cmd-duplicate"),
            Self::Rename => msg!("cmd-rename"),
            Self::SelectAll => msg!("cmd-select-all"),
            Self::MoveLeft => msg!("cmd-move-left"),
            Self::MoveRight => msg!("cmd-move-right"),
            Self::MoveEarlier => msg!("cmd-move-earlier"),
            Self::MoveLater => msg!("cmd-move-later"),
            Self::Lock => msg!("cmd-lock"),
            Self::FixAll => msg!("cmd-fix-all"),
            Self::AddRouteTable => msg!("cmd-add-route-table"),
            Self::AddNetwork(NetworkKind::Peering) => msg!("cmd-add-peering"),
            Self::AddNetwork(NetworkKind::TransitGateway) => msg!("cmd-add-transit"),
            Self::AddNetwork(NetworkKind::Vpn) => msg!("cmd-add-vpn"),
            Self::ZoomIn => msg!("cmd-zoom-in"),
            Self::ZoomOut => msg!("cmd-zoom-out"),
            Self::ZoomReset => msg!("cmd-zoom-reset"),
            Self::Fit => msg!("cmd-fit"),
            Self::FitSelection => msg!("cmd-fit-selection"),
            Self::NewDesign => msg!("cmd-new-design"),
            Self::OpenFile => msg!("cmd-open-file"),
            Self::Download => msg!("cmd-download"),
            Self::Compare => msg!("cmd-compare"),
            Self::Designs => msg!("cmd-designs"),
            Self::Share => msg!("cmd-share"),
            Self::CopyPicture => msg!("cmd-copy-picture"),
            Self::ShowTopology => msg!("cmd-show-topology"),
            Self::ShowAddress => msg!("cmd-show-address"),
            Self::ShowPods => msg!("cmd-show-pods"),
            Self::ShowTraffic => msg!("cmd-show-traffic"),
            Self::ShowExport => msg!("cmd-show-export"),
            Self::ShowAws => msg!("cmd-show-aws"),
            Self::Minimap => msg!("cmd-minimap"),
            Self::ToggleTheme => msg!("cmd-toggle-theme"),
            Self::ToggleLanguage => msg!("cmd-toggle-language"),
            Self::Palette => msg!("cmd-palette"),
            Self::Shortcuts => msg!("cmd-shortcuts"),
        }
    }
}

impl CommandGroup {
    /// What it is called.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Tools => msg!("cmd-group-tools"),
            Self::Edit => msg!("cmd-group-edit"),
            Self::View => msg!("cmd-group-view"),
            Self::File => msg!("cmd-group-file"),
        }
    }
}

impl Editor {
    /// Whether `command` would do anything now. Commands of the page are always enabled.
    #[must_use]
    pub fn is_enabled(&self, command: Command) -> bool {
        let selection = self.selection();
        match command {
            Command::Undo => self.history().can_undo(),
            Command::Redo => self.history().can_redo(),
            Command::Delete => selection.iter().any(|entity| can_remove(*entity)),
            Command::Duplicate => selection.iter().any(|entity| can_duplicate(*entity)),
            Command::Rename => self.selected().is_some_and(can_rename),
            Command::MoveLeft | Command::MoveRight => {
                let is_forward = command == Command::MoveRight;
                self.selected_subnet()
                    .and_then(|id| drop::move_to_neighbor(self.design(), id, is_forward))
                    .is_some()
            }
            Command::Copy => selection.iter().any(|entity| can_copy(*entity)),
            Command::Cut => selection.iter().any(|entity| can_copy(*entity) && can_remove(*entity)),
            Command::Grow | Command::Shrink => self.resized(command).is_some(),
            Command::MoveEarlier | Command::MoveLater => {
                let is_later = command == Command::MoveLater;
                self.selected().and_then(|e| order::step(self.design(), e, is_later)).is_some()
            }
            Command::Lock => !selection.is_empty(),
            Command::AddRouteTable => selection.iter().any(|entity| matches!(entity, Entity::Subnet(_))),
            Command::FitSelection => !selection.is_empty(),
            _ => true,
        }
    }

    fn selected_subnet(&self) -> Option<SubnetId> {
        match self.selected() {
            Some(Entity::Subnet(id)) => Some(id),
            _ => None,
        }
    }

    /// Carries out a command that edits; `Ok(false)` for one that is the page's to carry out, or that
    /// finds nothing to do. `fixes` gives the edits of every safe fix of a design, as `rules::safe_fixes` does.
    ///
    /// # Errors
    /// The edit that could not be planned; nothing has changed then.
    pub fn perform(&mut self, command: Command, fixes: &dyn Fn(&Design) -> Vec<Edit>) -> Result<bool, EditError> {
        let n_before = self.history().n_done();
        if !self.is_enabled(command) {
            return Ok(false);
        }
        match command {
            Command::Undo => return Ok(self.undo()),
            Command::Redo => return Ok(self.redo()),
            Command::SelectAll => {
                let all: Vec<Entity> = self.design().entities().filter(|entity| can_remove(*entity)).collect();
                self.select(all);
                return Ok(true);
            }
            Command::Delete => self.delete()?,
            Command::Duplicate => self.duplicate()?,
            Command::MoveLeft | Command::MoveRight => {
                let is_forward = command == Command::MoveRight;
                let id = self.selected_subnet();
                let action = id.and_then(|id| drop::move_to_neighbor(self.design(), id, is_forward));
                if let Some(action) = action {
                    self.run(action)?;
                }
            }
            Command::Grow | Command::Shrink => {
                if let Some(action) = self.resized(command) {
                    self.run(action)?;
                }
            }
            Command::MoveEarlier | Command::MoveLater => {
                let is_later = command == Command::MoveLater;
                if let Some(action) = self.selected().and_then(|e| order::step(self.design(), e, is_later)) {
                    self.run(action)?;
                }
            }
            Command::Lock => self.run(order::lock(self.design(), self.selection()))?,
            Command::FixAll => {
                let edits = fixes(self.design());
                self.run(Action::new(msg!("step-fix-all"), edits))?;
            }
            Command::AddRouteTable => {
                let subnets = self.selection().iter().filter_map(|entity| match entity {
                    Entity::Subnet(id) => Some(*id),
                    _ => None,
                });
                let edit = Edit::AddRouteTable { subnets: subnets.collect_set() };
                self.run(Action::new(command.title(), vec![edit]))?;
            }
            Command::AddNetwork(kind) => {
                self.run(Action::new(command.title(), vec![Edit::AddNetwork { kind }]))?;
            }
            _ => return Ok(false),
        }
        Ok(self.history().n_done() != n_before)
    }

    /// The step that makes the selected subnet twice or half as large.
    fn resized(&self, command: Command) -> Option<Action> {
        let n_bits = if command == Command::Grow { 1 } else { -1 };
        carry::resize(self.design(), self.selected_subnet()?, n_bits).map(|plan| plan.action)
    }

    fn delete(&mut self) -> Result<(), EditError> {
        let doomed: Vec<Entity> = self.selection().iter().copied().filter(|e| can_remove(*e)).collect();
        let mut draft = self.design().as_ref().clone();
        let mut edits = Vec::new();
        for entity in &doomed {
            // What a container took with it is gone already.
            if draft.has(*entity) {
                draft = draft.edited(&[Edit::Remove(*entity)])?;
                edits.push(Edit::Remove(*entity));
            }
        }
        let label = match doomed.as_slice() {
            [one] => msg!("step-delete", name = self.name_for_step(*one)),
            many => msg!("step-delete-many", n = many.len()),
        };
        self.run(Action::new(label, edits))
    }

    fn duplicate(&mut self) -> Result<(), EditError> {
        let chosen: Vec<Entity> = self.selection().iter().copied().filter(|e| can_duplicate(*e)).collect();
        let label = match chosen.as_slice() {
            [one] => msg!("step-duplicate", name = self.name_for_step(*one)),
            many => msg!("step-duplicate-many", n = many.len()),
        };
        let edits = chosen.into_iter().map(Edit::Duplicate).collect();
        self.run(Action::new(label, edits))
    }

    fn name_for_step(&self, entity: Entity) -> Message {
        let name = self.design().name_of(entity);
        if name.is_empty() { kind_name(entity) } else { msg!("plain", text = name) }
    }
}

/// The word for a kind of thing.
#[must_use]
pub fn kind_name(entity: Entity) -> Message {
    crate::formats::kind_name(entity)
}

fn can_remove(entity: Entity) -> bool {
    !matches!(entity, Entity::Cluster | Entity::Vpc)
}

fn can_duplicate(entity: Entity) -> bool {
    matches!(
        entity,
        Entity::Subnet(_)
            | Entity::Nodegroup(_)
            | Entity::FargateProfile(_)
            | Entity::LoadBalancer(_)
            | Entity::Zone(_)
    )
}

/// Whether a thing has a name that can be changed.
#[must_use]
pub fn can_rename(entity: Entity) -> bool {
    !matches!(entity, Entity::Vpc | Entity::InternetGateway | Entity::VpcEndpoint(_))
}
