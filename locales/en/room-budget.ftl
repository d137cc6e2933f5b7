### Budget: lines, sums, and whom the money is said to be for.

budget-room = Budget
budget-lead = What is planned and paid, line by line, and for whom the documents say it is. Amounts come from accepted files; nobody changes them here.
budget-nothing = No budget counts yet
budget-nothing-next = Bring the budget as a table, look at what was recognised, and accept it.
budget-years = Years
budget-year = Year
budget-two-tracks = Two tracks, neither better: ordinary services for everybody, with users counted by sex, and activities for named groups. The largest ordinary lines stand first, because most money flows through them.

budget-bars-description = One bar for each exact set of groups that activities name, then money for everybody and money that is not attributed. Each amount stands in one bar only, so the bars add up to the total. The table below has the same figures.
budget-overlap = Groups themselves overlap: the money of two groups is never added.
budget-by-fund = Money by fund
budget-by-fund-why = Money that does not stand in the municipality’s own budget is a fund of its own.
budget-fund = Fund
budget-fund-own = municipal budget
budget-fund-donor = donor
budget-fund-ministry = ministry
budget-fund-civil-society = civil society
budget-fund-other = another fund

budget-months = Months without money
budget-months-why = One month without money is a gap for those who need the service, even where the sum of the year is there.
budget-months-none = No line says that it has months without money.
budget-months-all = none: all twelve months are covered
budget-months-silent = { $lines ->
    [one] { $lines } line does not say for which months its money is.
   *[other] { $lines } lines do not say for which months their money is.
}

budget-lines = All lines
budget-lines-none = No line fits these filters
budget-lines-none-next = Take a filter away, or write fewer letters.
budget-text = Title or code
budget-programme = Programme
budget-function = Function (COFOG)
budget-economic = Economic code
budget-code = Code
budget-for-whom = For whom
budget-claimed = Activities of the plan
budget-claimed-yes = an activity uses it
budget-claimed-no = no activity uses it

budget-amounts = Amounts
budget-phase = Phase
budget-phase-proposed = Proposed
budget-phase-approved = Approved
budget-phase-adjusted = Adjusted
budget-phase-executed = Executed
budget-mark = Whom the line names
budget-shares = Whom its money is for
budget-shares-why = The shares that activities use, and the rest, add up to the line, to the cent.
budget-activity = Activity
budget-users-unknown = Nobody has recorded yet how many women and how many men use what this line pays for.
