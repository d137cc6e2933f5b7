### Services: the directory of what people can come for.

services-room = Services
services-lead = What people can come for: who provides it, where, for whom, and whether there is a free place. Services come from accepted files; nobody changes them here.
services-nothing = No list of services counts yet
services-nothing-next = Bring a list of services, look at what was recognised, and accept it.
services-none = No service fits these filters
services-none-next = Take a filter away, or write fewer letters of the name.

services-column-service = Service
services-name-begins = Name begins with
services-for-whom = For whom
services-open = Open
services-free = Free places
services-free-of = { $free } of { $capacity }

services-confidential = a confidential service
services-confidential-why = Neither its name nor its provider nor its place is kept in this program, so that nobody can be found through it.

services-provider = Provider
services-kind = Kind of provider
services-kind-formal = public institution
services-kind-non-formal = civil society or private
services-kind-not-said = kind of provider not said

services-use = Can it be used
services-capacity = Places in all
services-fee = Fee
services-fee-none = free of charge
services-languages = Languages spoken
services-papers = Papers asked for
services-papers-none = none
services-accessible = Can be entered and used by people with disabilities
services-distance = Distance for users, in kilometres
services-staff = Members of staff
services-training = Hours of training per member of staff in 24 months

services-users = Users
services-users-none = No users are recorded for this service. Counting them by sex and age is what shows most.
services-readiness-only = Of services for survivors only readiness is kept here: whether they are open, have free places and trained staff. No count of the people who come to them is kept or shown.
services-which-users = Which users
services-all-users = all users
services-persons = Persons
services-contacts = Contacts
services-turned-away = Persons turned away
services-contacts-note = One person can have many contacts, so contacts are never counted as persons.
services-year = Year of the users
services-need = Persons known to need it and not yet served
services-refusals = Why people were turned away
