### Files: what people bring, what was recognised in it, and the decision that lets it count.

files-room = Files
files-lead = What the office has. Nothing counts before a person accepts it, and everything that counts can be taken back.
files-none = No file is here yet
files-none-next = Bring what you have: tables, plans, budgets, strategies. Each file is read as far as it can be read.

## Bringing files

files-bring = Bring files
files-choose = Files from this computer
files-choose-hint = Tables, texts and PDF files, each up to { $limit }. A file with the name of one that is here becomes its next version.
files-send = Send
files-choose-one = Choose at least one file.
files-some-not-taken = Some files were not taken; they are listed above.
files-bad-empty = “{ $name }” is empty. Save it again and send it once more.
files-bad-large = “{ $name }” is larger than { $limit }. Divide it, or save it without pictures.
files-bad-many = “{ $name }” was one too many. Send at most 200 files at once.
files-bad-name = The name “{ $name }” is too long. Give the file a shorter name.
files-kept = { $count ->
    [one] { $count } file was received and is being read.
   *[other] { $count } files were received and are being read.
}
files-same = { $count ->
    [one] This file was here already, with exactly the same content. Nothing was added:
   *[other] These files were here already, with exactly the same content. Nothing was added:
}

## The list

files-being-read = Being read
files-being-read-count = { $count ->
    [one] { $count } file is being read. This takes a few seconds, for a large file a minute.
   *[other] { $count } files are being read. This takes a few seconds, for large files a minute.
}
files-look-again = Look again
files-reckoning = The figures are being brought up to date with the last decisions.
files-needed = These wait for somebody
files-accept-all = { $count ->
    [one] Accept { $count } file
   *[other] Accept all { $count } files that wait
}
files-accept-all-hint = Files that are held or were not recognised are not among them. Each can be taken back afterwards.
files-passed-over = { $count ->
    [one] { $count } file was left as it is: somebody else decided about it meanwhile, or it is being read again.
   *[other] { $count } files were left as they are: somebody else decided about them meanwhile, or they are being read again.
}
files-others = All other files
files-column-file = File
files-column-state = State
files-column-kind = Recognised as
files-column-rows = Rows
files-column-findings = Findings
files-column-received = Received
files-column-version = Version
files-column-who = Who
files-column-when = When
files-column-what = What
files-column-detected = What
files-column-where = Where
files-column-cells = Cells or places
files-column-column = Column
files-column-meaning = Holds
files-column-row = Row
files-version = Version { $number }
files-version-counts = Version { $number } counts
files-rows-none = no rows
files-rows-all-used = { $used }, all used
files-rows-some-used = { $read } read, { $used } used, { $rejected } not used
files-kilobytes = { $number } kB
files-megabytes = { $number } MB

## Where a file stands

files-standing-held = held
files-standing-waiting = waits for a decision
files-standing-not-read = not read
files-standing-being-read = being read
files-standing-accepted = accepted
files-standing-replaced = replaced by a later version
files-standing-taken-back = taken back
files-standing-refused = refused
files-decided-accepted = accepted
files-decided-held = held
files-decided-released = released
files-decided-replaced = accepted, and replaced by a later version
files-decided-taken-back = taken back
files-decided-refused = refused

## One file

files-one-being-read = This file is being read. This takes a few seconds, for a large file a minute.
files-one-not-read = The program did not manage to read this file. The fault is not yours; the file is kept as it came.
files-one-held = This file seems to hold personal data. It is held: nothing of it is shown, used or exported until a person decides.
files-one-waiting = This file was read and does not count yet. Look at what was recognised, then accept it or correct it.
files-one-accepted = This file counts.
files-one-replaced = This version counted until a later one was accepted. If that one is taken back, this one counts again.
files-one-taken-back = This file was taken back and does not count.
files-one-refused = This file was refused and is not used.
files-read-again = Read it again
files-read-meanwhile = This file was read again meanwhile. Look at what was recognised now, then decide.
files-sure = { $share } sure
files-why-taken = Why
files-said-by-person = A person said what it is.
files-received-by = { $when }, by { $who }
files-size = Size
files-download = Download
files-documents = To be read as a document
files-versions = Versions
files-versions-lead = Each version stays as it came.
files-sheets = Sheets
files-sheet = Sheet { $number }
files-column = Column { $letters }
files-sheet-and-column = Sheet { $sheet }, column { $letters }
files-columns = What the columns hold
files-see-rows = See the rows
files-correct = Correct what was recognised
files-findings = Findings
files-findings-none = Nothing was found that should be looked at.
files-findings-alike = { $count ->
    [one] At { $count } place something of this kind was found:
   *[other] At { $count } places something of this kind was found:
}
files-history = What was done
files-times = times { $number }
files-phase-proposed = proposed
files-phase-approved = approved
files-phase-adjusted = adjusted
files-phase-executed = executed

## Held files

files-detected = What was detected
files-detected-lead = Only the kinds, the columns and the numbers are told, never what stands there.
files-held-by-person = A person held this file. The reason stands below, under what was done.
files-in-text = in the text
files-held-others-decide = Whoever decides about held files in this office decides here: the gender equality officer.

## Decisions

files-decide = Decide
files-decision = Decision
files-accept = Accept
files-accept-lead = From then on the figures rest on this file too. You can take it back at any time.
files-why = Reason
files-why-hint = For your colleagues and for those who check later. Write no names and no numbers of persons.
files-why-missing = Write the reason.
files-why-long = Write at most 1,000 characters.
files-release = Release this file
files-release-lead = You say that this file may be used, although it seems to hold personal data: for example because the names are made up, or because the numbers are of services. It is then read, and still has to be accepted.
files-release-do = Release it
files-refuse = Refuse this file
files-refuse-lead = The file will not be used. It is kept as it came, and can be read again later.
files-refuse-do = Refuse it
files-hold = Hold this file
files-hold-lead = If you see personal data in it that the program did not see. What was shown of the file is forgotten, and nothing of it is used until somebody releases it.
files-hold-do = Hold it
files-take-back = Take this file back
files-take-back-lead = The figures will be as they were before it was accepted. If it replaced an earlier version, that one counts again.
files-take-back-do = Take it back

## Rows

files-rows = Rows
files-rows-lead = Version { $number }, as it was received. Each look is written down in the audit.
files-row-sought = this row is meant
files-row-missed = The row that the link speaks of is not on this page.
files-rows-empty = There are no rows here
files-rows-empty-next = The sheet ends before, or has nothing in it.
files-first-rows = To the first rows
files-rows-before = Rows before
files-rows-next = Next rows

## What people said about files

files-mapping = What the office said about its files
files-mapping-lead = What people corrected is remembered, so that the next version of a file is read rightly by itself. The text can be used with the command line too.
files-mapping-none = Nobody had to correct anything yet
files-mapping-none-next = What you correct on the page of a file stands here afterwards.
files-mapping-now = What holds now
files-mapping-how = How
files-mapping-typed = corrected on a page
files-mapping-from-file = with a mapping file
files-correct-lead = Say what it is. The program remembers it for the next version of this file.
files-step-kind = What it is
files-step-columns = What the columns hold
files-which-kind = What is this?
files-kind-not-used = Do not use this sheet
files-go-on = Go on
files-about-population = Numbers of people, by place, age, sex or group.
files-about-plan = Activities of a strategy or plan, with who is responsible, when, and what it costs.
files-about-budget = Budget lines with amounts.
files-about-contracts = Signed contracts with their prices; they are read as executed budget lines.
files-about-services = A list of services with their providers.
files-about-sessions = Training sessions with dates and topics.
files-about-indicators = Indicators with their values.
files-about-places = A list of settlements and what they belong to.
files-about-unknown = Nothing of it is used.
files-columns-lead = { $sheet }: for each column, choose what it holds.
files-first-row = First row of data
files-first-row-hint = The number that the spreadsheet shows, below the headings.
files-year = Year
files-year-hint = For rows that name none.
files-phase = Phase of the amounts
files-currency = Currency
files-currency-hint = Three letters: { $codes }.
files-not-said = not said
files-not-used = not used
files-cells = For example: { $cells }
files-more-about-column = All values of this column share
files-shared-sex = Sex of the people it counts
files-shared-age = Age of the people it counts
files-shared-age-hint = For example 0-14 or 65+.
files-shared-year = Year of its values
files-shared-scale = Each number stands for
files-shared-more = Anything else that its values share
files-shared-more-hint = As the guide writes it: { $example }.
files-remember = Save and read again
files-wrong-kind = Choose what it is.
files-wrong-row = Write the number of a row, for example 4.
files-wrong-year = Write a year in four digits, for example 2026.
files-wrong-currency = Write the three letters of a currency, for example { $example }.
files-wrong-age = Write an age as 0-14 or 65+.
files-wrong-scale = Choose 1, 1,000 or 1,000,000.
files-wrong-more = This cannot be read. Write it as the example shows.
files-wrong-twice = Another column holds the same, and only one can. Choose something else here or there.
files-wrong-no-column = Say of at least one column what it holds.

## Kinds of personal data

personal-data-national-number = national identity numbers
personal-data-iban = account numbers (IBAN)
personal-data-phones = telephone numbers
personal-data-names = names of persons
personal-data-emails = e-mail addresses of persons
personal-data-birth-dates = dates of birth

## Details of entries in the audit

act-detail-held = held
act-detail-released = released
act-detail-same = the same content as before
act-detail-again = to be read again

## What a column holds

column-place = place
column-settlement = settlement
column-municipality = municipality
column-region = region
column-year = year
column-date = date
column-sex = sex
column-age = age
column-ethnicity = ethnicity
column-disability = disability
column-migration = displacement and migration
column-residence = urban or rural
column-group = group of people
column-other = another division of the people
column-count = number of people
column-low = lowest estimate
column-high = highest estimate
column-unit = unit
column-note = remark
column-code = code or number
column-activity = activity
column-objective = objective
column-groups = for whom
column-responsible = who is responsible
column-start = begins
column-end = ends
column-period = from when to when
column-cost = cost
column-lines = budget lines of the activity
column-weight = share of the budget line
column-adapts = ordinary service that it adapts
column-indicator = indicator
column-disaggregated = groups with values of their own
column-series = series of the indicator
column-baseline = value at the beginning
column-target = value aimed at
column-value = value
column-published = published
column-reply = residents can reply
column-title = title
column-programme = programme or directorate
column-cofog = function (COFOG)
column-economic = economic code
column-fund = source of the money
column-months = months covered
column-phase = phase of the amount
column-amount = amount
column-currency = currency
column-estimate = estimated value of the contract
column-contract-price = price of the contract
column-signed = signed on
column-supplier = supplier
column-contract-type = type of contract or procedure
column-cpv = CPV code
column-service = service
column-provider = provider
column-provider-kind = kind of provider
column-confidential = confidential place
column-address = address (not kept)
column-phone = telephone (not kept)
column-email = e-mail (not kept)
column-open = open
column-capacity = places in all
column-free = free places
column-languages = languages spoken
column-fee = what a user pays
column-papers = papers that are asked for
column-accessible = accessible for people with disabilities
column-distance = distance in kilometres
column-staff = members of staff
column-training-hours = hours of training per member of staff
column-need = people who need it and are not served
column-persons = different persons
column-contacts = contacts
column-turned-away = people turned away
column-refusal-reasons = why they were turned away
column-topic = topic
column-facilitators = facilitators
column-hours = hours
column-organisation = organisation of the participants
column-participant = name of a participant (not kept)
column-place-code = code of the place
column-name = name of the place
column-level = level of the place
column-parent = what the place lies in
column-latitude = latitude (not kept)
column-longitude = longitude (not kept)
