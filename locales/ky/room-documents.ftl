### Документтер: адамдардын топтору жөнүндө эмне дейт, үзүндүнүн өзүндө.

documents-room = Документтер
documents-lead = Стратегиялар, пландар, чечимдер жана отчеттор адамдардын топтору жөнүндө эмне дейт. Документти ачып, белгиленген үзүндүлөрү менен окуңуз.
documents-all = Бардык документтер
documents-nothing = Бир да документ али кабыл алына элек
documents-nothing-next = Стратегияны, планды же отчетту кошуп, эмне таанылганын карап, кабыл алыңыз.
documents-to-files = Файлдарга
documents-any = бардыгы

documents-kind-strategy = стратегия
documents-kind-plan = план
documents-kind-report = отчет
documents-kind-decision = чечим
documents-kind-other = документ

documents-language-unknown = тили таанылган жок
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = күчүндө
documents-not-in-force = күчүндө эмес
documents-not-in-force-why = Күчүндө эмес документ эч кимге кайрылбайт.
documents-pages = { $pages ->
    [one] { $pages } бет
   *[other] { $pages } бет
}
documents-not-named = Аталган эмес

## Баскычтар жана ДСУнун шкаласы

documents-legend = Бул сөздөр эмнени билдирет
documents-naming-is-not-acting = Атоо аракет кылуу дегенди билдирбейт. Ар бир топ үчүн документ анын кайсы бир үзүндүсү жеткен эң жогорку баскычта турат.
documents-ladder-means-listed = Топ жалгыз же башкалардын арасында аталган, бирок ал үчүн эч нерсе айтылган да, кылынган да эмес.
documents-ladder-means-described = Анын абалы, муктаждыктары же кыйынчылыктары жөнүндө бир нерсе айтылган.
documents-ladder-means-measure = Ал үчүн бир нерсе кылынат же пландалат.
documents-ladder-means-resourced = Ал үчүн акчасы, жооптуусу жана эмне өзгөргөнүн көрүүнүн жолу бар иш кылынат.

documents-scale = ДСУнун гендердик шкаласы
documents-scale-about = Дүйнөлүк саламаттык сактоо уюмунун шкаласы гендер жөнүндө гана айтат. Эрежелер тексттин үзүндүлөрү боюнча баскычты сунуштайт, ал эми чечимди адам кабыл алат. Документке кайсы баскыч ылайык экени анын максатына жараша болот.
documents-scale-means-not-applicable = Бул текст үчүн шкаланын мааниси жок.
documents-scale-means-unequal = Аялдарга же эркектерге азыраак берет же аларды кем көрүп айтат.
documents-scale-means-blind = Аялдар менен эркектер ар башка шартта жашайбы, ага карабай, баарына бирдей мамиле кылат.
documents-scale-means-sensitive = Аялдар менен эркектер ар башка шартта жашаарын көрөт.
documents-scale-means-specific = Аялдар, эркектер, кыздар же балдар үчүн каражаты бар чараларды көрөт.
documents-scale-means-transformative = Айырмачылыктардын артындагы үрп-адатка жана бийликке таасир этет жана эмне өзгөрүп жатканын өлчөйт.
documents-gates = Шарттар жана ар бирин чечкен үзүндүлөр
documents-gate-met = аткарылган
documents-gate-not-met = аткарылган эмес
documents-gate-nothing-unequal = Бир да үзүндү аялдарга же эркектерге азыраак бербейт жана аларды кем көрүп айтпайт.
documents-gate-gender-considered = Кайсы бир үзүндү аялдарды, эркектерди же гендерди эске алат.
documents-gate-measure-with-means = Аялдар, эркектер, кыздар, балдар же гендердик теңчилик үчүн кайсы бир чаранын каражаты бар.
documents-gate-norms-with-indicator = Мындай чаралардын кайсы бири үрп-адатка же бийликке таасир этет жана көрсөткүчү бар.

## Текст

documents-text = Текст
documents-no-text = Бул документте текст жок.
documents-role = Үзүндү эмне кылат
documents-passage = { $number }-үзүндү
documents-more-passages = жана дагы { $count ->
    [one] { $count } үзүндү
   *[other] { $count } үзүндү
}
documents-part = { $parts } бөлүктүн { $number }-бөлүгү
documents-passages = { $count ->
    [one] { $count } үзүндү
   *[other] { $count } үзүндү
}
documents-passages-none-here = Тексттин бул бөлүгүндө жок.
documents-passages-elsewhere = Башка бөлүктөрдө
documents-remarks-why = Муну адам карап чыгышы керек. Бул документтин пайдасына эч качан эсептелбейт.
