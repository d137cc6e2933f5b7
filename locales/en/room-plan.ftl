### Plan: objectives and their activities.

plan-room = Plan
plan-lead = What is to be done, for whom, by whom and until when; which budget lines pay for it, and how one will know. The plan comes from accepted files; nobody changes it here.
plan-nothing = No plan counts yet
plan-nothing-next = Bring an action plan as a table or a document, look at what was recognised, and accept it.
plan-none = No activity fits these filters
plan-none-next = Take a filter away, or write fewer letters.

plan-text = Title or number
plan-objective = Objective
plan-without-objective = Without an objective
plan-lacks = What is missing
plan-lacks-responsible = nobody responsible
plan-lacks-dates = no last day
plan-lacks-money = no money in the budget

plan-plan = Plan
plan-activity = Activity
plan-for-whom = For whom
plan-everywhere = the whole municipality
plan-responsible = Responsible
plan-dates = Dates
plan-from = from { $date }
plan-until = until { $date }
plan-cost = Cost in the plan
plan-adapts = Ordinary service that it adapts
plan-adapts-none = none named

plan-lines = Budget lines
plan-lines-none = none named
plan-lines-none-why = The plan names no budget line for this activity. Only a line that it names can pay it.
plan-line-code = Line in the plan
plan-line-not-found = not found in a budget

plan-indicators = Indicators
plan-indicators-none = The plan names no indicator for this activity.
plan-indicator = Indicator
plan-measured-for = Measured for
plan-baseline = Before
plan-goal = Goal
plan-value = Reached
plan-published = Published
plan-reply-channel = Reply possible
plan-reported = Indicators of reports
plan-reported-why = What reports say was reached. Small values of named groups are hidden, because they can be counts of persons.
