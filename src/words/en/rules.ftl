## Findings
find-subnet-cidrs-overlap = { $b } ({ $b_block }) and { $a } ({ $a_block }) share addresses

## Fixes
fix-move-subnet-block = Move { $name } to { $block }
