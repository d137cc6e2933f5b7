### Population: who lives here, and which figures are missing.

population-room = Population
population-views = Views of the population
population-residents = Residents
population-lead = How many people the tables of the office count, where and of whom. Counts come from accepted files; nobody changes them here.
population-nothing = No table of residents counts yet
population-nothing-next = Bring a census or register table, look at what was recognised, and accept it.
population-to-files = To the files

population-all = all residents
population-any = all
population-everywhere = everywhere
population-year = Year

population-by-place = Residents by place
population-by-place-none = No table counts these people.
population-by-place-none-next = Take a filter away, or bring a table that has them.
population-by-age = Residents by age and sex

population-undercounted = Groups whom counts miss in part
population-undercounted-lead = The official figure and that of another source stand beside each other; the truth may lie between them or above.
population-column-official = Official figure
population-column-alternative = Another source
population-column-range = Range
population-at-least = { $number } or more
population-range-unknown = cannot be said

population-protected = Who is not counted here
population-protected-more = No count of them is used or shown, whatever a file holds.
population-outside-only = Of these, only figures from outside the municipality are used:

population-tables = Tables of the office
population-tables-none = No accepted file holds a table of residents.
population-counts-of-table = Counts of this table
population-column-table = Table
population-column-counts-by = Counts by
population-column-counts = Counts
population-column-origin = Source
population-column-sheet = Sheet
population-column-cell = Cell

population-origin-census = census
population-origin-register = register
population-origin-outside = estimate from outside
population-origin-survey = survey: people who were asked, not residents
population-origin-not-stated = not stated

## Data gaps

gaps-room = Data gaps
gaps-lead = Figures that should exist and do not. Groups who are deliberately not counted are no gap and do not stand here.
gaps-none = No gap is known here.
gaps-none-next = Gaps appear when accepted files leave a figure open that the chain asks for.
gaps-others = Other groups
gaps-owned = somebody closes it
gaps-not-owned = nobody yet
gaps-column-missing = Missing
gaps-column-why = Why
gaps-column-ask = Whom to ask, and for what

gap-owner = Who closes it
gap-owner-hint = An office, a function or an institution, never the name of a person.
gap-owner-missing = Write which office, function or institution closes the gap.
gap-owner-private = Write a function or an institution, without the address or number of a person.
gap-due = Until
gap-due-missing = Choose the day until which it is closed.
gap-due-wrong = Write the day as year, month and day: 2026-12-31.
gap-due-past = This day is over. Choose one that is still to come.
gap-note = Note
gap-note-hint = What was asked and what was answered. Nothing about single persons.
gap-too-long = This is too long. Please write less.
gap-assign = Say who
gap-change = Change
gap-save = Save
gap-until = until { $date }

gap-means-unknown = Somebody should know it and has not said so yet.
gap-means-not-collected = No form and no table asks for it. It takes a decision who asks for it from now on.
gap-means-refused = It was asked for and refused. The reason helps to decide what can be done.

gap-ask-known = The statistics office, or whoever keeps the register: a table with this group, by sex and settlement.
gap-ask-addressed = The offices that write strategies and plans: the documents that are in force.
gap-ask-planned = The planning office: the action plan with groups, responsible and dates.
gap-ask-funded = The finance office: the budget by line, with months and what was spent.
gap-ask-ready = The providers of services: whether they are open, have free places and can be used by this group, and how many hours their staff was trained.
gap-ask-reached = The providers of services: how many persons of this group they served and turned away.
gap-ask-accounted = Whoever writes the yearly report: an indicator for this group with a value, published where the group can read it and reply.

## Categories of population tables, by the codes that the files are read with

ethnicity-albanian = Albanians
ethnicity-serb = Serbs
ethnicity-bosniak = Bosniaks
ethnicity-croat = Croats
ethnicity-bosnian = Bosnians
ethnicity-bosnian-herzegovinian = Bosnians and Herzegovinians
ethnicity-roma = Roma
ethnicity-ashkali = Ashkali
ethnicity-egyptian = Egyptians
ethnicity-roma-ashkali-egyptian = Roma, Ashkali and Egyptians
ethnicity-turk = Turks
ethnicity-gorani = Gorani
ethnicity-macedonian = Macedonians
ethnicity-montenegrin = Montenegrins
ethnicity-vlach = Vlachs
ethnicity-greek = Greeks
ethnicity-hungarian = Hungarians
ethnicity-slovenian = Slovenes
ethnicity-muslim = Muslims
ethnicity-yugoslav = Yugoslavs
ethnicity-ukrainian = Ukrainians
ethnicity-orthodox = Orthodox
ethnicity-kyrgyz = Kyrgyz
ethnicity-uzbek = Uzbeks
ethnicity-russian = Russians
ethnicity-tajik = Tajiks
ethnicity-dungan = Dungans
ethnicity-uyghur = Uyghurs
ethnicity-kazakh = Kazakhs
ethnicity-other = others
ethnicity-undeclared = not declared
ethnicity-unknown = unknown
ethnicity-refused = no answer given

disability-with-disability = with a disability
disability-without-disability = without a disability

migration-refugee = refugees
migration-idp = internally displaced people
migration-returnee = returnees
migration-asylum-seeker = asylum seekers
migration-labour-migrant = labour migrants
migration-none = not displaced
migration-undocumented = people without papers
