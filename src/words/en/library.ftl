# The library: designs, versions, room, tabs

designs-none = Nothing is kept yet, a design is kept with its first edit
design-back = { $name } is back

storage-room = { $used } of { $all } used in this browser
storage-kept = The browser keeps your designs until you delete them
storage-not-kept = The browser may clear them when the disk gets full
storage-keep = Ask the browser to keep them
storage-now-kept = The browser keeps them from now on
storage-not-kept-refused = The browser does not promise it. Download what you cannot do without

versions-title = Versions
versions-none = None yet. While you edit, earlier states are kept here, one a minute at most
versions-note = Older ones get fewer, those with a name stay
versions-restore = Restore
versions-name = Name it
versions-forget = Delete
versions-of = { $what }: version of { $when }
versions-name-field = Name of the version
step-restore = Restore the version of { $when }

elsewhere-title = Open in another tab
elsewhere-text = That tab edits this design, this one only shows it
elsewhere-take-over = Take over
elsewhere-copy = Work on a copy
elsewhere-refused = Another tab edits this design. Take it over here, or work on a copy
