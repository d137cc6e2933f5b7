### The home page of the office: the chain, the evidence behind each link, the choice of focus groups.

chain-room = Chain

## The chain

chain-as-of = As of { $date }.
chain-whole-place = { $place } as a whole
chain-all-groups = All groups
chain-all-links = All links
chain-and-at-once = Who are also
chain-nobody-else = —
chain-year = Year
chain-one-link-why = Why
chain-chosen = Chosen by { $by } on { $date }.
chain-chosen-in-file = Chosen in the mapping file; nobody has signed the choice here yet.
chain-see-choice = Reasons and earlier choices
chain-choose = Choose focus groups
chain-choose-how = Choose five to eight groups with the council or the team, with the reasons. Next steps are then shown for these groups, and all their breaks.
chain-steps-more = { $count ->
    [one] { $count } more step
   *[other] { $count } more steps
}
chain-settlements = In the settlements
chain-together = People in two groups at once
chain-together-why = Rows that a file knows or names. Others can be asked for above.
chain-unasked = No accepted file speaks of these people in this place.
chain-unasked-why = Nothing can be said of people whom no file knows: that is a gap in the data, and no finding about anybody. Choose them as a focus group, and every file is searched for them.
chain-survivors-whole = Survivors of violence are shown for the whole municipality, and never together with a settlement or another group: somebody could be recognised.
chain-no-row = No accepted file speaks of a group here.

## Nothing yet, or out of date

chain-empty = Nothing counts yet
chain-empty-next = Bring the tables, plans, budgets and documents that you have, look at what was recognised, and accept it. The chain is drawn from them.
chain-empty-closed = Whoever looks after the files has not accepted any yet.
chain-empty-waiting = The first files were accepted. The chain is being drawn; look again in a moment.
chain-bring-files = To the files
chain-out-of-date = These figures are as of { $date }. Something that they rest on has changed since; they are being worked out anew.
chain-out-of-date-due = These figures are as of { $date }. Something that they rest on has changed since; they will be worked out anew.
chain-out-of-date-failed = These figures are as of { $date }. Something that they rest on has changed since, and working them out anew did not succeed. Please tell whoever runs this program.

## One link

chain-cell-heading = { $people }: { $link }
chain-links-of-row = Links of this row
chain-figures = Figures and evidence
chain-figures-none = No figure was found for this link.
chain-decided = What decided
chain-duty = Whose task
chain-whole-row = The whole row
chain-level = { $duty }: { $level }
chain-letter = A break here is no task of the municipality. A letter to that level says what is missing.
chain-next-for-focus = Next steps are shown for focus groups.
chain-quotes-closed = What stands at these places is shown to those whose role opens the evidence.
chain-gap = Missing here
chain-gap-who = { $owner }, until { $date }
chain-gap-owner = { $owner }, without a date
chain-gap-nobody = nobody yet
chain-gap-no-file = No accepted file tells this. A file that does closes the gap.
chain-gap-closed-by = Who closes the gap: { $who }

## Focus groups

chain-focus = Focus groups
chain-focus-lead = Five to eight groups that the council or the team works on. Only these raise tasks, and all their breaks are shown. The other groups keep their statuses and figures, without colour and tasks.
chain-focus-none = Nobody has chosen yet
chain-focus-none-next = A choice names five to eight groups and says why. It is signed and dated, and earlier choices stay here.
chain-focus-holds = The choice that holds
chain-focus-signed = Signed
chain-focus-kept = Entered
chain-focus-kept-by = by { $name }, { $date }
chain-focus-anew = Choose anew
chain-focus-earlier = Earlier choices
chain-focus-earlier-of = { $signed }, { $from } to { $to }
chain-focus-unanswered = Not answered
chain-focus-why = Why this group?
chain-focus-field = In which field?
chain-focus-groups = Which people exactly?
chain-focus-where = Where exactly?
chain-focus-how = How?
chain-focus-why-hint = What you know that makes this group come first: a figure, a letter, a hearing.
chain-focus-field-hint = For example work, health, housing, safety, transport.
chain-focus-groups-hint = For example women over 45 without work, girls who left school.
chain-focus-where-hint = Villages, quarters, a road.
chain-focus-how-hint = A measure of its own, or an ordinary service that is adapted.
chain-focus-steps = Choosing focus groups
chain-focus-step-rows = Which groups
chain-focus-step-answers = The five questions
chain-focus-tick = Which groups? Tick five to eight.
chain-focus-tick-rows = Groups in the whole municipality
chain-focus-tick-more = Settlements, and people in two groups at once
chain-focus-tick-more-why = Rows that a file knows or names.
chain-focus-add = Another row
chain-focus-add-why = A group in a settlement, or people in two groups at once, that no list above has.
chain-focus-add-group = Group
chain-focus-add-where = Place
chain-focus-nothing = —
chain-focus-go-on = Go on
chain-focus-back = Back to the list
chain-focus-keep = Is this group in the choice?
chain-focus-kept-is = Yes, keep: { $people }
chain-focus-four = Four more questions
chain-focus-signed-as = On whose behalf is this signed?
chain-focus-signed-as-hint = The council with the number of its decision, the team, the commission. Your name is kept with it.
chain-focus-save = Sign and save
chain-focus-too-few = { $count ->
    [0] Please choose at least five groups; none is chosen so far. Fewer leave too many out.
    [one] Please choose at least five groups; { $count } is chosen so far. Fewer leave too many out.
   *[other] Please choose at least five groups; { $count } are chosen so far. Fewer leave too many out.
}
chain-focus-too-many = { $count ->
    [one] Please keep eight groups at most; { $count } is chosen. More cannot be worked on at a time; what you wrote stays on the page.
   *[other] Please keep eight groups at most; { $count } are chosen. More cannot be worked on at a time; what you wrote stays on the page.
}
chain-focus-no-why = { $people }: please write why this group was chosen.
chain-focus-no-signature = Please write on whose behalf this is signed.
chain-focus-too-long = { $people }: please shorten the answer to “{ $question }” to 2,000 characters.
chain-focus-signature-too-long = Please shorten the signature to 300 characters.
chain-focus-row-unknown = One of the rows is no group or place that is known here. It was left out; please look through the list.
chain-focus-survivors = Survivors of violence can be chosen for the whole municipality, and not together with a settlement or another group: somebody could be recognised.
chain-focus-not-chosen = not chosen
