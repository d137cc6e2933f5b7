### Кызматтар: адамдар эмне үчүн келе алат.

services-room = Кызматтар
services-lead = Адамдар эмне үчүн келе алат: аны ким көрсөтөт, кайда, ким үчүн жана бош орун барбы. Кызматтар кабыл алынган файлдардан келет; бул жерде аларды эч ким өзгөртпөйт.
services-nothing = Кызматтардын бир да тизмеси али кабыл алына элек
services-nothing-next = Кызматтардын тизмесин кошуп, эмне таанылганын карап, аны кабыл алыңыз.
services-none = Бул чыпкаларга бир да кызмат туура келбейт
services-none-next = Чыпкалардын бирин алып салыңыз же аталыштын азыраак тамгасын жазыңыз.

services-column-service = Кызмат
services-name-begins = Аталышы мындан башталат
services-for-whom = Ким үчүн
services-open = Иштейт
services-free = Бош орундар
services-free-of = { $capacity } ичинен { $free }

services-confidential = купуя кызмат
services-confidential-why = Ал аркылуу эч ким табылбашы үчүн бул программада анын аталышы да, көрсөтүүчүсү да, жери да сакталбайт.

services-provider = Кызмат көрсөтүүчү
services-kind = Кызмат көрсөтүүчүнүн түрү
services-kind-formal = мамлекеттик мекеме
services-kind-non-formal = жарандык коом же жеке
services-kind-not-said = көрсөтүүчүнүн түрү айтылган эмес

services-use = Пайдаланууга болобу
services-capacity = Бардык орундар
services-fee = Акысы
services-fee-none = акысыз
services-languages = Сүйлөшүлгөн тилдер
services-papers = Суралган документтер
services-papers-none = эч кандай
services-accessible = Майыптыгы бар адамдар кирип, пайдалана алат
services-distance = Алуучулар үчүн аралык, километр менен
services-staff = Кызматкерлердин саны
services-training = 24 айда бир кызматкерге туура келген окуу сааттары

services-users = Алуучулар
services-users-none = Бул кызматтын алуучулары катталган эмес. Жынысы жана жашы боюнча эсеп эң көп нерсени көрсөтөт.
services-readiness-only = Зордук-зомбулукту башынан өткөргөн адамдар үчүн кызматтар жөнүндө бул жерде даярдыгы гана сакталат: иштейби, бош орундары жана окутулган кызматкерлери барбы. Аларга кайрылган адамдардын саны сакталбайт жана көрсөтүлбөйт.
services-which-users = Кайсы алуучулар
services-all-users = бардык алуучулар
services-persons = Адамдар
services-contacts = Кайрылуулар
services-turned-away = Кызмат ала албай калган адамдар
services-contacts-note = Бир адамдын көп кайрылуусу болушу мүмкүн, ошондуктан кайрылуулар эч качан адам катары эсептелбейт.
services-year = Алуучулардын жылы
services-need = Ага муктаж экени белгилүү, бирок али ала элек адамдар
services-refusals = Адамдар эмне үчүн кызмат ала албай калды
