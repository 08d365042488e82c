# Sharing: links, pictures, print, and pages that are only looked at.

cmd-share = Share…
cmd-copy-picture = Copy the drawing as a picture
top-share = Share
share-link = Link
share-edit = To work on
share-edit-use = Opens as a design of the reader’s own, beside those that are there. Nothing is sent to a server: the design is in the link itself
share-read = To look at
share-read-use = Opens with all views and without editing; the reader can keep a copy
share-embed = To embed
share-embed-use = A frame with the drawing for a wiki or a document
share-making = The link is being made…
share-note = { $n } characters, without names of your account: no AWS ids, no ARNs
share-note-left-out = { $n } characters; { $ids ->
    [one] 1 thing that belongs to an account or was kept from an import is
   *[other] { $ids } things that belong to an account or were kept from an import are
} left out
share-picture = Picture and paper
share-picture-use = The pictures hold the design: open or drop them here to go on with it. They hold AWS ids too, where the design has some
share-png = Download PNG
share-svg = Download SVG
share-print = Print…
picture-copied = Picture copied
picture-failed = The browser could not make the picture, download the SVG instead
link-opened = Opened { $name } from the link, kept beside your other designs
link-refused = This link cannot be opened. { $why }
link-broken = It is cut or damaged, ask for it again or for the design file
link-too-long = It is longer than any link that EKS Designer makes
link-too-large = The design is too large for a link of { $max } characters, download the design file and send that
link-no-streams = This browser cannot pack links, use the design file instead
mode-label = How this page is open
mode-read-only = This design is shared to look at
mode-keep = Keep a copy to work on
mode-open = Open in EKS Designer
print-block = Block
print-total = Total
print-used = Used
print-free = Free
update-label = New version
update-ready = A new version of EKS Designer is ready, your design is saved
update-reload = Reload
update-later = Later
