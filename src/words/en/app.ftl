## Why an edit is refused
edit-no-such = { $id } is no longer there
edit-no-room = The VPC has no free /{ $len } block left. Add a CIDR block to the VPC or shrink a subnet
edit-no-more-zones = All zones of { $region } that we know are drawn already. Type the name of another one
edit-nat-needs-public = A NAT gateway needs a public subnet, and { $subnet } is private
edit-no-subnet-for-lb = No subnet suits this load balancer: internet-facing ones need a public subnet
edit-empty-name = A name cannot be empty
edit-fixed = The VPC and the cluster cannot be removed or doubled
edit-unknown-region = There is no region { $region }

## Basics
plain = { $text }
number = { $n }
close = Close
cancel = Cancel
severity-error = Error
severity-warning = Warning
severity-info = Information

## Kinds of things
kind-cluster = Cluster
kind-vpc = VPC
kind-internet-gateway = Internet gateway
kind-zone = Zone
kind-subnet = Subnet
kind-nat-gateway = NAT gateway
kind-load-balancer = Load balancer
kind-nodegroup = Node group
kind-fargate-profile = Fargate profile
kind-addon = Add-on

## Commands
cmd-group-tools = Tools
cmd-group-edit = Edit
cmd-group-view = View
cmd-group-file = Designs
cmd-select-tool = Select and move
cmd-hand-tool = Pan
cmd-add-zone = Add zone
cmd-add-public-subnet = Add public subnet
cmd-add-private-subnet = Add private subnet
cmd-add-nodegroup = Add node group
cmd-add-fargate = Add Fargate profile
cmd-add-nat = Add NAT gateway
cmd-add-load-balancer = Add load balancer
cmd-undo = Undo
cmd-redo = Redo
cmd-delete = Delete
cmd-duplicate = Duplicate
cmd-rename = Rename
cmd-select-all = Select all
cmd-move-left = Move subnet to the zone on the left
cmd-move-right = Move subnet to the zone on the right
cmd-fix-all = Apply all safe fixes
cmd-zoom-in = Zoom in
cmd-zoom-out = Zoom out
cmd-zoom-reset = Zoom to 100 %
cmd-fit = Fit the whole design
cmd-fit-selection = Fit the selection
cmd-new-design = New design…
cmd-open-file = Open file…
cmd-download = Download design file
cmd-designs = My designs…
cmd-show-topology = Show topology
cmd-show-export = Show export
cmd-toggle-theme = Switch between light and dark
cmd-toggle-language = Switch between English and Japanese
cmd-palette = Search or run…
cmd-shortcuts = Keyboard shortcuts

## Steps of the history
history-start = Opened
step-rename = Rename to { $name }
step-delete = Delete { $name }
step-delete-many = Delete { $n } things
step-duplicate = Duplicate { $name }
step-duplicate-many = Duplicate { $n } things
step-fix-all = Apply safe fixes
step-move = Move { $name } to { $to }
step-place-group = Place { $name }
step-add-zone = Add zone
step-add-public-subnet = Add public subnet to { $zone }
step-add-private-subnet = Add private subnet to { $zone }
step-add-nat = Add NAT gateway to { $subnet }
step-add-nodegroup = Add node group
step-add-fargate = Add Fargate profile
step-add-load-balancer = Add load balancer
step-change-field = { $name }: { $field }

## The frame
stage = Drawing
tools = Tools
views = Views
view-topology = Topology
view-export = Export
side-panel = Side panel
panel-properties = Properties
panel-findings = Findings
panel-outline = Outline
panel-history = History
design-name = Name of the cluster
language = Language
top-search = Search or run
saved = Saved
saving = Saving…
not-saved = Not saved: { $why }
scenario = Size at which addresses are counted
scenario-minimum = Minimum
scenario-desired = Desired
scenario-maximum = Maximum
scenario-upgrade = Upgrade
zoom = Zoom
zoom-fit = Fit
canvas-label = Drawing of the design. Arrow keys walk through it, the outline lists all of it
label-subnet = { $kind } { $name }, { $cidr }, { $route }, { $gauge }
label-group = { $kind } { $name }, { $about }, { $size }
label-thing = { $kind } { $name }
placing-into = { $what }: Enter puts it into { $target }, arrow keys choose another place, or click one
placing-nowhere = { $what }: there is no place for it yet. Add a zone and a subnet first
placing-not-here = It cannot be put there
announce-findings = { $errors } errors, { $warnings } warnings
announce-selected = { $kind } { $name } selected
toast-label = Last message
toast-deleted = { $n ->
    [one] Deleted, with all that stood in it
   *[other] { $n } things deleted, with all that stood in them
 }

## Status bar
status-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
 }
status-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
 }
status-infos = { $n ->
    [one] { $n } note
   *[other] { $n } notes
 }
status-checking = Checking the design …
status-not-checked = Not checked: try again
status-needed-only = { $used } addresses needed, the sizes of the subnets are not stated
status-needed-minimum = { $used } of { $all } subnet addresses needed at minimum
status-needed-desired = { $used } of { $all } subnet addresses needed at desired
status-needed-maximum = { $used } of { $all } subnet addresses needed at maximum
status-needed-upgrade = { $used } of { $all } subnet addresses needed during an upgrade
status-no-shortage = No subnet runs out
status-shortage = { $subnet } is short by { $missing }
outlook-short = { $more ->
    [0] { $subnet } would be short by { $missing }
   *[other] { $subnet } would be short by { $missing }, and { $more } more run out
}
status-shortage-at = First shortage: { $subnet } at { $nodes } nodes of { $group }
status-empty = Nothing is drawn in the VPC yet
status-managed-vpc = eksctl creates the VPC
status-existing-vpc = eksctl uses an existing VPC

## Properties
inspector-look = Select something on the canvas to see what it is and what it uses
inspector-see-cluster = See cluster
inspector-see-vpc = See VPC
inspector-nothing = Select something on the canvas to edit it. Drag tools from the left to add to the design
inspector-edit-cluster = Edit cluster
inspector-edit-vpc = Edit VPC
inspector-many = { $n } things selected
chip-public = Public
chip-private = Private
count-zones = { $n ->
    [one] { $n } zone
   *[other] { $n } zones
 }
count-subnets = { $n ->
    [one] { $n } subnet
   *[other] { $n } subnets
 }
count-nodegroups = { $n ->
    [one] { $n } node group
   *[other] { $n } node groups
 }
count-nodes = { $n ->
    [one] at most { $n } node
   *[other] at most { $n } nodes
 }
addresses-at-minimum = Addresses at minimum
addresses-at-desired = Addresses at desired
addresses-at-maximum = Addresses at maximum
addresses-at-upgrade = Addresses during an upgrade
use-aws = AWS reserves
use-control-plane = Control plane interface
use-node = Node interfaces
use-pod = Pods
use-warm = Warm, held ready
use-load-balancer = Load balancers, NAT, endpoints
use-other = Set aside
use-total = Used in all
use-free = Free
use-short = Short by
addresses-share = { $name }: { $nodes } nodes × { $ips } = { $sum }
addresses-of-node = Addresses of one node
addresses-unknown-type = The instance type is not known here, so its addresses are not counted
addresses-max-pods = Max pods { $n }: { $because }
max-pods-interfaces = what its interfaces hold, and two
max-pods-managed = the limit of managed node groups
max-pods-set = set by hand
max-pods-windows = Windows, one interface
addresses-pods = { $n } pods with an address of their own, { $fit } fit
addresses-node-sum = { $enis } interfaces + { $pool } in the pool, { $warm } of them warm = { $sum }

## Findings
findings-none = Nothing is wrong
findings-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
 }
findings-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
 }
findings-infos = { $n ->
    [one] { $n } note
   *[other] { $n } notes
 }
findings-more = Show more ({ $n } left)
findings-fix-all = { $n ->
    [one] Apply the safe fix
   *[other] Apply { $n } safe fixes
 }
finding-why = Why

## Parts that are loaded later
part-not-loaded = This part of the page could not be loaded. Look at the network, then try again. If a newer version of the page has come, reload it: your design is kept
part-again = Try again

## Export
export-build = Build it
export-picture = Pictures
export-paper = Papers and lists
export-keep = Keep it
export-cut = Only the first { $n } lines are shown. The download has all of them
exchange-not-loaded = The part of this page that reads and writes files could not be loaded, or did not answer. Look at the network, then try again
exchange-misunderstood = The part of this page that reads and writes files is of another version. Reload the page
export-all = Download all
export-all-hint = The design in every format, as one zip archive
exchange-no-archive = The archive would be too large
export-format = Format
export-copy = Copy
export-download = Download
export-usage = Use it with
export-text = Exported text
export-reasons = Why this file is as it is
export-losses = What this format cannot say
copied = Copied
copy-failed = The browser did not allow copying. Select the text and copy it by hand
download-failed = The browser did not allow the download

## Files and storage
file-opened = Opened { $name }
file-opened-notes = Opened { $name }. { $note }{ $more ->
    [0] {""}
    [one] {" "}(and one more note)
   *[other] {" "}(and { $more } more notes)
 }
imported-title = What was read
imported-show = Show all
imported-as = { $format }:
imported-notes = Assumed, kept or not read
imported-line = line { $line }
imported-copy = Copy
file-refused = { $name } cannot be opened: { $why }
paste-refused = What was pasted is no design: { $why }
file-unreadable = The browser could not read { $name }
storage-unavailable = This browser keeps nothing for this page, perhaps because of a private window. Download the design to keep it
storage-full = The browser's storage is full. Delete old designs or download this one
storage-failed = The browser could not store it: { $detail }. Download the design to keep it
saved-as-copy = This design was changed in another tab. Both versions are kept, this tab goes on with its own
design-deleted = Deleted { $name }

## Dialogs
dialog-designs = My designs
dialog-starters = Starting points
dialog-shortcuts = Keyboard shortcuts
dialog-palette = Search or run
designs-copy = Make a copy
designs-delete = Delete
designs-note = Designs are kept in this browser only. Download what you want to keep elsewhere
palette-placeholder = Type a command or a name
palette-none = Nothing found
keys-canvas = On the canvas
keys-walk = Walk through the design
keys-place = Place, or rename what is selected
keys-pan = Hold to pan
keys-zoom = Turn the wheel to zoom to the pointer
keys-cancel = Cancel, or select what is around
welcome-title = Draw your EKS cluster, see at once whether it works
welcome-text = This is an example to change as you like. Nothing leaves your browser
welcome-keep = Start with this one
welcome-starters = Other starting points
welcome-open = Open a file
welcome-empty = Start empty
scenario-zone-lost = Zone lost
scenario-blue-green = Blue/green
addresses-at-zone-lost = Addresses with a zone lost
addresses-at-blue-green = Addresses with both groups
status-needed-zone-lost = { $used } of { $all } subnet addresses needed with a zone lost
status-needed-blue-green = { $used } of { $all } subnet addresses needed for blue/green

kind-route-table = Route table
kind-vpc-endpoint = VPC endpoint
kind-network = Connected network
kind-security-group = Security group
edit-role-taken = there is a security group for { $role } already
edit-service-taken = there is an endpoint for { $service } already
cmd-add-route-table = Add route table for the selected subnets
cmd-add-peering = Connect a network by peering
cmd-add-transit = Connect a network by transit gateway
cmd-add-vpn = Connect a network by VPN

## Ways to the views and dialogs
view-aws = AWS
cmd-show-aws = Show AWS
view-address = Address space
cmd-show-address = Show address space
dialog-compare = Compare
cmd-compare = Compare…
compare-gone = it is no longer in this browser
compare-version = Version of { $when }, { $name }
take-over = Take over
traffic-pick-not-here = This is no end of a path: choose a node group, a subnet, the control plane or the internet gateway
view-traffic = Traffic
cmd-show-traffic = Show traffic
view-pods = Pods and IPs
cmd-show-pods = Show pods and IPs
