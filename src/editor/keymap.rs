//! Which key means which command: the usual ones, and what a person has changed.
//!
//! Keys that type a character can be switched off or given to another command (WCAG 2.1.4), for people who
//! dictate and for keyboards on which a letter is far away.

use super::command::{COMMANDS, Command, CommandGroup, KeyPress, Shortcut, command_for};

/// The letters that a command can be given.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// A person's keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyMap {
    /// Whether keys that type a character, without Ctrl or Alt, carry out commands.
    pub has_character_keys: bool,
    /// Commands whose letter is not the usual one.
    changed: Vec<(Command, &'static str)>,
}

impl Default for KeyMap {
    fn default() -> Self {
        Self { has_character_keys: true, changed: Vec::new() }
    }
}

/// The letter as a text that lives as long as the program; `None` for anything but a letter from a to z.
fn letter_of(key: &str) -> Option<&'static str> {
    let lower = key.to_lowercase();
    if lower.len() != 1 {
        return None;
    }
    let place = LETTERS.find(lower.as_str())?;
    LETTERS.get(place..place.checked_add(1)?)
}

/// Whether a key types a character and nothing else.
fn is_character(shortcut: &Shortcut) -> bool {
    !shortcut.has_mod && !shortcut.has_alt && shortcut.key.chars().count() == 1
}

fn usual_letter(command: Command) -> Option<&'static str> {
    let is_letter = |key: &&Shortcut| is_character(key) && !key.has_shift && letter_of(key.key).is_some();
    command.shortcuts().iter().find(is_letter).map(|key| key.key)
}

impl KeyMap {
    /// The commands whose letter can be changed: the tools.
    pub fn changeable() -> impl Iterator<Item = Command> {
        let tools = COMMANDS.iter().filter(|(_, group, _)| *group == CommandGroup::Tools);
        tools.map(|(command, _, _)| *command).filter(|command| usual_letter(*command).is_some())
    }

    /// The letter of a command that has one.
    #[must_use]
    pub fn letter(&self, command: Command) -> Option<&'static str> {
        let changed = self.changed.iter().find(|(other, _)| *other == command).map(|(_, letter)| *letter);
        changed.or_else(|| usual_letter(command))
    }

    /// The key of a command that is shown; `None` for one without, or while such keys are switched off.
    #[must_use]
    pub fn shown(&self, command: Command) -> Option<Shortcut> {
        let own = command.shortcuts().iter().copied().map(|key| self.as_mapped(command, key));
        own.into_iter().find(|key| self.has_character_keys || !is_character(key))
    }

    fn as_mapped(&self, command: Command, key: Shortcut) -> Shortcut {
        if Some(key.key) == usual_letter(command) && is_character(&key) {
            Shortcut { key: self.letter(command).unwrap_or(key.key), ..key }
        } else {
            key
        }
    }

    /// Gives a command another letter.
    ///
    /// # Errors
    /// The command that has the letter, which keeps it; the same command for a key that is no letter.
    pub fn set(&mut self, command: Command, key: &str) -> Result<(), Command> {
        let letter = letter_of(key).ok_or(command)?;
        let press = |map: &Self| map.command_for(&KeyPress::plain(letter));
        let with_keys = Self { has_character_keys: true, ..self.clone() };
        if let Some(other) = press(&with_keys).filter(|other| *other != command) {
            return Err(other);
        }
        self.changed.retain(|(other, _)| *other != command);
        if usual_letter(command) != Some(letter) {
            self.changed.push((command, letter));
        }
        Ok(())
    }

    /// Whether anything differs from the usual.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        *self != Self::default()
    }

    /// The command of a key press.
    #[must_use]
    pub fn command_for(&self, press: &KeyPress) -> Option<Command> {
        let is_plain = !press.has_mod && !press.has_alt && press.key.chars().count() == 1;
        if !is_plain {
            return command_for(press);
        }
        if !self.has_character_keys {
            return None;
        }
        let typed = if press.has_shift { None } else { letter_of(&press.key) };
        let given = |(command, letter): &(Command, &'static str)| (Some(*letter) == typed).then_some(*command);
        if let Some(command) = self.changed.iter().find_map(given) {
            return Some(command);
        }
        let usual = command_for(press)?;
        // A command that has another letter gave its own away.
        let gave_away = typed.is_some() && self.letter(usual) != typed && usual_letter(usual) == typed;
        (!gave_away).then_some(usual)
    }

    /// The settings as a text that [`KeyMap::from_text`] reads.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut words = vec![if self.has_character_keys { "on" } else { "off" }.to_owned()];
        words.extend(self.changed.iter().map(|(command, letter)| format!("{}={letter}", command.title().id)));
        words.join(" ")
    }

    /// Reads settings; what is not understood is left as usual.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut map = Self::default();
        for word in text.split_whitespace() {
            match word.split_once('=') {
                None => map.has_character_keys = word != "off",
                Some((id, letter)) => {
                    if let Some(command) = Self::changeable().find(|command| command.title().id == id) {
                        // A letter that another command has by now stays with that.
                        let _ = map.set(command, letter);
                    }
                }
            }
        }
        map
    }
}

impl KeyPress {
    /// A key pressed alone.
    #[must_use]
    pub fn plain(key: &str) -> Self {
        Self { has_mod: false, has_shift: false, has_alt: false, key: key.to_owned(), code: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Place;

    fn command(map: &KeyMap, key: &str) -> Option<Command> {
        map.command_for(&KeyPress::plain(key))
    }

    #[test]
    fn a_letter_can_be_given_to_one_command_at_a_time() {
        let mut map = KeyMap::default();
        assert_eq!(map.set(Command::HandTool, "v"), Err(Command::SelectTool));
        assert_eq!(map.set(Command::HandTool, "é"), Err(Command::HandTool));
        assert_eq!(map.set(Command::HandTool, "J"), Ok(()));
        assert_eq!((command(&map, "j"), command(&map, "h")), (Some(Command::HandTool), None));
        assert_eq!(map.shown(Command::HandTool).unwrap().key, "j");
        // The letter that was given away is free for others.
        assert_eq!(map.set(Command::Place(Place::Nodegroup), "h"), Ok(()));
        assert_eq!(command(&map, "h"), Some(Command::Place(Place::Nodegroup)));
        assert_eq!(command(&map, "1"), Some(Command::SelectTool));
        assert!(map.is_changed());
    }

    #[test]
    fn character_keys_can_be_switched_off_and_others_stay() {
        let map = KeyMap { has_character_keys: false, ..KeyMap::default() };
        for key in ["v", "1", "+", "?", "-"] {
            assert_eq!(command(&map, key), None, "{key}");
        }
        assert_eq!(command(&map, "Delete"), Some(Command::Delete));
        let undo = KeyPress { has_mod: true, ..KeyPress::plain("z") };
        assert_eq!(map.command_for(&undo), Some(Command::Undo));
        assert_eq!(map.shown(Command::SelectTool), None);
        assert_eq!(map.shown(Command::ZoomIn).unwrap().key, "=");
    }

    #[test]
    fn settings_survive_as_text() {
        let mut map = KeyMap { has_character_keys: false, ..KeyMap::default() };
        map.set(Command::SelectTool, "q").unwrap();
        assert_eq!(KeyMap::from_text(&map.to_text()), map);
        assert_eq!(KeyMap::from_text("nonsense cmd-undo=q =  cmd-hand-tool=v cmd-hand-tool=ß"), KeyMap::default());
        assert_eq!(KeyMap::from_text(""), KeyMap::default());
    }
}
