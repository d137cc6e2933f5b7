### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Zyra
office-start = Përmbledhje
office-save = Ruaj
office-at = { $date }, { $time }

## Signing in

sign-in-title = Hyrja
sign-in-name = Emri i hyrjes
sign-in-passphrase = Fjalëkalimi
sign-in-button = Hyr
sign-in-wrong = Emri i hyrjes dhe fjalëkalimi nuk përputhen. Ju lutemi provoni përsëri.
sign-in-wait = Pati shumë përpjekje. Ju lutemi prisni { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
} dhe provoni përsëri.
sign-in-no-office = Llogaria juaj tani nuk i përket asnjë zyre. Ju lutemi kërkojini një ftesë administratorit të zyrës suaj.
sign-in-forgotten = Nuk e mbaj mend më fjalëkalimin
sign-in-forgotten-how = Administratori i zyrës suaj mund t’ju japë një lidhje. Me të zgjidhni një fjalëkalim të ri.
sign-in-name-missing = Shkruani emrin tuaj të hyrjes.
sign-in-passphrase-missing = Shkruani fjalëkalimin tuaj.

## Choosing a passphrase

passphrase-title = Fjalëkalimi
passphrase-old = Fjalëkalimi i tanishëm
passphrase-new = Fjalëkalimi i ri
passphrase-again = Fjalëkalimi i ri edhe një herë
passphrase-change = Ndrysho fjalëkalimin
passphrase-change-lead = Kudo tjetër ku keni hyrë, hyrja mbyllet.
passphrase-must-change = Ju lutemi zgjidhni një fjalëkalim tuajin para se të vazhdoni. Askush tjetër nuk duhet ta dijë.
passphrase-old-wrong = Ky nuk është fjalëkalimi juaj i tanishëm.
passphrase-differs = Të dy nuk janë njësoj. Shkruajeni fjalëkalimin e ri edhe një herë.
passphrase-same = Këtë fjalëkalim e keni tani. Zgjidhni një tjetër.

## Your account

account-name = Emri
account-name-hint = Kështu ju shohin kolegët.
account-name-missing = Shkruani një emër.
account-name-long = Përdorni jo më shumë se 200 karaktere.
account-language = Gjuha
account-sign-in = Emri i hyrjes
account-you = Ju
account-passphrase-since = Fjalëkalimi, ndryshuar së fundi
account-passphrase-change = Ndrysho
account-stays = Ku keni hyrë
account-stays-lead = Nëse ndonjërën nga këto nuk e njihni, mbylleni dhe ndryshoni fjalëkalimin.
account-stay = Shfletuesi
account-stay-unknown = Shfletues i panjohur
account-stay-here = ky këtu
account-stay-since = Që nga
account-stay-seen = Parë së fundi
account-stay-end = Mbylle
account-stays-end-others = Mbyll të gjitha të tjerat
account-sign-out-everywhere = Dil kudo
account-offices = Zyrat tuaja
account-offices-lead = Punohet në një zyrë në të njëjtën kohë.
account-office-roles = Rolet tuaja
account-office-here = Jeni këtu
account-office-change = Kalo atje

## A link that was handed over

invitation-title = Mirë se vini
invitation-welcome = Mirë se vini, { $name }
invitation-lead = Jeni të ftuar të punoni këtu: { $office }
invitation-roles = Çfarë do të mund të bëni
invitation-choose = Llogaria juaj
invitation-name-taken = Këtë emër hyrjeje e ka dikush tjetër. Zgjidhni një tjetër.
invitation-name-short = Përdorni të paktën tri shkronja ose shifra.
invitation-name-long = Përdorni jo më shumë se 100 karaktere.
invitation-name-hint = Tri ose më shumë shkronja a shifra. Shkronjat e mëdha, shenjat mbi shkronja dhe alfabeti nuk kanë rëndësi kur hyni.
invitation-take = Fillo
invitation-join-lead = Keni hyrë si { $name }. Mund të bashkoheni me këtë llogari dhe të punoni në të dyja zyrat.
invitation-join = Bashkohu me këtë llogari
invitation-other = Ftesa ishte për dikë tjetër? Dilni më parë; pastaj kjo lidhje kërkon një llogari të re.
invitation-closed = Kjo lidhje nuk hap asgjë
invitation-closed-how = Ndoshta është përdorur tashmë, i ka kaluar afati ose është tërhequr. Administratori i zyrës suaj mund t’ju japë një të re.
invitation-renew = Zgjidhni një fjalëkalim të ri
invitation-renew-lead = Për llogarinë { $name }, me emrin e hyrjes { $login }.
invitation-renew-sealed = Çfarë ishte kyçur me fjalëkalimin e vjetër mbetet e kyçur, derisa ta ndajë sërish me ju një koleg që mund ta hapë.
invitation-renew-take = Përdor këtë fjalëkalim

## People

persons-title = Personat
persons-lead = Kush punon në këtë zyrë dhe me cilat role. Çdo shikim i kësaj faqeje shënohet në regjistrin e veprimeve.
persons-name = Emri
persons-roles = Rolet
persons-seen = Parë së fundi
persons-state = Gjendja
persons-invite = Fto dikë
persons-you = ju
persons-must-change = duhet të zgjedhë një fjalëkalim
persons-active = e hapur
persons-closed = e mbyllur

seen-today = sot
seen-week = në shtatë ditët e fundit
seen-month = në tridhjetë ditët e fundit
seen-earlier = më herët
seen-never = ende jo

person-roles = Rolet
person-roles-save = Ruaj rolet
person-roles-missing = Zgjidhni të paktën një rol, ose mbyllni llogarinë në këtë zyrë.
person-last-administrator = Zyra nuk ka administrator tjetër. Jepjani më parë këtë rol dikujt tjetër.
person-since = Anëtar që nga
person-stays = Hyrje të hapura tani
person-stays-none = asnjë
person-stays-count = { $count ->
    [one] në { $count } shfletues
   *[other] në { $count } shfletues
}
person-end-stays = Mbyll kudo hyrjet e këtij personi
person-end-stays-lead = Për telefon ose kompjuter të humbur. Personi mund të hyjë përsëri me fjalëkalimin e vet.
person-renew = Krijo lidhje për fjalëkalim të ri
person-renew-lead = Për dikë që nuk e mban mend më fjalëkalimin. Askush nuk mund ta shohë fjalëkalimin ose ta vendosë për një tjetër: me lidhjen e zgjedh vetë personi. Çfarë ishte kyçur me të vjetrin mbetet e kyçur, derisa ta ndajë sërish një koleg që mund ta hapë.
person-renew-elsewhere = Kjo llogari i përket edhe një zyre tjetër. Prandaj asnjë zyrë e vetme nuk mund t’ia ripërtërijë fjalëkalimin; mund ta bëjnë ata që e mirëmbajnë këtë program.
person-close = Mbyll llogarinë në këtë zyrë
person-close-lead = Të gjitha rolet në këtë zyrë përfundojnë menjëherë dhe hyrjet e personit mbyllen. Çfarë ka bërë mbetet në regjistrin e veprimeve.
person-close-question = Të mbyllet kjo llogari në zyrë?
person-close-what-ends = Të gjitha rolet në këtë zyrë përfundojnë dhe hyrjet e personit mbyllen kudo.
person-close-what-stays = Çfarë ka bërë mbetet në regjistrin e veprimeve.
person-close-back = Që të punojë përsëri këtu, i duhet një ftesë e re.

invite-title = Ftoni dikë
invite-lead = Merrni një lidhje që e dorëzoni vetë. Programi nuk dërgon asgjë. Lidhja vlen një herë, për shtatë ditë.
invite-name = Emri i personit
invite-language = Gjuha e ftesës
invite-roles = Rolet
invite-roles-missing = Zgjidhni të paktën një rol.
invite-make = Krijo lidhjen
invitations-title = Ftesat
invitations-lead = Lidhje që mund të përdoren ende.
invitations-none = Asnjë lidhje nuk pret.
invitation-made = Krijuar
invitation-ends = Vlen deri
invitation-what = Për
invitation-for-renewal = fjalëkalim i ri
invitation-withdraw = Tërhiqe
invitation-link-title = Lidhja për { $name }
invitation-link-lead = Kjo lidhje shfaqet vetëm tani. Kopjojeni dhe dorëzojeni në mënyrë të sigurt: dorazi, ose me një mesazh që e lexon vetëm ky person. Kush e ka lidhjen mund ta përdorë.
invitation-link = Lidhja
invitation-link-until = Vlen një herë, deri më { $when }.
invitation-link-gone = Kjo lidhje është shfaqur tashmë. Nëse ka humbur, tërhiqeni dhe krijoni një të re.
invitation-link-back = Kthehu te personat

## Audit

audit-title = Regjistri i veprimeve
audit-lead = Gjithçka që është ndryshuar dhe çdo shikim i asaj që është e mbrojtur: kush, çfarë dhe kur. Emrat qëndrojnë këtu vetëm sa kohë ekziston llogaria; vetë regjistri mban vetëm kode.
audit-number = Nr.
audit-when = Kur
audit-who = Kush
audit-what = Çfarë
audit-about = Për
audit-detail = Më tepër
audit-program = programi
audit-account-gone = një llogari e mëparshme
audit-filter-verb = Çfarë
audit-filter-account = Kush
audit-filter-day = Dita
audit-filter-all = të gjitha
audit-day-wrong = Shkruani ditën si 2026-11-22.
audit-none = Nuk u gjet asgjë
audit-none-how = Zgjidhni filtra të tjerë, ose shfaqni gjithçka.
audit-show-all = Shfaq gjithçka
audit-older = Shënime më të vjetra
audit-newest = Shënimet më të reja
audit-check = Kontrollo regjistrin
audit-check-lead = Çdo shënim është i lidhur me atë para tij dhe i fundit është nënshkruar me një çelës jashtë bazës së të dhënave. Kontrolli i llogarit të gjitha nga e para.
audit-check-whole = Regjistri është i plotë: { $count ->
    [one] { $count } shënim
   *[other] { $count } shënime
}.
audit-check-broken = Regjistri nuk përputhet te shënimi nr. { $number }.
audit-check-broken-how = Mos ndryshoni asgjë dhe njoftoni ata që e mirëmbajnë këtë program. Ata mund ta krahasojnë me një kopje rezervë.
audit-check-too-many = Shënimet janë tepër shumë për t’u kontrolluar këtu: { $count }. Ata që e mirëmbajnë programin mund t’i kontrollojnë me `isonomia check-integrity`.
audit-check-head = Shënimi i fundit
audit-check-signed = Nënshkruar
audit-check-key = Çelësi
audit-check-note = Shënojeni numrin dhe çelësin diku jashtë këtij programi. Me to më vonë mund të shihet nëse janë hequr shënime nga fundi.
audit-reason-missing = Shënimi mungon.
audit-reason-out-of-order = Numri është në vend të gabuar.
audit-reason-other-office = Shënimi i përket një zyre tjetër.
audit-reason-changed = Shënimi, ose ai para tij, është ndryshuar.
audit-reason-not-what-was-signed = Shënimet janë shkruar nga e para pasi ishin nënshkruar.
audit-reason-unsigned = Pas të fundit që është nënshkruar ka shënime të tjera.
audit-reason-signature = Nënshkrimi nuk është i çelësit të këtij programi.
audit-reason-head = Fundi i regjistrit nuk është shënuar.

## The office

office-lead = Gjithçka për vetë zyrën.
office-people-about = Kush punon këtu dhe me cilat role; ftesat.
office-audit-about = Kush bëri çfarë dhe kur; nëse regjistri është i plotë.
office-settings = Cilësimet
office-settings-about = Emri i zyrës dhe gjuha e saj.
office-country = Vendi
office-country-about = Cilat rregulla të vendit tuaj ndjek programi, secila me burimin e vet.
office-about-about = Versioni, licenca dhe çfarë ruhet për sa kohë.
office-name = Emri i zyrës
office-name-missing = Shkruani emrin e zyrës.
office-language = Gjuha e zyrës
office-language-hint = Lidhjet për persona të rinj janë në këtë gjuhë, nëse nuk zgjidhet një tjetër. Secili zgjedh gjithsesi gjuhën e vet.
office-kind = Lloji
office-kind-municipality = bashki/komunë
office-kind-network = organizatë rrjeti
office-place = Vendndodhja

## The country pack

country-heading = { $country }: rregullat që ndjek programi
country-lead = Këto rregulla vijnë bashkë me programin. Ato mund të jenë të gabuara ose të vjetruara: nëse vini re ndonjë të tillë, ju lutemi njoftoni ata që e zhvillojnë programin.
country-currency = Monedha
country-languages = Gjuhët e dokumenteve
country-knowledge = Çfarë lejohet të dihet për një grup
country-knowledge-lead = Një grup pa rresht lejohet të numërohet. Një grup i mbrojtur nuk numërohet kurrë këtu, çfarëdo që të përmbajë një skedar.
country-ages = Moshat
country-ages-lead = Çfarë kupton ligji i vendit me këta emra.
country-undercount = Nënnumërime të njohura
country-undercount-lead = Dihet se numërimet e këtyre grupeve lënë jashtë një pjesë të njerëzve.
country-duties = Kompetenca e kujt është një hallkë
country-duties-lead = Një hallkë pa rresht është kompetencë e vetë bashkisë/komunës.
country-calendar = Viti buxhetor
country-group = Grupi
country-group-all = të gjitha grupet
country-rule = Rregulla
country-age = Mosha në vjet të mbushura
country-link = Hallka
country-duty = Kompetenca e kujt
country-level = Niveli
country-step = Hapi
country-days = Ditët
country-source = Burimi
country-source-unchecked = (nga kujtesa, ende pa u verifikuar)
country-reason-english = Arsyet dhe burimet shfaqen në gjuhën në të cilën janë shkruar.
country-valid-from = që nga { $day }
country-valid-to = deri më { $day }
country-none = Asnjë rregull.

## About

about-heading = Isonomia
about-lead = Isonomia (greqisht: pjesë e barabartë, barazi para ligjit) është një program për bashkitë dhe komunat. Për çdo grup njerëzish tregon nëse njihen, përmenden, planifikohet për ta, financohet, u shërbehet dhe u jepet llogari.
about-version = Versioni
about-licence = Licenca
about-licence-text = European Union Public Licence 1.2. Kushdo mund ta përdorë, ta lexojë, ta ndryshojë dhe ta japë më tej këtë program.
about-kept = Çfarë ruhet
about-kept-lead = Çdo kolonë e bazës së të dhënave, për çfarë shërben dhe sa kohë ruhet. Qëllimet janë shkruar në anglisht.
about-table = Tabela e bazës së të dhënave
about-column = Kolona
about-class = Deri ku mund të shkojë
about-purpose = Qëllimi
about-retention = Ruhet
class-public = publike
class-internal = zyra
class-personal = për një person
class-special = e mbrojtur posaçërisht
class-secret = e fshehtë, nuk shfaqet kurrë
about-safety = Çfarë ju mbron
about-safety-passphrase = Askush nuk mund ta lexojë fjalëkalimin tuaj dhe askush nuk mund ta vendosë për ju.
about-safety-cookies = Vendosen disa kuki të vogla, të gjitha vetëm për këtë program. Nuk ka gjurmim dhe asgjë nuk vjen nga faqe të tjera.
about-safety-exit = “Largohu shpejt” hap një faqe të padëmshme. Nuk e fshin historikun e shfletuesit.
about-safety-root = Kush e drejton kompjuterin ku punon ky program mund t’ia lexojë kujtesën gjatë punës. E themi, në vend që të premtojmë ndryshe.
about-access = Aksesueshmëria
about-access-text = Çdo faqe punon me tastierë, me lexues ekrani, e zmadhuar, pa skripte dhe në letër. Synimi është WCAG 2.2, niveli AA. Nëse diçka nuk ju punon, ju lutemi njoftoni administratorin e zyrës suaj.
gallery-title = Pjesët e faqeve

## Roles in an office

role-administrator = administrator/e
role-officer = zyrtar/e për barazi gjinore
role-trainer = trajner/e
role-provider = staf i ofruesit të shërbimit
role-case-worker = menaxher/e rasti
role-coordinator = koordinator/e i/e mekanizmit kundër dhunës
role-auditor = auditues/e
role-network-viewer = vëzhgues/e nga një rrjet
role-may-administrator = Fton persona, jep role, sheh regjistrin e veprimeve dhe cilësimet. Vetëm me këtë rol nuk sheh as shifra, as skedarë.
role-may-officer = Sheh zinxhirin me dëshmitë, sjell dhe pranon skedarë, vendos për skedarët e mbajtur mënjanë, zgjedh grupet në fokus.
role-may-budget-officer = Sjell dhe pranon skedarë, sheh buxhetin, planin dhe zinxhirin me dëshmitë.
role-may-trainer = Sheh zinxhirin, dokumentet, planin, shërbimet dhe sesionet e trajnimit. Nuk ndryshon asgjë.
role-may-provider = Sheh listën e shërbimeve dhe sesionet e trajnimit.
role-may-case-worker = Sheh zinxhirin dhe listën e shërbimeve.
role-may-coordinator = Sheh zinxhirin me dëshmitë, shërbimet dhe sesionet. Nuk ndryshon asgjë.
role-may-auditor = Sheh shifrat, personat dhe regjistrin e veprimeve dhe nuk ndryshon kurrë asgjë, çfarëdo rolesh të tjera të ketë.
role-may-network-viewer = Sheh çfarë kanë lëshuar zyrat e tjera dhe asgjë të kësaj zyre.

## What people do, as the audit names it

verb-see-chain = Shikim i zinxhirit
verb-see-evidence = Shikim i dëshmive
verb-choose-focus = Zgjedhje e grupeve në fokus
verb-see-files = Shikim i listës së skedarëve
verb-open-file = Hapje e një skedari
verb-bring-files = Sjellje e skedarëve
verb-map-files = Korrigjim i asaj që u njoh
verb-decide-held = Vendim për një skedar të mbajtur mënjanë
verb-accept-files = Pranim i një skedari
verb-take-back-files = Tërheqje e një skedari
verb-see-population = Shikim i popullsisë
verb-see-documents = Shikim i dokumenteve
verb-see-plan = Shikim i planit
verb-see-budget = Shikim i buxhetit
verb-see-services = Shikim i shërbimeve
verb-see-sessions = Shikim i sesioneve të trajnimit
verb-see-gaps = Shikim i mungesave të të dhënave
verb-assign-gaps = Caktim i përgjegjësit për një mungesë të dhënash
verb-see-people = Shikim i personave
verb-invite-people = Ftesë
verb-change-people = Ndryshim i roleve ose mbyllje e një llogarie
verb-see-audit = Shikim i regjistrit të veprimeve
verb-see-office = Shikim i zyrës
verb-change-office = Ndryshim i zyrës
verb-sign-in = Hyrje
verb-sign-out = Dalje
verb-change-own-account = Ndryshim i llogarisë së vet

## What entries of the audit are about

kind-of-record-office = zyra
kind-of-record-account = llogari
kind-of-record-session = hyrje
kind-of-record-invitation = ftesë
kind-of-record-file = skedar
kind-of-record-version = version i një skedari
kind-of-record-reading = lexim i një skedari
kind-of-record-table = tabelë e popullsisë
kind-of-record-document = dokument
kind-of-record-activity = veprimtari
kind-of-record-line = zë buxhetor
kind-of-record-service = shërbim
kind-of-record-training = sesion trajnimi
kind-of-record-gap = mungesë të dhënash
kind-of-record-focus = grupet në fokus
kind-of-record-job = punë e programit

## Details of entries

act-detail-list = listë
act-detail-joined = hyri me ftesë
act-detail-renewed = me lidhje për fjalëkalim të ri
act-detail-renewal = lidhje për fjalëkalim të ri
act-detail-made = u krijua
act-detail-withdrawn = u tërhoq
act-detail-roles = rolet
act-detail-closed = llogaria u mbyll këtu
act-detail-stays = dalje kudo
act-detail-name = emri dhe gjuha
act-detail-passphrase = fjalëkalimi
act-detail-office = zyrë tjetër
act-detail-one = një hyrje
act-detail-others = të gjitha hyrjet e tjera
act-detail-everywhere = kudo
act-detail-refused = u refuzua

## What was just done

notice-signed-out = Keni dalë.
notice-signed-out-everywhere = Keni dalë kudo.
notice-passphrase-changed = Fjalëkalimi juaj i ri vlen që tani. Kudo tjetër hyrja u mbyll.
notice-saved = U ruajt.
notice-focus-chosen = Grupet në fokus u zgjodhën.
notice-files-received = Skedarët u morën dhe po lexohen.
notice-accepted = U pranua. Vlen që tani.
notice-taken-back = U tërhoq. Nuk vlen më.
notice-released = Skedari u lejua për përdorim.
notice-refused = Skedari u refuzua. Ai nuk përdoret.
notice-mapped = Çfarë u njoh është korrigjuar.
notice-gap-assigned = Mungesa e të dhënave ka përgjegjës dhe afat.
notice-invited = Lidhja u krijua.
notice-invitation-withdrawn = Lidhja nuk hap më asgjë.
notice-roles-changed = Rolet vlejnë që tani.
notice-account-closed = Llogaria u mbyll në këtë zyrë dhe hyrjet e personit u mbyllën.
notice-sessions-ended = Hyrjet e personit u mbyllën kudo.
