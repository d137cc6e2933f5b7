### The chain: why a link has its status, what can be done next, and by whom.

finding-focus-groups-outside-five-to-eight = { $count ->
    [one] { $count } focus group is chosen.
   *[other] { $count } focus groups are chosen.
}
    .todo = Five to eight can be worked on at a time; write for each why it was chosen.
finding-threshold-unknown = No rule has a threshold called “{ $name }”. The thresholds of the program are used.
    .todo = Compare the name with the list of thresholds in the guide.
finding-threshold-out-of-range = The threshold “{ $name }” is { $value }; it can lie between { $least } and { $most }. The thresholds of the program are used.
    .todo = Choose a value between the two.

## Why a link has its status

rule-known-protected = These people are deliberately not counted here, to keep them safe.
rule-known-no-table = No table that was read has a figure for this group.
rule-known-independence = The figure was computed as if two features were independent; nobody has counted it.
rule-known-outside-estimate = The figure is an estimate made outside the municipality.
rule-known-old = The figure is older than the rule accepts.
rule-known-undercounted = Counts are known to miss part of this group.
rule-known-counted = A recent figure from data that have this group is there.
rule-addressed-no-document = No document was read.
rule-addressed-measure = A document has a measure for this group.
rule-addressed-described = A document describes the situation of this group, without a measure.
rule-addressed-listed = Documents name this group only in lists.
rule-addressed-absent = The documents that were read do not name this group.
rule-addressed-unread = The documents could not be searched for this group.
rule-planned-no-plan = No plan was read.
rule-planned-complete = An activity for this group has a responsible and dates.
rule-planned-incomplete = There is an activity for this group, without a responsible or without dates.
rule-planned-none = No activity of the plan is for this group.
rule-planned-unread = The plan does not let us tell for whom its activities are.
rule-funded-no-budget = No budget was read.
rule-funded-unread = The money in activities for this group could not be told.
rule-funded-none = No money stands in activities that name this group.
rule-funded-month-missing = At least one month has no money.
rule-funded-months-not-stated = There is money, and the budget does not say for which months.
rule-funded-executed-less = Much less was spent than planned.
rule-funded-executed-in-part = Some lines do not say what was spent; what is known is much less than planned.
rule-funded-covered = There is money for every month, and it was spent where spending is known.
rule-ready-protected = Services for survivors are shown for the whole municipality only.
rule-ready-no-services-read = No list of services was read.
rule-ready-no-service = No service for this group is open.
rule-ready-no-place = The service that comes nearest has no free place.
rule-ready-no-access = Language, distance, fee, papers or the building keep this group out of the service that comes nearest.
rule-ready-no-training = The staff of the service that comes nearest had fewer hours of training in 24 months than the rule asks for.
rule-ready-open-unknown = It is not known whether the service that comes nearest is open.
rule-ready-place-unknown = It is not known whether the service that comes nearest has a free place.
rule-ready-access-unknown = It is not known whether this group can use the service that comes nearest: language, distance, fee, papers, building.
rule-ready-training-unknown = It is not known how many hours of training the staff of the service that comes nearest had.
rule-ready-all-four = One service is open, has a free place, can be used, and its staff are trained.
rule-reached-protected = Numbers of these people are shown only where they agreed to it and nobody can be recognised.
rule-reached-not-recorded = Services do not record how many persons of this group they serve.
rule-reached-none = Users are recorded by this group, and nobody was served.
rule-reached-refused = More persons were turned away than served.
rule-reached-need = Enough of those who are known to need the service were served.
rule-reached-few-of-need = Few of those who are known to need the service were served.
rule-reached-population = The need is unknown; enough of the whole group were served.
rule-reached-few-of-population = The need is unknown; few of the whole group were served.
rule-reached-need-unknown = Persons were served, and neither the need nor the size of the group is known well enough to compare.
rule-accounted-no-report = No report or table of indicators was read.
rule-accounted-published = An indicator for this group has a value, is published, and people can reply.
rule-accounted-no-reply = A value for this group is published, and no channel for replies is known.
rule-accounted-unpublished = An indicator for this group has a value that is not published.
rule-accounted-no-value = There is an indicator for this group, without a value in the last period.
rule-accounted-none = No indicator has a figure for this group.
rule-accounted-unread = The report does not let us tell for whom its indicators are.

## What can be done next

next-write-to-level = Write to { $level }: this is their task, and here is what is missing.
next-write-to-other-level = Write to the level of government whose task this is, and say what is missing.
next-ask-level-for-data = Ask { $level } for data on this.
next-ask-other-level-for-data = Ask the level of government whose task this is for data.
next-ask-for-population-figure = Enter the data gap with an owner and a date, and ask the statistical office or a register for the figure.
next-look-for-measured-figure = Ask the statistical office for a table that counts these people directly.
next-keep-outside-estimate = Keep the source and the date of the outside estimate in order, and look for a newer one.
next-ask-for-newer-figure = Ask the statistical office or a register for a newer figure.
next-show-figures-as-range = Show the official and the other figures as a range, and ask the community’s own organisations.
next-ask-for-documents = Add the strategies, plans and decisions in force, so that they can be read.
next-raise-measure-at-hearing = Raise a measure for this group at the public hearing, until { $until }.
next-propose-measure = Propose a measure with money, an owner and an indicator for the next version of the document.
next-ask-for-plan = Add the action plan, so that it can be read.
next-name-responsible-and-dates = Name who is responsible for the activity, and by when it is done.
next-plan-activity-for-request = Plan an activity now, so that it can go into the budget requests, until { $until }.
next-plan-activity-before-circular = Plan an activity, or adapt an ordinary service, before the budget circular of { $from }.
next-plan-activity = Plan an activity for this group, or adapt an ordinary service to it.
next-ask-for-budget = Add the budget, so that it can be read.
next-name-lines-of-activities = Write beside each activity which budget lines it uses.
next-ask-level-for-money = Write to { $level }, who delegated this task, and ask for the money for it.
next-cover-month-in-mid-year-review = Ask for the missing month in the mid-year review, until { $until }.
next-move-money-to-open-month = Move money between lines to cover the missing month, until { $until }.
next-write-budget-request = Put the money into the budget request, until { $until }.
next-raise-money-at-hearing = Raise the missing money at the public hearing, until { $until }.
next-propose-budget-amendment = Propose an amendment to the draft budget, until { $until }.
next-ask-for-money-in-mid-year-review = Ask for the money in the mid-year review, until { $until }.
next-prepare-budget-request = Prepare the budget request now; the budget circular comes on { $from }.
next-move-money-between-lines = Ask whether money can be moved between lines, until { $until }.
next-put-money-into-next-budget = Put the money into the request for the next budget.
next-state-months-of-money = Write for which months the money is there.
next-add-executed-amounts = Add the executed amounts of the lines that have none.
next-explain-unspent-money = Explain in the yearly report why the money was not spent, until { $until }.
next-spend-planned-money = Look with the service at what holds up the spending; the budget year is open until { $until }.
next-find-why-money-was-not-spent = Find out why the money was not spent, and write it into the next plan.
next-ask-for-service-list = Add the list of services with their places, fees, languages and users.
next-request-money-for-service = Put the service or its places into the budget request, until { $until }.
next-arrange-service = Agree on a service with a public or civil society provider, or adapt an ordinary one.
next-add-places = Agree with the provider on more places, or on a waiting list with a date.
next-remove-barrier = Look with the provider at language, distance, fee, papers and building, and remove what keeps people out.
next-train-staff = Invite the staff of this service to the next training, and note their hours.
next-record-training-hours = Write down how many hours of training the staff had in the last 24 months.
next-ask-provider-for-details = Ask the provider for what the list does not say: open, free places, language, distance, fee, papers.
next-record-users-by-group = Agree with the services on how they count persons of this group, with respect for privacy.
next-find-out-need = Find out how many need the service: waiting lists, requests, a conversation with the group’s organisations.
next-review-refusals = Read the reasons for turning people away, and change those that can be changed.
next-reach-out = Ask people of this group why they do not come, and go to where they are.
next-ask-for-indicator-report = Add the last report with its indicators.
next-publish-with-final-accounts = Publish the value with the yearly report, until { $until }.
next-publish-indicator = Publish the value where people of this group can read or hear it.
next-open-reply-channel = Say where people can reply, and who answers.
next-collect-indicator-value = Collect the value of the indicator for the last period.
next-add-indicator = Add an indicator with a figure for this group, with baseline and target.
next-ask-for-data = Ask for the data that are missing.
next-discuss-in-team = Look at this link together in the team.

## Who does it

role-mayor = mayor
role-council = members of the council
role-gender-equality-officer = gender equality officer
role-budget-officer = budget officer
role-planning-officer = planning officer
role-head-of-social-services = head of social services
role-service-provider = service provider
role-training-organiser = organiser of trainings
role-statistics-officer = statistics officer
