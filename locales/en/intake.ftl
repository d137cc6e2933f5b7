### Reading and recognising files

finding-file-not-recognised = The program could not tell what this is; its { $rows } rows are not used.
    .todo = Say what it is in the mapping file (isonomia.toml), or add headings to its columns.

finding-recognised-by-columns = Recognised by its columns: { $columns }.
    .todo = If this is not what the file is, say so in the mapping file.

finding-recognised-by-mapping = The mapping file says what this is.
    .todo = Nothing needs to be done.

finding-recognised-as-text = Recognised as a text.
    .todo = Nothing needs to be done.

finding-recognised-as-boundaries = Recognised as drawn boundaries.
    .todo = Nothing needs to be done.

finding-held-personal-data = This file seems to hold { $kind ->
        [national-number] national identity numbers
        [iban] account numbers (IBAN)
        [phones] telephone numbers
        [names] names of persons
        [emails] e-mail addresses of persons
        [birth-dates] dates of birth
       *[other] personal data
    } ({ $column ->
        [none] places: { $count }
       *[other] column { $column }, cells: { $count }
    }). It is held: nothing of it is quoted, used or exported.
    .todo = Remove what is personal and add the file again; or let the person in charge of data protection release it in the mapping file, with the reason.

finding-released-personal-data = This file seems to hold personal data and was released on { $day }, so it is used.
    .todo = Check now and then whether the release is still needed.

finding-release-incomplete = The release of “{ $file }” does not say who decided, when and why, so the file stays held.
    .todo = Write who, when and why under [release].

finding-mapping-unreadable = The mapping file could not be read: { $found }
    .todo = Correct the file; the guide shows an example.

finding-mapping-key-unknown = The mapping file has an entry “{ $found }” that means nothing to the program.
    .todo = Correct its spelling, or take it out.

finding-mapping-value-wrong = “{ $found }” cannot be read as “{ $key }” in the mapping file.
    .todo = Correct it; the guide lists what can stand there.

finding-mapping-file-missing = The mapping file speaks of “{ $file }”, which is not among the files.
    .todo = Correct the name, or add the file.

finding-value-missing = “{ $column }” is empty here, and the row cannot be used without it.
    .todo = Fill in the cell, if the value is known.

finding-year-not-read = “{ $found }” could not be read as a year.
    .todo = Write the year in four digits.

finding-date-not-read = “{ $found }” could not be read as a date or period.
    .todo = Write it as day.month.year, or as years such as 2025–2026.

finding-negative-amount = The amount { $amount } is negative; it is counted as a return.
    .todo = Check the sign.

finding-currency-mixed = This amount is in { $found }, the others in { $expected }; they are not added up.
    .todo = Check the currency, or state the amount in { $expected }.

finding-place-unknown = The place “{ $found }” is not known; the row is used without it.
    .todo = Check the spelling, or add a list of settlements.

finding-place-ambiguous = Several places are called “{ $found }”.
    .todo = Write its code, or the municipality beside it.

finding-place-added = “{ $found }” stands in no list of places and was taken over from this table.
    .todo = If it is another spelling of a known place, correct it.

finding-other-place = This row speaks of “{ $found }”, another place, and is not used here.
    .todo = Nothing needs to be done, if that is right.

finding-place-needed = These rows may speak of several municipalities, and it is not said which one is meant.
    .todo = Name the municipality with --place or in the mapping file.

finding-group-unknown = “{ $found }” names no group that the program knows.
    .todo = Use one of the group names of the guide, or leave it if no group is meant.

finding-value-unknown = “{ $found }” is not understood in this column.
    .todo = Check the word, or leave the cell empty.

finding-not-counts = The unit here is “{ $found }”: a share or a rate, not a number of people. It is not counted.
    .todo = Add a table with numbers of people, if there is one.

finding-lines-naming-groups = No line of this table is marked for a group of people; { $number } of its { $total } lines name one in their title.
    .todo = Add a column that says for whom each line is, or name the line in the activity that it pays. A title alone moves no money to a group.

finding-totals-row = This row gives totals and is not counted again.
    .todo = Nothing needs to be done.

finding-population-twice = “{ $file }” also gives the population of { $place } ({ $period }). Both are kept and compared.
    .todo = Check which one is right, and say in the mapping file if one is something else.

finding-boundary-unreadable = Some boundaries could not be read.
    .todo = Save them as GeoJSON with a name for each polygon and add the file again.

finding-more-alike = { $count ->
        [one] The same was found once more in this column.
       *[other] The same was found { $count } more times in this column.
    }
    .todo = Correct them all in the same way.
