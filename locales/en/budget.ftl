### Findings of the budget engine: lines, shares, and where plan and budget disagree.

finding-amount-negative = The amount of “{ $line }” is below zero: { $amount }. It is counted as it stands.
    .todo = If it is a return or a correction, leave it; else correct the sign.

finding-amount-too-large = The amount of “{ $line }” is too large to be added up. It is left out.
    .todo = Correct the amount; perhaps two cells ran together.

finding-lines-only-proposed =
    { $number ->
        [one] { $number } line of { $year } has only a proposed amount. It is not counted as planned money.
       *[other] { $number } lines of { $year } have only a proposed amount. They are not counted as planned money.
    }
    .todo = Add the approved amounts once the council has adopted the budget.

finding-line-repeated = “{ $line }” stands twice in this sheet with { $amount } for { $year }. Both are counted.
    .todo = If the row was pasted twice, delete one.

finding-line-in-two-sheets = “{ $line }” stands in two sheets with { $amount } for { $year }. It is counted once.
    .todo = Nothing needs to be done if both speak of the same line.

finding-line-amounts-differ = “{ $line }” has { $found } for { $year } here and { $expected } in another sheet. Both are kept and counted.
    .todo = Decide which amount is in force and take the other one out.

finding-line-in-two-currencies = “{ $line }” has amounts in two currencies in { $year }. They are kept apart and never added up.
    .todo = Check the currency of these rows.

finding-line-overclaimed = Activities use { $percent } % of “{ $line }” in { $year }. The shares are scaled to 100 %.
    .todo = Agree on the shares so that they add up to 100 % at most.

finding-line-nothing-left = “{ $activity }” gives no share of “{ $line }”, and other activities use all of it in { $year }.
    .todo = Write the share that this activity needs and lower the others.

finding-line-marked-without-activity = “{ $line }” is marked for a group in { $year }, and no activity of the plan uses it.
    .todo = Name the activity that it pays, or check the mark.

finding-activity-without-line = “{ $activity }” names no budget line.
    .todo = Name the line that pays it, or write that it needs no money.

finding-activity-line-unknown = “{ $activity }” names the budget line { $line }, which no budget that was read has.
    .todo = Check the code, or add the budget that has this line.

finding-activity-amount-differs = “{ $activity }” costs { $cost } in the plan; its share of the budget lines is { $amount }.
    .todo = Bring the cost and the share of the lines into agreement.

finding-activity-currency-differs = “{ $activity }” costs { $cost } in the plan; its budget lines are in another currency: { $amount }.
    .todo = Write the cost in the currency of the budget.

finding-activity-year-without-line = “{ $activity }” runs in { $year }, and none of its budget lines has an amount for that year.
    .todo = Add the line to that budget, or correct the dates of the activity.

finding-activity-months-differ =
    “{ $activity }” runs in { $due ->
        [one] { $due } month
       *[other] { $due } months
    } of { $year }; its budget lines have money for { $covered ->
        [one] { $covered } month
       *[other] { $covered } months
    }.
    .todo = Find money for the months that are left, or correct the months of the line.
