# Order, notes and locks
edit-locked = { $name } is locked. Select it and press Shift+L to unlock it
field-note-text = Text
kind-note = Note
scene-note-empty = Empty note
cmd-add-note = Add note
cmd-move-earlier = Draw earlier
cmd-move-later = Draw later
cmd-lock = Lock or unlock
step-add-note = Add note
step-move-note = Move note
step-reorder = Put { $name } in another place
step-lock = { $n ->
    [one] Lock { $n } thing
   *[other] Lock { $n } things
}
step-unlock = { $n ->
    [one] Unlock { $n } thing
   *[other] Unlock { $n } things
}
