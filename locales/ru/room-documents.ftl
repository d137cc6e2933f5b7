### Документы: что они говорят о группах людей, на самом месте.

documents-room = Документы
documents-lead = Что стратегии, планы, решения и отчёты говорят о группах людей. Откройте документ, чтобы прочесть его с отмеченными фрагментами.
documents-all = Все документы
documents-nothing = Ещё не принято ни одного документа
documents-nothing-next = Добавьте стратегию, план или отчёт, посмотрите, что распознано, и примите.
documents-to-files = К файлам
documents-any = все

documents-kind-strategy = стратегия
documents-kind-plan = план
documents-kind-report = отчёт
documents-kind-decision = решение
documents-kind-other = документ

documents-language-unknown = язык не распознан
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = действует
documents-not-in-force = не действует
documents-not-in-force-why = Документ, который не действует, ни к кому не обращён.
documents-pages = { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
}
documents-not-named = Не названы

## Ступени и шкала ВОЗ

documents-legend = Что значат эти слова
documents-naming-is-not-acting = Назвать не значит действовать. Для каждой группы документ стоит на самой высокой ступени, которой достигает какой-либо его фрагмент.
documents-ladder-means-listed = Группа названа, одна или среди других, и для неё ничего не сказано и не делается.
documents-ladder-means-described = Сказано что-то о её положении, нуждах или трудностях.
documents-ladder-means-measure = Для неё что-то делается или планируется.
documents-ladder-means-resourced = Для неё что-то делается с деньгами, с ответственными и со способом увидеть, что изменилось.

documents-scale = Гендерная шкала ВОЗ
documents-scale-about = Шкала Всемирной организации здравоохранения говорит только о гендере. Правила предлагают ступень по фрагментам текста, а решает человек. Какая ступень подходит документу, зависит от его назначения.
documents-scale-means-not-applicable = Для этого текста шкала не имеет смысла.
documents-scale-means-unequal = Даёт женщинам или мужчинам меньше или говорит о них как о менее ценных.
documents-scale-means-blind = Относится ко всем одинаково и не смотрит, живут ли женщины и мужчины в разных условиях.
documents-scale-means-sensitive = Видит, что женщины и мужчины живут в разных условиях.
documents-scale-means-specific = Предусматривает меры для женщин, мужчин, девочек или мальчиков, и на них есть средства.
documents-scale-means-transformative = Воздействует на обычаи и власть, которые стоят за различиями, и измеряет, что меняется.
documents-gates = Условия и фрагменты, которые решают о каждом
documents-gate-met = выполнено
documents-gate-not-met = не выполнено
documents-gate-nothing-unequal = Ни один фрагмент не даёт женщинам или мужчинам меньше и не говорит о них как о менее ценных.
documents-gate-gender-considered = Какой-либо фрагмент принимает во внимание женщин, мужчин или гендер.
documents-gate-measure-with-means = На какую-либо меру для женщин, мужчин, девочек, мальчиков или для гендерного равенства есть средства.
documents-gate-norms-with-indicator = Какая-либо из таких мер воздействует на обычаи или власть, с показателем.

## Текст

documents-text = Текст
documents-no-text = В этом документе нет текста.
documents-role = Что делает фрагмент
documents-passage = фрагмент { $number }
documents-more-passages = и ещё { $count ->
    [one] { $count } фрагмент
    [few] { $count } фрагмента
    [many] { $count } фрагментов
   *[other] { $count } фрагмента
}
documents-part = Часть { $number } из { $parts }
documents-passages = { $count ->
    [one] { $count } фрагмент
    [few] { $count } фрагмента
    [many] { $count } фрагментов
   *[other] { $count } фрагмента
}
documents-passages-none-here = В этой части текста нет.
documents-passages-elsewhere = В других частях
documents-remarks-why = На это стоит посмотреть человеку. В пользу документа это никогда не засчитывается.
