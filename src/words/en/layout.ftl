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
lock = Lock
unlock = Unlock
cmd-minimap = Overview

# Layers
layers = Layers
layer-addresses = Addresses
layer-nodegroups = Node groups
layer-routes = Routes
layer-security-groups = Security groups
layer-traffic = Control plane traffic
layer-cost = Monthly cost
layer-findings = Findings
layer-made-group = { $role ->
    [cluster] Cluster security group
    [nodes] Node security group
    [endpoints] Endpoint security group
   *[other] Made by EKS
}
layer-cost-tag = ${ $dollars } a month
layer-refused-tag = { $more ->
    [0] No way to { $what }
   *[other] No way to { $what } and { $more } more
}
