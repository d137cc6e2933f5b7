### Findings of the population engine: counts of residents and their margins.

finding-population-survey-is-no-count = “{ $table }” is a survey: it gives shares of the people asked, not counts of residents. It is not used for counts.
    .todo = Nothing needs to be done. For counts, add a census or register table.

finding-population-cell-twice = This count stands in the table already, in { $other }, with a different number. The first one is used.
    .todo = Decide which of the two is right, and delete the other.

finding-population-negative = { $found } is below zero and cannot be a number of people.
    .todo = Correct the cell, or leave it empty if the number is not known.

finding-population-sexes-differ = { $place }: women and men add up to { $sum }, the total says { $total } ({ $other }).
    .todo = Compare the three cells with the source. Until then each is used as it stands.

finding-population-ages-differ = { $place }: the age bands add up to { $sum }, the total says { $total } ({ $other }).
    .todo = Compare the bands and the total with the source. Until then each is used as it stands.

finding-population-ethnicities-differ = { $place }: the ethnicities add up to { $sum }, the total says { $total } ({ $other }).
    .todo = Compare with the source. Perhaps one community is counted twice, or those who did not declare are missing.

finding-population-parts-differ = { $place }: the parts add up to { $sum }, the total says { $total } ({ $other }).
    .todo = Compare the parts and the total with the source. Until then each is used as it stands.

finding-population-settlements-differ = { $place }: the settlements add up to { $sum }, the municipality says { $total } ({ $other }).
    .todo = Look for a settlement that is missing or stands twice.

finding-population-tables-differ = { $place }: this table says { $found }, another of the same year says { $used } ({ $other }). The second one is used; this one is kept as the alternative.
    .todo = Decide which table the municipality works with, and note why.

finding-population-small-counts-differ = { $place }: small counts do not agree with each other ({ $other }). They are not repeated here, because people could be recognised.
    .todo = Compare these cells with the source.

finding-population-counts-protected = This table counts people who are not counted here, to keep them safe: { $group }. The counts are not used and not shown.
    .todo = Consider taking these counts out of the file, and keep the file where few can open it.

finding-population-outside-only = For this group only figures from outside the municipality are used: { $group }. The counts of this table are left out.
    .todo = Nothing needs to be done. An estimate from outside can be added with its source.

finding-population-counts-undocumented = This table counts people without papers. The counts are not used and not shown.
    .todo = Consider taking these counts out of the file, and keep the file where few can open it.
