### Names of closed lists. Keys end in the code of the member, with - for _.

## Links of the chain

link-known = known
link-addressed = addressed
link-planned = planned
link-funded = funded
link-ready = ready
link-reached = reached
link-accounted = accounted for

link-question-known = What do we know of them, from which source, how surely, and may we count them at all?
link-question-addressed = Do documents list them, describe their situation, or act for them?
link-question-planned = Which activities are for them, or adapt an ordinary service to them?
link-question-funded = How much money stands in those activities, planned and executed, and for how many months?
link-question-ready = Is a service open, near and accessible, with trained staff and a free place?
link-question-reached = Who was served, and who was turned away and why?
link-question-accounted = Which indicator says what changed, and is it published where they can read or hear it and reply?

link-source-known = population
link-source-addressed = documents
link-source-planned = plan
link-source-funded = budget
link-source-ready = services, staff
link-source-reached = users
link-source-accounted = reports

## Statuses of a link

status-holds = holds
status-weak = weak
status-breaks = breaks
status-cannot-say = cannot say
status-not-applicable = not applicable
status-protected = protected

status-meaning-holds = What the rule asks for is there.
status-meaning-weak = Part of what the rule asks for is there.
status-meaning-breaks = What the rule asks for is known not to be there.
status-meaning-cannot-say = The files that were read do not tell.
status-meaning-not-applicable = The link has no meaning for this group.
status-meaning-protected = Deliberately not collected here, to keep people safe.

## States of a figure

state-known = known
state-estimated = estimated
state-unknown = unknown
state-not-collected = not collected
state-refused = refused
state-suppressed = hidden
state-protected = protected

## Groups

group-women = women
group-men = men
group-girls = girls
group-boys = boys
group-children = children
group-youth = young people
group-older-people = older people
group-people-with-disabilities = people with disabilities
group-roma = Roma, Ashkali and Egyptians
group-ethnic-minorities = communities not in the majority here
group-migrants = displaced people and migrants
group-victims-of-violence = survivors of violence
group-single-parents = single parents
group-rural-residents = rural residents
group-poor = people on low incomes
group-lgbti = LGBTI people
group-unemployed = unemployed people
group-carers = people who care for others

## People in two groups at once; other pairs are shown as “group · group”

people-roma-women = Roma, Ashkali and Egyptian women
people-girls-roma = Roma, Ashkali and Egyptian girls
people-boys-roma = Roma, Ashkali and Egyptian boys
people-children-roma = Roma, Ashkali and Egyptian children
people-roma-youth = young Roma, Ashkali and Egyptians
people-people-with-disabilities-women = women with disabilities
people-men-people-with-disabilities = men with disabilities
people-girls-people-with-disabilities = girls with disabilities
people-boys-people-with-disabilities = boys with disabilities
people-children-people-with-disabilities = children with disabilities
people-people-with-disabilities-youth = young people with disabilities
people-older-people-people-with-disabilities = older people with disabilities
people-older-people-women = older women
people-men-older-people = older men
people-rural-residents-women = rural women
people-men-rural-residents = rural men
people-older-people-rural-residents = older people in rural areas
people-rural-residents-youth = young people in rural areas
people-children-rural-residents = children in rural areas
people-women-youth = young women
people-men-youth = young men
people-unemployed-women = unemployed women
people-men-unemployed = unemployed men
people-unemployed-youth = unemployed young people
people-poor-women = women on low incomes
people-children-poor = children in families on low incomes
people-older-people-poor = older people on low incomes
people-single-parents-women = single mothers
people-men-single-parents = single fathers
people-migrants-women = displaced and migrant women
people-children-migrants = displaced and migrant children
people-ethnic-minorities-women = women of communities not in the majority here
people-carers-women = women who care for others

## Figures

figure-population = people
figure-population-alternative = people, by another source
figure-basis = rests on
figure-undercounted = known undercount
figure-documents-read = documents read
figure-passages-listed = passages that list the group
figure-passages-described = passages that describe its situation
figure-passages-measure = passages with a measure
figure-passages-measure-resourced = passages with a measure, money, owner and indicator
figure-plans-read = plans read
figure-activities = activities that name the group
figure-activities-complete = of these, with a responsible and dates
figure-ordinary-adapted = ordinary services adapted to the group
figure-lines-read = budget lines read
figure-money-planned = money planned in activities that name the group
figure-money-executed = money executed in these activities
figure-months-covered = months for which the money is there
figure-months-due = months for which it is due
figure-services-read = services read
figure-services-open = open services
figure-places-free = free places
figure-access = can be used (language, distance, fee, papers)
figure-training-hours = hours of training per staff member in 24 months
figure-users-recorded = users recorded by this group
figure-persons-served = persons served
figure-contacts = contacts
figure-turned-away = persons turned away
figure-need = persons known to need the service
figure-reports-read = reports read
figure-indicators = indicators for the group
figure-indicators-with-value = of these, with a value in the last period
figure-indicators-published = of these, published
figure-reply-channel = channel for replies

basis-measured = counted in the data
basis-outside-estimate = outside estimate
basis-independence = computed, as if the features were independent

## Units, as a heading and with a number

unit-persons = persons
unit-contacts = contacts
unit-documents = documents
unit-passages = passages
unit-activities = activities
unit-lines = budget lines
unit-money = amount
unit-months = months
unit-services = services
unit-places = places
unit-hours = hours
unit-indicators = indicators
unit-code = code
unit-flag = yes or no

amount-persons = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
amount-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
amount-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
amount-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
amount-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
amount-lines = { $count ->
    [one] { $count } budget line
   *[other] { $count } budget lines
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
amount-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
amount-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
amount-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
amount-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
amount-code = { $count }
amount-flag = { $count }

## Other lists

severity-error = to correct
severity-warning = please look
severity-note = good to know

duty-own = the municipality’s own task
duty-delegated = delegated to the municipality
duty-shared = shared between levels
duty-other-level = another level’s duty

knowledge-count = may be counted
knowledge-outside-estimate-only = outside estimate only
knowledge-protected = protected: not counted here

pack-rule-knowledge = The country pack ({ $country }) has a rule of knowledge for this group: { $group }.
pack-rule-undercount = The country pack ({ $country }) says that counts miss part of this group: { $group }.

budget-step-circular = budget circular
budget-step-requests = budget requests
budget-step-hearings = public hearings
budget-step-adoption = adoption by the council
budget-step-execution = execution
budget-step-mid-year = mid-year review
budget-step-final-accounts = final accounts

place-level-country = country
place-level-region = region
place-level-municipality = municipality
place-level-settlement = settlement

dimension-sex = sex
dimension-age = age
dimension-ethnicity = ethnicity
dimension-disability = disability
dimension-migration = displacement and migration
dimension-residence = urban or rural
dimension-membership = group
dimension-other = other

sex-female = women
sex-male = men

residence-urban = urban
residence-rural = rural

kind-population = population table
kind-plan = plan
kind-budget = budget
kind-contracts = contracts
kind-services = services
kind-sessions = training sessions
kind-indicators = indicators
kind-document = document
kind-places = places
kind-boundaries = boundaries
kind-mapping = mapping file
kind-unknown = not recognised

responsiveness-unequal = unequal
responsiveness-blind = not considered
responsiveness-sensitive = sensitive
responsiveness-specific = specific
responsiveness-transformative = transformative
responsiveness-not-applicable = not applicable

ladder-listed = listed
ladder-described = described
ladder-measure = measure
ladder-measure-resourced = measure with money, owner and indicator

passage-objective = objective
passage-activity = activity
passage-indicator = indicator
passage-resource = resource
passage-responsible = responsible
passage-deadline = deadline
passage-diagnosis = diagnosis

yes = yes
no = no
not-said = not said
target-universal = everybody

## How values are written

money-amount = { $code ->
    [EUR] €{ $amount }
   *[other] { $code } { $amount }
}
percent-amount = { $number }%
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = estimate { $range }
age-and-over = { $from }+
