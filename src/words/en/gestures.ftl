# Copying, pasting, menus, keys: what hands do on the canvas.

step-paste = Paste { $n ->
    [one] 1 thing
   *[other] { $n } things
}

step-move-many = Move { $n } subnets to { $to }
step-resize = Resize { $name } to { $block }

cmd-copy = Copy
cmd-cut = Cut
cmd-paste = Paste
cmd-grow = Double the subnet’s addresses
cmd-shrink = Halve the subnet’s addresses
cmd-find = Find on the canvas…
cmd-menu = Open the menu of the selection
cmd-repeat = Repeat the last announcement

menu-label = What can be done here
copied-things = Copied { $n ->
    [one] 1 thing, paste it here or in another tab
   *[other] { $n } things, paste them here or in another tab
}
copy-nothing = Nothing that is selected can be copied
paste-with-keys = The browser does not let a page read the clipboard, press { $keys } to paste
drag-nothing = Nothing can go here, Esc puts it back
palette-rule = Rule
find-placeholder = Name of a subnet, node group, zone …
find-none = Nothing in the design has such a name

handle-left = Left end of { $name }, drag over the zones it is to use
handle-right = Right end of { $name }, drag over the zones it is to use
handle-bottom = Lower edge of { $name }, drag to change its size

keys-switch = Keys of one character carry out commands
keys-switch-note = Switch this off if you dictate, or if such keys get in your way. Keys with Ctrl or Alt go on working
keys-change = Change the key of “{ $what }”, now { $key }
keys-press = Press a letter, or Esc to leave it
keys-taken = { $key } belongs to “{ $other }”
keys-no-letter = Only letters from A to Z can be given to a tool
keys-reset = Usual keys
