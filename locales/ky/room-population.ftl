### Калк: бул жерде ким жашайт жана кайсы маалымат жетишпейт.

population-room = Калк
population-views = Калк жөнүндө бөлүмдөр
population-residents = Тургундар
population-lead = Мекеменин таблицалары канча адамды, кайсы жерде жана кимди эсептейт. Сандар кабыл алынган файлдардан келет; бул жерде аларды эч ким өзгөртпөйт.
population-nothing = Калктын бир да таблицасы али кабыл алына элек
population-nothing-next = Каттоонун же реестрдин таблицасын кошуп, эмне таанылганын карап, аны кабыл алыңыз.
population-to-files = Файлдарга

population-all = бардык тургундар
population-any = бардыгы
population-everywhere = бардык жерде
population-year = Жыл

population-by-place = Тургундар жерлер боюнча
population-by-place-none = Бул адамдарды бир да таблица эсептебейт.
population-by-place-none-next = Чыпкалардын бирин алып салыңыз же алар бар таблицаны кошуңуз.
population-by-age = Тургундар жашы жана жынысы боюнча

population-undercounted = Толук эсепке алынбаган топтор
population-undercounted-lead = Расмий сан менен башка булактын саны жанаша турат; чыныгы сан алардын ортосунда же андан көп болушу мүмкүн.
population-column-official = Расмий сан
population-column-alternative = Башка булак
population-column-range = Аралык
population-at-least = { $number } же андан көп
population-range-unknown = айтууга болбойт

population-protected = Бул жерде кимдер эсептелбейт
population-protected-more = Файлда эмне турбасын, алардын бир да саны колдонулбайт жана көрсөтүлбөйт.
population-outside-only = Бул топтор үчүн муниципалитеттин сыртынан алынган маалымат гана колдонулат:

population-tables = Мекеменин таблицалары
population-tables-none = Кабыл алынган файлдардын биринде да калктын таблицасы жок.
population-counts-of-table = Бул таблицанын сандары
population-column-table = Таблица
population-column-counts-by = Эмне боюнча эсептейт
population-column-counts = Сандар
population-column-origin = Булак
population-column-sheet = Барак
population-column-cell = Уяча

population-origin-census = каттоо
population-origin-register = реестр
population-origin-outside = сырттан берилген баа
population-origin-survey = сурамжылоо: тургундар эмес, суралган адамдар
population-origin-not-stated = көрсөтүлгөн эмес

## Жетишпеген маалымат

gaps-room = Жетишпеген маалымат
gaps-lead = Болушу керек, бирок жок маалымат. Атайылап эсептелбеген топтор кемчилик эмес жана бул жерде турбайт.
gaps-none = Бул жерде кемчилик белгилүү эмес.
gaps-none-next = Чынжыр сураган маалымат кабыл алынган файлдарда жок болгондо, кемчиликтер ушул жерде көрүнөт.
gaps-others = Башка топтор
gaps-owned = толуктоочу бар
gaps-not-owned = азырынча эч ким
gaps-column-missing = Эмне жетишпейт
gaps-column-why = Эмне үчүн
gaps-column-ask = Кимден эмнени суроо керек

gap-owner = Ким толуктайт
gap-owner-hint = Бөлүм, кызмат орду же мекеме; адамдын аты эч качан жазылбайт.
gap-owner-missing = Кайсы бөлүм, кызмат орду же мекеме толуктай турганын жазыңыз.
gap-owner-private = Кызмат ордун же мекемени жазыңыз; адамдын дареги же номери болбосун.
gap-due = Мөөнөтү
gap-due-missing = Кайсы күнгө чейин толуктала турганын тандаңыз.
gap-due-wrong = Күндү жыл, ай жана күн катары жазыңыз: 2026-12-31.
gap-due-past = Бул күн өтүп кеткен. Алдыдагы күндү тандаңыз.
gap-note = Эскертме
gap-note-hint = Эмне суралды жана кандай жооп берилди. Айрым адамдар жөнүндө эч нерсе жазылбасын.
gap-too-long = Бул өтө узун. Кыскараак жазыңыз.
gap-assign = Дайындоо
gap-change = Өзгөртүү
gap-save = Сактоо
gap-until = { $date } чейин

gap-means-unknown = Муну кимдир бирөө билиши керек, бирок азырынча айта элек.
gap-means-not-collected = Муну бир да форма, бир да таблица сурабайт. Мындан ары ким сурай турганын чечүү керек.
gap-means-refused = Суралган, бирок жооп берүүдөн баш тартылган. Себеби эмне кылса болорун чечүүгө жардам берет.

gap-ask-known = Статистика органынан же реестрди жүргүзгөндөн: бул топ бар таблица, жынысы жана калктуу конушу боюнча.
gap-ask-addressed = Стратегияларды жана пландарды жазган бөлүмдөрдөн: күчүндөгү документтер.
gap-ask-planned = Пландоо бөлүмүнөн: топтору, жооптуулары жана мөөнөттөрү бар иш-чаралар планы.
gap-ask-funded = Финансы бөлүмүнөн: саптар боюнча бюджет, айлары жана аткарылышы менен.
gap-ask-ready = Кызмат көрсөтүүчүлөрдөн: иштеп жатабы, бош орун барбы, бул топ пайдалана алабы жана кызматкерлер канча саат окуган.
gap-ask-reached = Кызмат көрсөтүүчүлөрдөн: бул топтон канча адам кызмат алды жана канчасы ала албай калды.
gap-ask-accounted = Жылдык отчетту жазгандан: бул топ үчүн мааниси бар көрсөткүч, топ окуп, жооп бере алган жерде жарыяланган.

## Калк таблицаларынын категориялары

ethnicity-albanian = албандар
ethnicity-serb = сербдер
ethnicity-bosniak = бошняктар
ethnicity-croat = хорваттар
ethnicity-bosnian = босниялыктар
ethnicity-bosnian-herzegovinian = босниялыктар жана герцеговиналыктар
ethnicity-roma = рома
ethnicity-ashkali = ашкали
ethnicity-egyptian = египеттиктер
ethnicity-roma-ashkali-egyptian = рома, ашкали жана египеттиктер
ethnicity-turk = түрктөр
ethnicity-gorani = горандар
ethnicity-macedonian = македондор
ethnicity-montenegrin = черногориялыктар
ethnicity-vlach = влахтар
ethnicity-greek = гректер
ethnicity-hungarian = венгрлер
ethnicity-slovenian = словендер
ethnicity-muslim = мусулмандар
ethnicity-yugoslav = югославдар
ethnicity-ukrainian = украиндер
ethnicity-orthodox = православдар
ethnicity-kyrgyz = кыргыздар
ethnicity-uzbek = өзбектер
ethnicity-russian = орустар
ethnicity-tajik = тажиктер
ethnicity-dungan = дунгандар
ethnicity-uyghur = уйгурлар
ethnicity-kazakh = казактар
ethnicity-other = башкалар
ethnicity-undeclared = көрсөтпөгөндөр
ethnicity-unknown = белгисиз
ethnicity-refused = жооп беришкен эмес

disability-with-disability = майыптыгы бар
disability-without-disability = майыптыгы жок

migration-refugee = качкындар
migration-idp = өлкө ичинде аргасыз жер которгондор
migration-returnee = кайтып келгендер
migration-asylum-seeker = башпаанек издегендер
migration-labour-migrant = эмгек мигранттары
migration-none = жер которбогондор
migration-undocumented = документи жок адамдар
