### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = “{ $activity }” does not say who is responsible.
    .todo = Name the office or the role that answers for it.

finding-activity-without-date = “{ $activity }” does not say by when it is done.
    .todo = Enter the last day, and the first one where it is known.

finding-activity-ends-before-start = “{ $activity }” ends on { $end }, before it starts on { $start }. It is read without dates.
    .todo = Correct the first or the last day.

finding-activity-without-group = “{ $activity }” does not say whom it is for.
    .todo = Name the groups, or write that it is for everybody.

finding-activity-code-twice = The code { $found } of “{ $activity }” already stands in an earlier row.
    .todo = Give each activity a code of its own, or join the two rows.

finding-objective-without-indicator = The objective “{ $objective }” has no indicator in any of its activities.
    .todo = Add at least one indicator that shows whether it is reached.

finding-indicator-without-disaggregation = The indicator “{ $indicator }” has no figure of its own for any group.
    .todo = Say by which groups it is measured, at least for women and men.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } indicator of { $total } in this report has no figure of its own for any group.
       *[other] { $number } indicators of { $total } in this report have no figure of their own for any group.
    }
    .todo = Ask for these figures by group in the next report, at least for women and men.
