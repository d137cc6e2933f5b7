### Documents: what they say about groups of people, on the passage itself.

documents-room = Documents
documents-lead = What strategies, plans, decisions and reports say about groups of people. Open one to read it with the passages marked.
documents-all = All documents
documents-nothing = No document counts yet
documents-nothing-next = Bring a strategy, a plan or a report, look at what was recognised, and accept it.
documents-to-files = To the files
documents-any = all

documents-kind-strategy = strategy
documents-kind-plan = plan
documents-kind-report = report
documents-kind-decision = decision
documents-kind-other = document

documents-language-unknown = language not recognised
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = in force
documents-not-in-force = not in force
documents-not-in-force-why = A document that is not in force addresses nobody.
documents-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
documents-not-named = Not named

## The ladder and the WHO scale

documents-legend = What the words mean
documents-naming-is-not-acting = Naming is not acting. For each group a document stands on the highest step that one of its passages reaches.
documents-ladder-means-listed = The group is named, alone or among others, and nothing is said or done for it.
documents-ladder-means-described = Something of its situation, needs or problems is said.
documents-ladder-means-measure = Something is done or planned for it.
documents-ladder-means-resourced = Something is done for it with money, with somebody responsible, and with a way to see what changed.

documents-scale = WHO scale for gender
documents-scale-about = The scale of the World Health Organization speaks of gender alone. Rules propose a step from passages of the text, and a person decides. Which step suits a document depends on what it is for.
documents-scale-means-not-applicable = The scale has no meaning for this text.
documents-scale-means-unequal = It gives women or men less, or speaks of them as worth less.
documents-scale-means-blind = It treats everybody alike without looking whether women and men live in different conditions.
documents-scale-means-sensitive = It sees that women and men live in different conditions.
documents-scale-means-specific = It acts for women, men, girls or boys, with means.
documents-scale-means-transformative = It acts on the customs and the power behind the differences, and measures what changes.
documents-gates = The conditions, and the passages that decide each
documents-gate-met = met
documents-gate-not-met = not met
documents-gate-nothing-unequal = No passage gives women or men less or speaks of them as worth less.
documents-gate-gender-considered = Some passage considers women, men or gender.
documents-gate-measure-with-means = Some measure for women, men, girls, boys or gender equality has means.
documents-gate-norms-with-indicator = Some such measure acts on customs or power, with an indicator.

## The text

documents-text = Text
documents-no-text = This document has no text.
documents-role = What a passage does
documents-passage = passage { $number }
documents-more-passages = and { $count ->
    [one] { $count } more passage
   *[other] { $count } more passages
}
documents-part = Part { $number } of { $parts }
documents-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
documents-passages-none-here = None in this part of the text.
documents-passages-elsewhere = In other parts
documents-remarks-why = What should be looked at by a person. It is never counted in favour of the document.
