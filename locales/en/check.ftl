### What `isonomia check` says: the page, the terminal, progress.

## Head of the page

check-title = The chain, { $year }
check-title-without-year = The chain
check-title-of-place = { $place }: the chain, { $year }
check-lead = Who is known, addressed, planned for, paid for, ready to be served, reached and accounted for. Open a link to see its evidence. No known break is not the same as none.
check-place-unknown = No file names the place.
check-made = Made on { $date } from { $files ->
    [one] { $files } file
   *[other] { $files } files
}.
check-internal = Internal: for work in the office, not for publication
check-internal-why = Counts of people from 1 to 4 are hidden, and with them the counts from which they could be worked out.
check-raw-warning = This output shows small counts of people. A person could be recognised from them. Keep it in the office, share it with nobody, and delete it when the work is done.
check-skip-to-content = Skip to the content
check-contents = On this page

## The chain

check-focus = Focus groups
check-focus-chosen-by = chosen by { $by }
check-focus-reason = Why: { $reason }
check-others = Not looked at yet
check-others-why = Statuses and figures are computed for these groups too. They raise no tasks until someone chooses to look at them.
check-choose-focus = No focus groups are chosen yet
check-choose-focus-how = Choose five to eight groups with the council or the team, and write them with the reasons into `isonomia.toml`, under `[focus]`. Next steps are then shown for these groups.
check-other-rows = { $count ->
    [one] { $count } more row: a settlement, or people in two groups at once
   *[other] { $count } more rows: settlements, and people in two groups at once
}
check-no-known-break = no known break, as of { $date }
check-first-break = first break: { $link }
check-next = Next
check-next-by = { $role }, { $when }
check-whose-duty = Whose task: { $duty }
check-letter = A letter to { $level } would help: this is its task.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = readiness only
check-protected-here = Not counted here, to keep people safe. This is no gap.
check-need-unknown = need unknown
check-share-of-group = share of the group, because the need is not known
check-reported = reported
check-overlap = Groups overlap; the rows do not add up.
check-in-place = { $people }, { $place }
check-women-and-men = women { $women } · men { $men }
check-gap = gap { $gap }

## Columns

check-column-group = Group
check-column-link = Link
check-column-status = Status
check-column-figure = Figure
check-column-value = Value
check-column-unit = Unit
check-column-state = State
check-column-as-of = As of
check-column-evidence = Evidence
check-column-rule = Rule
check-column-file = File
check-column-recognised-as = Recognised as
check-column-rows-read = Rows read
check-column-rows-used = Used
check-column-rows-rejected = Not used
check-column-place = Place
check-column-amount = Amount
check-column-share = Share
check-column-line = Budget line
check-column-finding = Finding
check-column-what-to-do = What to do
check-column-where = Where

## Evidence

evidence-open = Evidence
evidence-file = { $file }
evidence-sheet = { $file }, sheet “{ $sheet }”
evidence-row = { $file }, row { $row }
evidence-row-of-sheet = { $file }, sheet “{ $sheet }”, row { $row }
evidence-cell = { $file }, cell { $cell }
evidence-cell-of-sheet = { $file }, sheet “{ $sheet }”, cell { $cell }
evidence-page = { $file }, page { $page }
evidence-passage = { $file }, characters { $first } to { $last }
evidence-passage-on-page = { $file }, page { $page }, characters { $first } to { $last }
evidence-searched = { $where }: searched
evidence-rule = Rule: { $rule }
evidence-quote = “{ $quote }”
evidence-more = and { $count ->
    [one] { $count } more source
   *[other] { $count } more sources
}
evidence-none = no source stated
evidence-ends-here = The evidence ends at the protected total; what stands behind it is not shown.

## Money

check-money = Money by group
check-money-of = Money in activities that name each group, { $currency }
check-money-overlap = Money in activities that name this group (these overlap; do not add).
check-money-planned = planned
check-money-executed = executed
check-money-by-target-set = Money by the exact groups that activities name
check-money-universal = for everybody
check-money-not-attributed = not attributed
check-money-total = total
check-money-per-resident = per resident ({ $residents } residents)
check-money-adds-up = These rows add up to the total, to the cent.
check-money-without-group = No activity with money names a group yet.
check-universal-lines = The biggest ordinary lines without users by sex
check-universal-lines-why = Most public money flows through ordinary services. Who uses them is not recorded here yet; counting users by sex at the biggest ones shows most.
check-universal-lines-none = Every ordinary line that was read has users by sex.

## Population

check-population = Population
pyramid-title = Population of { $place } by age and sex
pyramid-title-without-place = Population by age and sex
pyramid-description = Women on the left, men on the right, one pair of bars for each age band, youngest at the bottom. { $women } women and { $men } men in all. The table below has the same figures.
pyramid-women = women
pyramid-men = men
pyramid-age = Age
pyramid-suppressed = hidden
pyramid-missing = No table with age and sex was read.
bars-title = Money in activities that name each group, beside money for everybody
bars-description = One bar for each group. The bars overlap, because an activity can name several groups; they do not add up. The table below has the same figures.
map-title = Settlements of { $place }
map-description = Outlines of the settlements. The pattern of each says what the legend names; the table below has the same figures.
check-table-of-chart = The figures of this drawing

## Files and findings

check-files = Files
check-file-not-recognised = Not recognised, so not used.
check-held = held: seems to hold personal data
check-held-why = It is not quoted, used or exported until a person has looked. If it may be used, write its name into `isonomia.toml`, under `[release]`.
check-suppressed = hidden, because few people
check-suppressed-note = “Hidden” stands for counts from 1 to 4 and for counts that would reveal them. A zero is shown as zero.
check-findings = Findings
check-findings-none = Nothing to correct was found.
check-what-to-do = What to do
check-findings-count = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
check-errors-count = { $count ->
    [one] { $count } to correct
   *[other] { $count } to correct
}
check-warnings-count = { $count ->
    [one] { $count } to look at
   *[other] { $count } to look at
}
check-more-findings = and { $count ->
    [one] { $count } more of this kind
   *[other] { $count } more of this kind
}
check-see-page = The whole list stands in the output with `--format html` or `--format json`.

## Legend

check-legend = Legend
check-legend-line = The line is solid while the chain holds, and dotted from the first break.
check-legend-no-score = There is no total score: the chain shows where a group falls out, not who is better.

## End of the run

check-summary = { $read ->
    [one] { $read } file read
   *[other] { $read } files read
}, { $held ->
    [one] { $held } held
   *[other] { $held } held
}, { $unread ->
    [one] { $unread } not read
   *[other] { $unread } not read
}
check-exit-clean = Everything was read.
check-exit-findings = Read, with something to correct; the good files beside it were used.
check-nothing-readable = Nothing in { $folder } could be read.
check-nothing-readable-how = Put the population tables, plans, budgets, documents, services and sessions into one folder and name that folder.
check-written = Written to { $file }
check-mapping-written = A mapping was written to { $file }. Look through it, correct what is wrong, and run the check again.

## Progress

progress-reading = Reading { $file }
progress-files = { $done } of { $total } files
progress-analysing = Analysing documents
progress-joining = Joining the chain

## Findings of the check itself

finding-focus-place-unknown = “{ $found }”, the place of a focus group, is not a place that a file or the country pack knows.
    .todo = Write the place as the files write it, or leave it out to mean the whole municipality.
finding-file-unreadable = This file could not be read from the disk.
    .todo = Close it in other programs, check that you may open it, and run the check again.
