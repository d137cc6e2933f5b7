### Findings of the documents engine: what documents say about groups.

finding-document-without-text = No text could be found in this document.
    .todo = If it is a scan, ask for the original file, or have its text recognised; then add it again.

finding-document-language-unknown = The language of this document could not be told, so its passages were not analysed.
    .todo = Check that the text reads well. Documents in Albanian, Bosnian, Croatian, English, Kyrgyz, Macedonian, Montenegrin, Russian and Serbian are analysed.

finding-document-names-no-group = This document was read and names no group of people.
    .todo = Decide whether it should: who uses what it plans, and who is left without it?

finding-hostile-mention = This passage seems to give a group less than others, or to speak of it as worth less. It is not counted as addressing anybody.
    .todo = Read the passage with the people it speaks of in mind, and propose other words if they are needed.

finding-group-excluded = This passage leaves a group out: { $group }. It is not counted as addressing it.
    .todo = Check whether leaving it out is meant, lawful, and explained.

finding-groups-only-listed = This passage lists { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    } without a measure for any. It counts as “listed” only.
    .todo = Add to the document what is done for each, with money, an owner and an indicator.
