### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Office
office-start = Overview
office-save = Save
office-at = { $date }, { $time }

## Signing in

sign-in-title = Sign in
sign-in-name = Sign-in name
sign-in-passphrase = Passphrase
sign-in-button = Sign in
sign-in-wrong = The sign-in name and the passphrase do not belong together. Please try again.
sign-in-wait = There were many tries. Please wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again.
sign-in-no-office = Your account belongs to no office at the moment. Please ask the administrator of your office for an invitation.
sign-in-forgotten = I no longer know my passphrase
sign-in-forgotten-how = An administrator of your office can give you a link. With it you choose a new passphrase.
sign-in-name-missing = Write your sign-in name.
sign-in-passphrase-missing = Write your passphrase.

## Choosing a passphrase

passphrase-title = Passphrase
passphrase-old = Present passphrase
passphrase-new = New passphrase
passphrase-again = The new passphrase once more
passphrase-change = Change the passphrase
passphrase-change-lead = All other places where you are signed in are signed out.
passphrase-must-change = Please choose a passphrase of your own before you go on. Nobody else should know it.
passphrase-old-wrong = This is not your present passphrase.
passphrase-differs = The two do not read alike. Write the new passphrase once more.
passphrase-same = This is the passphrase that you have now. Choose another one.

## Your account

account-name = Name
account-name-hint = This is how your colleagues see you.
account-name-missing = Write a name.
account-name-long = Use at most 200 characters.
account-language = Language
account-sign-in = Sign-in name
account-you = You
account-passphrase-since = Passphrase, last changed
account-passphrase-change = Change
account-stays = Where you are signed in
account-stays-lead = If you do not know one of these, end it and change your passphrase.
account-stay = Browser
account-stay-unknown = Unknown browser
account-stay-here = this one
account-stay-since = Since
account-stay-seen = Last seen
account-stay-end = End
account-stays-end-others = End all others
account-sign-out-everywhere = Sign out everywhere
account-offices = Your offices
account-offices-lead = You work in one office at a time.
account-office-roles = Your roles
account-office-here = You are here
account-office-change = Go there

## A link that was handed over

invitation-title = Welcome
invitation-welcome = Welcome, { $name }
invitation-lead = You are invited to work here: { $office }
invitation-roles = What you will be able to do
invitation-choose = Your account
invitation-name-taken = Somebody has this sign-in name already. Choose another one.
invitation-name-short = Use at least three letters or digits.
invitation-name-long = Use at most 100 characters.
invitation-name-hint = Three or more letters or digits. Capital letters, marks and the alphabet make no difference when you sign in.
invitation-take = Begin
invitation-join-lead = You are signed in as { $name }. You can join with this account and work in both offices.
invitation-join = Join with this account
invitation-other = Somebody else was meant? Sign out first; then this link asks for a new account.
invitation-closed = This link opens nothing
invitation-closed-how = Perhaps it was used already, or its time is over, or it was withdrawn. The administrator of your office can give you a new one.
invitation-renew = Choose a new passphrase
invitation-renew-lead = For the account { $name }, with the sign-in name { $login }.
invitation-renew-sealed = What was locked with your old passphrase stays locked, until a colleague who can open it shares it with you again.
invitation-renew-take = Use this passphrase

## People

persons-title = People
persons-lead = Who works in this office, and with which roles. Each look at this page is written down in the audit.
persons-name = Name
persons-roles = Roles
persons-seen = Last seen
persons-state = State
persons-invite = Invite somebody
persons-you = you
persons-must-change = has to choose a passphrase
persons-active = active
persons-closed = closed

seen-today = today
seen-week = in the last seven days
seen-month = in the last thirty days
seen-earlier = longer ago
seen-never = not yet

person-roles = Roles
person-roles-save = Save the roles
person-roles-missing = Choose at least one role, or close the account in this office.
person-last-administrator = This is the only administrator. Give somebody else this role first.
person-since = Member since
person-stays = Signed in now
person-stays-none = nowhere
person-stays-count = { $count ->
    [one] in { $count } browser
   *[other] in { $count } browsers
}
person-end-stays = Sign this person out everywhere
person-end-stays-lead = For a lost telephone or computer. They can sign in again with their passphrase.
person-renew = Make a link for a new passphrase
person-renew-lead = For somebody who no longer knows their passphrase. Nobody can look a passphrase up or set it for another person: the link lets them choose a new one. What was locked with the old one stays locked, until a colleague who can open it shares it again.
person-renew-elsewhere = This account also belongs to another office. So no single office can renew its passphrase; the people who run this program can.
person-close = Close the account in this office
person-close-lead = All roles in this office end at once, and the person is signed out. What they did stays in the audit.
person-close-question = Close this account in the office?
person-close-what-ends = All roles in this office end, and the person is signed out everywhere.
person-close-what-stays = What they did stays in the audit.
person-close-back = To work here again they need a new invitation.

invite-title = Invite somebody
invite-lead = You get a link to hand over yourself. The program sends nothing. The link works once, for seven days.
invite-name = Name of the person
invite-language = Language of the invitation
invite-roles = Roles
invite-roles-missing = Choose at least one role.
invite-make = Make the link
invitations-title = Invitations
invitations-lead = Links that can still be used.
invitations-none = No link is waiting.
invitation-made = Made
invitation-ends = Works until
invitation-what = For
invitation-for-renewal = new passphrase
invitation-withdraw = Withdraw
invitation-link-title = The link for { $name }
invitation-link-lead = This link is shown only now. Copy it and hand it over in a safe way: in person, or in a message that only this person reads. Who has the link can use it.
invitation-link = Link
invitation-link-until = It works once, until { $when }.
invitation-link-gone = This link was shown already. If it got lost, withdraw it and make a new one.
invitation-link-back = Back to the people

## Audit

audit-title = Audit
audit-lead = Everything that was changed, and every look at what is protected: who, what and when. Names stand here only as long as the account exists; the audit itself holds numbers.
audit-number = No.
audit-when = When
audit-who = Who
audit-what = What
audit-about = About
audit-detail = More
audit-program = the program
audit-account-gone = a former account
audit-filter-verb = What
audit-filter-account = Who
audit-filter-day = Day
audit-filter-all = all
audit-day-wrong = Write the day as 2026-11-22.
audit-none = Nothing was found
audit-none-how = Choose other filters, or show everything.
audit-show-all = Show everything
audit-older = Older entries
audit-newest = Newest entries
audit-check = Check the audit
audit-check-lead = Every entry is tied to the one before it, and the last one is signed with a key outside the database. The check computes all of it again.
audit-check-whole = The audit is whole: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
audit-check-broken = The audit does not fit at entry number { $number }.
audit-check-broken-how = Change nothing, and tell the people who run this program. They can compare with a backup.
audit-check-too-many = There are too many entries to check here: { $count }. The people who run this program can check them with `isonomia check-integrity`.
audit-check-head = Last entry
audit-check-signed = Signed
audit-check-key = Key
audit-check-note = Write the number and the key down outside of this program. With them it can be seen later whether entries were taken away at the end.
audit-reason-missing = The entry is missing.
audit-reason-out-of-order = The number stands at the wrong place.
audit-reason-other-office = The entry belongs to another office.
audit-reason-changed = The entry, or the one before it, was changed.
audit-reason-not-what-was-signed = The entries were written anew after they were signed.
audit-reason-unsigned = Entries follow the last one that was signed.
audit-reason-signature = The signature is not of the key of this program.
audit-reason-head = The end of the audit is not recorded.

## The office

office-lead = Everything about the office itself.
office-people-about = Who works here, with which roles; invitations.
office-audit-about = Who did what and when; whether the record is whole.
office-settings = Settings
office-settings-about = The name of the office and its language.
office-country = Country
office-country-about = Which rules of your country the program follows, each with its source.
office-about-about = Version, licence, and what is kept for how long.
office-name = Name of the office
office-name-missing = Write the name of the office.
office-language = Language of the office
office-language-hint = Links for new people speak it unless another one is chosen. Every person still chooses their own.
office-kind = Kind
office-kind-municipality = municipality
office-kind-network = network organisation
office-place = Place

## The country pack

country-heading = { $country }: the rules that the program follows
country-lead = These rules ship with the program. They can be wrong or out of date: where one is, please tell the people who make it.
country-currency = Currency
country-languages = Languages of documents
country-knowledge = What may be known of a group
country-knowledge-lead = A group without a row may be counted. A protected group is never counted here, whatever a file holds.
country-ages = Ages
country-ages-lead = What the law of the country calls by these names.
country-undercount = Known undercounts
country-undercount-lead = Counts of these groups are known to miss part of the people.
country-duties = Whose task a link is
country-duties-lead = A link without a row is the municipality’s own task.
country-calendar = Budget year
country-group = Group
country-group-all = all groups
country-rule = Rule
country-age = Ages in completed years
country-link = Link
country-duty = Whose task
country-level = Level
country-step = Step
country-days = Days
country-source = Source
country-source-unchecked = (from memory, not checked yet)
country-reason-english = Reasons and sources are shown in the language in which they were written.
country-valid-from = from { $day }
country-valid-to = until { $day }
country-none = No rule.

## About

about-heading = Isonomia
about-lead = Isonomia (Greek: equal share, equality before the law) is a program for municipalities. It shows for every group of people whether they are known, addressed, planned for, paid for, served and accounted to.
about-version = Version
about-licence = Licence
about-licence-text = European Union Public Licence 1.2. Everybody may use, read, change and pass on this program.
about-kept = What is kept
about-kept-lead = Every column of the database, what it is for and how long it is kept. Purposes are written in English.
about-table = Table of the database
about-column = Column
about-class = How far it may go
about-purpose = Purpose
about-retention = Kept
class-public = public
class-internal = the office
class-personal = about a person
class-special = especially protected
class-secret = secret, never shown
about-safety = What protects you
about-safety-passphrase = Nobody can read your passphrase, and nobody can set it for you.
about-safety-cookies = A few small cookies are set, all for this program alone. There is no tracking, and nothing comes from other sites.
about-safety-exit = “Leave quickly” opens a harmless page. It does not erase the history of the browser.
about-safety-root = Who runs the computer on which this program runs can read its memory while it works. We say so rather than promise otherwise.
about-access = Accessibility
about-access-text = Every page works with the keyboard, with a screen reader, enlarged, without scripts and on paper. The aim is WCAG 2.2, level AA. If something does not work for you, please tell the administrator of your office.
gallery-title = Parts of pages

## Roles in an office

role-administrator = administrator
role-officer = gender equality officer
role-trainer = trainer
role-provider = service provider’s staff
role-case-worker = case worker
role-coordinator = coordinator of the mechanism against violence
role-auditor = auditor
role-network-viewer = viewer from a network
role-may-administrator = Invites people, gives roles, sees the audit and the settings. Sees no figures and no files by this role alone.
role-may-officer = Sees the chain with its evidence, brings and accepts files, decides about held files, chooses focus groups.
role-may-budget-officer = Brings and accepts files, sees budget, plan and the chain with its evidence.
role-may-trainer = Sees the chain, documents, plan, services and training sessions. Changes nothing.
role-may-provider = Sees the directory of services and the training sessions.
role-may-case-worker = Sees the chain and the directory of services.
role-may-coordinator = Sees the chain with its evidence, services and sessions. Changes nothing.
role-may-auditor = Sees figures, people and the audit, and never changes anything, whatever other roles are given.
role-may-network-viewer = Sees what other offices released, and nothing of this one.

## What people do, as the audit names it

verb-see-chain = Look at the chain
verb-see-evidence = Look at evidence
verb-choose-focus = Choose focus groups
verb-see-files = Look at the list of files
verb-open-file = Open a file
verb-bring-files = Bring files
verb-map-files = Correct what was recognised
verb-decide-held = Decide about a held file
verb-accept-files = Accept a file
verb-take-back-files = Take back a file
verb-see-population = Look at the population
verb-see-documents = Look at documents
verb-see-plan = Look at the plan
verb-see-budget = Look at the budget
verb-see-services = Look at the services
verb-see-sessions = Look at the training sessions
verb-see-gaps = Look at the data gaps
verb-assign-gaps = Say who closes a data gap
verb-see-people = Look at the people
verb-invite-people = Invite somebody
verb-change-people = Change roles or close an account
verb-see-audit = Look at the audit
verb-see-office = Look at the office
verb-change-office = Change the office
verb-sign-in = Sign in
verb-sign-out = Sign out
verb-change-own-account = Change one’s own account

## What entries of the audit are about

kind-of-record-office = the office
kind-of-record-account = account
kind-of-record-session = stay
kind-of-record-invitation = invitation
kind-of-record-file = file
kind-of-record-version = version of a file
kind-of-record-reading = reading of a file
kind-of-record-table = table of the population
kind-of-record-document = document
kind-of-record-activity = activity
kind-of-record-line = budget line
kind-of-record-service = service
kind-of-record-training = training session
kind-of-record-gap = data gap
kind-of-record-focus = focus groups
kind-of-record-job = work of the program

## Details of entries

act-detail-list = list
act-detail-joined = came in by an invitation
act-detail-renewed = by a link for a new passphrase
act-detail-renewal = link for a new passphrase
act-detail-made = made
act-detail-withdrawn = withdrawn
act-detail-roles = roles
act-detail-closed = account closed here
act-detail-stays = signed out everywhere
act-detail-name = name and language
act-detail-passphrase = passphrase
act-detail-office = another office
act-detail-one = one stay
act-detail-others = all other stays
act-detail-everywhere = everywhere
act-detail-refused = refused

## What was just done

notice-signed-out = You are signed out.
notice-signed-out-everywhere = You are signed out everywhere.
notice-passphrase-changed = Your new passphrase holds from now on. All other places are signed out.
notice-saved = Saved.
notice-focus-chosen = The focus groups are chosen.
notice-files-received = The files were received and are being read.
notice-accepted = Accepted. It counts from now on.
notice-taken-back = Taken back. It counts no longer.
notice-released = The file was released for use.
notice-refused = The file was refused. It is not used.
notice-mapped = What was recognised is corrected.
notice-gap-assigned = The data gap has an owner and a date.
notice-invited = The link is made.
notice-invitation-withdrawn = The link opens nothing any more.
notice-roles-changed = The roles hold from now on.
notice-account-closed = The account is closed in this office, and the person is signed out.
notice-sessions-ended = The person is signed out everywhere.
