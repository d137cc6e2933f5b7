### What the check says about services and training sessions.

finding-service-without-provider-kind = This service does not say whether its provider is a public institution.
    .todo = Write “formal” for a public institution, “non-formal” for civil society or a private provider.
finding-free-places-above-capacity = This service has more free places ({ $free }) than places ({ $capacity }). The smaller number is used.
    .todo = Check the two numbers with the provider.
finding-persons-above-contacts = This row has more persons than contacts.
    .todo = Check whether the two columns are exchanged: one person can have many contacts, never the other way round.
finding-users-by-sex-do-not-add-up = Women and men are not the same number as all users of this service.
    .todo = Check the three numbers; if some users did not say, add a column for them.
finding-session-without-hours = This session does not say how many hours it lasted. It does not count as training of staff.
    .todo = Add the hours from the attendance list.
finding-session-without-date = This session has no date that could be read. It does not count as training of staff.
    .todo = Add the day, for example 19.03.2024.
finding-shelter-with-place = The file gives a place for a confidential service. It is shown nowhere.
    .todo = Take the place out of the file, and keep the file where only those who need it can open it.
