### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Ustanova
office-start = Pregled
office-save = Sačuvaj
office-at = { $date }, { $time }

## Signing in

sign-in-title = Prijava
sign-in-name = Korisničko ime
sign-in-passphrase = Lozinka
sign-in-button = Prijavi se
sign-in-wrong = Korisničko ime i lozinka se ne slažu. Pokušajte ponovo.
sign-in-wait = Bilo je mnogo pokušaja. Sačekajte { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minuta
   *[other] { $minutes } minuta
} i pokušajte ponovo.
sign-in-no-office = Vaš nalog trenutno ne pripada nijednoj ustanovi. Zatražite pozivnicu od administratora vaše ustanove.
sign-in-forgotten = Ne sećam se više lozinke
sign-in-forgotten-how = Administrator vaše ustanove može da vam da vezu. Preko nje birate novu lozinku.
sign-in-name-missing = Upišite korisničko ime.
sign-in-passphrase-missing = Upišite lozinku.

## Choosing a passphrase

passphrase-title = Lozinka
passphrase-old = Sadašnja lozinka
passphrase-new = Nova lozinka
passphrase-again = Nova lozinka još jednom
passphrase-change = Promeni lozinku
passphrase-change-lead = Na svim drugim mestima gde ste prijavljeni, prijava se završava.
passphrase-must-change = Izaberite svoju lozinku pre nego što nastavite. Niko drugi ne treba da je zna.
passphrase-old-wrong = Ovo nije vaša sadašnja lozinka.
passphrase-differs = Dva unosa nisu ista. Upišite novu lozinku još jednom.
passphrase-same = Ovo je lozinka koju sada imate. Izaberite drugu.

## Your account

account-name = Ime
account-name-hint = Ovako vas vide kolege i koleginice.
account-name-missing = Upišite ime.
account-name-long = Najviše 200 znakova.
account-language = Jezik
account-sign-in = Korisničko ime
account-you = Vi
account-passphrase-since = Lozinka, poslednja promena
account-passphrase-change = Promeni
account-stays = Gde ste prijavljeni
account-stays-lead = Ako neku od ovih prijava ne prepoznajete, završite je i promenite lozinku.
account-stay = Pregledač
account-stay-unknown = Nepoznat pregledač
account-stay-here = ova ovde
account-stay-since = Od
account-stay-seen = Poslednji put viđeno
account-stay-end = Završi
account-stays-end-others = Završi sve ostale
account-sign-out-everywhere = Odjavi me svuda
account-offices = Vaše ustanove
account-offices-lead = Istovremeno se radi u jednoj ustanovi.
account-office-roles = Vaše uloge
account-office-here = Ovde ste
account-office-change = Pređi tamo

## A link that was handed over

invitation-title = Dobro došli
invitation-welcome = Dobro došli, { $name }
invitation-lead = Pozvani ste da radite ovde: { $office }
invitation-roles = Šta ćete moći da radite
invitation-choose = Vaš nalog
invitation-name-taken = Neko već ima ovo korisničko ime. Izaberite drugo.
invitation-name-short = Upišite najmanje tri slova ili cifre.
invitation-name-long = Najviše 100 znakova.
invitation-name-hint = Tri slova ili cifre, ili više. Velika slova, kvačice i pismo nisu važni pri prijavi.
invitation-take = Počni
invitation-join-lead = Prijavljeni ste kao { $name }. Možete se pridružiti sa ovim nalogom i raditi u obe ustanove.
invitation-join = Pridruži se sa ovim nalogom
invitation-other = Poziv je bio za nekog drugog? Prvo se odjavite; ova veza tada traži nov nalog.
invitation-closed = Ova veza ne otvara ništa
invitation-closed-how = Možda je već iskorišćena, istekla ili povučena. Administrator vaše ustanove može da vam da novu.
invitation-renew = Izaberite novu lozinku
invitation-renew-lead = Za nalog { $name }, sa korisničkim imenom { $login }.
invitation-renew-sealed = Ono što je bilo zaključano starom lozinkom ostaje zaključano, dok ga sa vama ponovo ne podeli neko ko može da ga otvori.
invitation-renew-take = Koristi ovu lozinku

## People

persons-title = Osobe
persons-lead = Ko radi u ovoj ustanovi i sa kojim ulogama. Svako gledanje ove stranice upisuje se u evidenciju radnji.
persons-name = Ime
persons-roles = Uloge
persons-seen = Poslednji put viđeno
persons-state = Stanje
persons-invite = Pozovi osobu
persons-you = vi
persons-must-change = treba da izabere lozinku
persons-active = otvoren
persons-closed = zatvoren

seen-today = danas
seen-week = u poslednjih sedam dana
seen-month = u poslednjih trideset dana
seen-earlier = ranije
seen-never = još ne

person-roles = Uloge
person-roles-save = Sačuvaj uloge
person-roles-missing = Izaberite bar jednu ulogu ili zatvorite nalog u ovoj ustanovi.
person-last-administrator = Ustanova nema drugog administratora. Prvo dajte ovu ulogu još nekome.
person-since = U ustanovi od
person-stays = Sada prijavljeno
person-stays-none = nigde
person-stays-count = { $count ->
    [one] u { $count } pregledaču
    [few] u { $count } pregledača
   *[other] u { $count } pregledača
}
person-end-stays = Odjavi ovu osobu svuda
person-end-stays-lead = Za izgubljen telefon ili računar. Osoba može ponovo da se prijavi svojom lozinkom.
person-renew = Napravi vezu za novu lozinku
person-renew-lead = Za osobu koja se više ne seća lozinke. Niko ne može da vidi lozinku niti da je postavi umesto druge osobe: preko veze je bira ona sama. Ono što je bilo zaključano starom lozinkom ostaje zaključano, dok ga ponovo ne podeli neko ko može da ga otvori.
person-renew-elsewhere = Ovaj nalog pripada i drugoj ustanovi. Zato nijedna ustanova sama ne može da mu obnovi lozinku; to mogu oni koji održavaju ovaj program.
person-close = Zatvori nalog u ovoj ustanovi
person-close-lead = Sve uloge u ovoj ustanovi prestaju odmah i osoba je odjavljena. Ono što je uradila ostaje u evidenciji radnji.
person-close-question = Zatvoriti ovaj nalog u ustanovi?
person-close-what-ends = Sve uloge u ovoj ustanovi prestaju i osoba je odjavljena svuda.
person-close-what-stays = Ono što je uradila ostaje u evidenciji radnji.
person-close-back = Da bi ponovo radila ovde, potrebna joj je nova pozivnica.

invite-title = Pozovite osobu
invite-lead = Dobijate vezu koju sami predajete. Program ne šalje ništa. Veza važi jednom, sedam dana.
invite-name = Ime osobe
invite-language = Jezik pozivnice
invite-roles = Uloge
invite-roles-missing = Izaberite bar jednu ulogu.
invite-make = Napravi vezu
invitations-title = Pozivnice
invitations-lead = Veze koje još mogu da se iskoriste.
invitations-none = Nijedna veza ne čeka.
invitation-made = Napravljeno
invitation-ends = Važi do
invitation-what = Za
invitation-for-renewal = nova lozinka
invitation-withdraw = Povuci
invitation-link-title = Veza za: { $name }
invitation-link-lead = Ova veza se prikazuje samo sada. Kopirajte je i predajte na siguran način: lično ili porukom koju čita samo ta osoba. Ko ima vezu, može da je iskoristi.
invitation-link = Veza
invitation-link-until = Važi jednom, do: { $when }.
invitation-link-gone = Ova veza je već prikazana. Ako se izgubila, povucite je i napravite novu.
invitation-link-back = Nazad na osobe

## Audit

audit-title = Evidencija radnji
audit-lead = Sve što je promenjeno i svako gledanje onoga što je zaštićeno: ko, šta i kada. Imena ovde stoje samo dok postoji nalog; sama evidencija sadrži samo oznake.
audit-number = Br.
audit-when = Kada
audit-who = Ko
audit-what = Šta
audit-about = Na čemu
audit-detail = Više
audit-program = program
audit-account-gone = raniji nalog
audit-filter-verb = Šta
audit-filter-account = Ko
audit-filter-day = Dan
audit-filter-all = sve
audit-day-wrong = Upišite dan ovako: 2026-11-22.
audit-none = Ništa nije pronađeno
audit-none-how = Izaberite druge filtere ili prikažite sve.
audit-show-all = Prikaži sve
audit-older = Stariji upisi
audit-newest = Najnoviji upisi
audit-check = Proveri evidenciju
audit-check-lead = Svaki upis je vezan za prethodni, a poslednji je potpisan ključem koji nije u bazi podataka. Provera sve računa iznova.
audit-check-whole = Evidencija je potpuna: { $count ->
    [one] { $count } upis
    [few] { $count } upisa
   *[other] { $count } upisa
}.
audit-check-broken = Evidencija se ne slaže kod upisa br. { $number }.
audit-check-broken-how = Ništa ne menjajte i javite onima koji održavaju ovaj program. Oni mogu da uporede sa rezervnom kopijom.
audit-check-too-many = Previše je upisa za proveru ovde: { $count }. Oni koji održavaju program mogu da ih provere naredbom `isonomia check-integrity`.
audit-check-head = Poslednji upis
audit-check-signed = Potpisano
audit-check-key = Ključ
audit-check-note = Zabeležite broj i ključ izvan ovog programa. Pomoću njih se kasnije vidi da li su upisi uklonjeni sa kraja.
audit-reason-missing = Upis nedostaje.
audit-reason-out-of-order = Broj stoji na pogrešnom mestu.
audit-reason-other-office = Upis pripada drugoj ustanovi.
audit-reason-changed = Upis, ili onaj pre njega, promenjen je.
audit-reason-not-what-was-signed = Upisi su napisani iznova pošto su bili potpisani.
audit-reason-unsigned = Iza poslednjeg potpisanog upisa ima još upisa.
audit-reason-signature = Potpis nije napravljen ključem ovog programa.
audit-reason-head = Kraj evidencije nije zabeležen.

## The office

office-lead = Sve o samoj ustanovi.
office-people-about = Ko radi ovde i sa kojim ulogama; pozivnice.
office-audit-about = Ko je šta uradio i kada; da li je evidencija potpuna.
office-settings = Podešavanja
office-settings-about = Naziv ustanove i njen jezik.
office-country = Zemlja
office-country-about = Kojih se pravila vaše zemlje program drži, svako sa izvorom.
office-about-about = Verzija, licenca i šta se koliko dugo čuva.
office-name = Naziv ustanove
office-name-missing = Upišite naziv ustanove.
office-language = Jezik ustanove
office-language-hint = Veze za nove osobe su na tom jeziku, ako se ne izabere drugi. Svako ipak bira svoj jezik.
office-kind = Vrsta
office-kind-municipality = opština
office-kind-network = organizacija u mreži
office-place = Mesto

## The country pack

country-heading = { $country }: pravila kojih se program drži
country-lead = Ova pravila dolaze uz program. Mogu biti pogrešna ili zastarela: ako primetite takvo, javite onima koji prave program.
country-currency = Valuta
country-languages = Jezici dokumenata
country-knowledge = Šta sme da se zna o grupi
country-knowledge-lead = Grupa bez reda sme da se broji. Zaštićena grupa se ovde nikada ne broji, ma šta stajalo u datoteci.
country-ages = Uzrast
country-ages-lead = Šta zakon zemlje podrazumeva pod ovim nazivima.
country-undercount = Poznato nepotpuno brojanje
country-undercount-lead = Zna se da brojanje ovih grupa ne obuhvata sve ljude.
country-duties = Čiji je posao koja karika
country-duties-lead = Karika bez reda je izvorni posao opštine.
country-calendar = Budžetska godina
country-group = Grupa
country-group-all = sve grupe
country-rule = Pravilo
country-age = Navršene godine
country-link = Karika
country-duty = Čiji posao
country-level = Nivo vlasti
country-step = Korak
country-days = Dani
country-source = Izvor
country-source-unchecked = (po sećanju, još nije provereno)
country-reason-english = Razlozi i izvori su prikazani na jeziku na kojem su napisani.
country-valid-from = od { $day }
country-valid-to = do { $day }
country-none = Nema pravila.

## About

about-heading = Isonomia
about-lead = Isonomia (grčki: jednak deo, jednakost pred zakonom) je program za opštine. Za svaku grupu ljudi pokazuje da li se za nju zna, da li je pominju dokumenti, da li se za nju planira i plaća, da li dobija usluge i da li joj se polaže račun.
about-version = Verzija
about-licence = Licenca
about-licence-text = Javna licenca Evropske unije (EUPL) 1.2. Svako sme da koristi, čita, menja i daje dalje ovaj program.
about-kept = Šta se čuva
about-kept-lead = Svaka kolona baze podataka, čemu služi i koliko dugo se čuva. Namene su napisane na engleskom.
about-table = Tabela baze podataka
about-column = Kolona
about-class = Dokle sme da ide
about-purpose = Namena
about-retention = Čuva se
class-public = javno
class-internal = ustanova
class-personal = o osobi
class-special = posebno zaštićeno
class-secret = tajno, nikada se ne prikazuje
about-safety = Šta vas štiti
about-safety-passphrase = Niko ne može da pročita vašu lozinku i niko ne može da je postavi umesto vas.
about-safety-cookies = Postavlja se nekoliko malih kolačića, svi samo za ovaj program. Nema praćenja i ništa ne dolazi sa drugih sajtova.
about-safety-exit = „Brzi izlaz“ otvara bezazlenu stranicu. Istoriju pregledača ne briše.
about-safety-root = Ko upravlja računarom na kojem ovaj program radi, može da čita njegovu memoriju dok radi. Kažemo to umesto da obećavamo drugačije.
about-access = Pristupačnost
about-access-text = Svaka stranica radi sa tastaturom, sa čitačem ekrana, uvećana, bez skripti i na papiru. Cilj je WCAG 2.2, nivo AA. Ako vam nešto ne radi, javite administratoru vaše ustanove.
gallery-title = Delovi stranica

## Roles in an office

role-administrator = administrator ili administratorka
role-officer = osoba zadužena za rodnu ravnopravnost
role-trainer = trener ili trenerica
role-provider = osoblje pružaoca usluge
role-case-worker = voditelj ili voditeljka slučaja
role-coordinator = koordinator ili koordinatorka mehanizma protiv nasilja
role-auditor = revizor ili revizorka
role-network-viewer = posmatrač ili posmatračica iz mreže
role-may-administrator = Poziva osobe, daje uloge, vidi evidenciju radnji i podešavanja. Samo sa ovom ulogom ne vidi ni brojeve ni datoteke.
role-may-officer = Vidi lanac sa dokazima, dodaje i prihvata datoteke, odlučuje o zadržanim datotekama, bira grupe u fokusu.
role-may-budget-officer = Dodaje i prihvata datoteke, vidi budžet, plan i lanac sa dokazima.
role-may-trainer = Vidi lanac, dokumente, plan, usluge i obuke. Ništa ne menja.
role-may-provider = Vidi spisak usluga i obuke.
role-may-case-worker = Vidi lanac i spisak usluga.
role-may-coordinator = Vidi lanac sa dokazima, usluge i obuke. Ništa ne menja.
role-may-auditor = Vidi brojeve, osobe i evidenciju radnji i nikada ništa ne menja, ma koje druge uloge imao nalog.
role-may-network-viewer = Vidi ono što su objavile druge ustanove, a iz ove ništa.

## What people do, as the audit names it

verb-see-chain = Gledanje lanca
verb-see-evidence = Gledanje dokaza
verb-choose-focus = Izbor grupa u fokusu
verb-see-files = Gledanje spiska datoteka
verb-open-file = Otvaranje datoteke
verb-bring-files = Dodavanje datoteka
verb-map-files = Ispravka prepoznatog
verb-decide-held = Odluka o zadržanoj datoteci
verb-accept-files = Prihvatanje datoteke
verb-take-back-files = Povlačenje datoteke
verb-see-population = Gledanje stanovništva
verb-see-documents = Gledanje dokumenata
verb-see-plan = Gledanje plana
verb-see-budget = Gledanje budžeta
verb-see-services = Gledanje usluga
verb-see-sessions = Gledanje obuka
verb-see-gaps = Gledanje podataka koji nedostaju
verb-assign-gaps = Zaduživanje za podatak koji nedostaje
verb-see-people = Gledanje osoba
verb-invite-people = Pozivanje osobe
verb-change-people = Promena uloga ili zatvaranje naloga
verb-see-audit = Gledanje evidencije radnji
verb-see-office = Gledanje ustanove
verb-change-office = Promena ustanove
verb-sign-in = Prijava
verb-sign-out = Odjava
verb-change-own-account = Promena sopstvenog naloga

## What entries of the audit are about

kind-of-record-office = ustanova
kind-of-record-account = nalog
kind-of-record-session = prijava
kind-of-record-invitation = pozivnica
kind-of-record-file = datoteka
kind-of-record-version = verzija datoteke
kind-of-record-reading = čitanje datoteke
kind-of-record-table = tabela stanovništva
kind-of-record-document = dokument
kind-of-record-activity = aktivnost
kind-of-record-line = budžetska stavka
kind-of-record-service = usluga
kind-of-record-training = obuka
kind-of-record-gap = podatak koji nedostaje
kind-of-record-focus = grupe u fokusu
kind-of-record-job = posao programa

## Details of entries

act-detail-list = spisak
act-detail-joined = pristup preko pozivnice
act-detail-renewed = preko veze za novu lozinku
act-detail-renewal = veza za novu lozinku
act-detail-made = napravljeno
act-detail-withdrawn = povučeno
act-detail-roles = uloge
act-detail-closed = nalog ovde zatvoren
act-detail-stays = odjava svuda
act-detail-name = ime i jezik
act-detail-passphrase = lozinka
act-detail-office = druga ustanova
act-detail-one = jedna prijava
act-detail-others = sve ostale prijave
act-detail-everywhere = svuda
act-detail-refused = odbijeno

## What was just done

notice-signed-out = Odjavljeni ste.
notice-signed-out-everywhere = Odjavljeni ste svuda.
notice-passphrase-changed = Vaša nova lozinka važi od sada. Na svim drugim mestima ste odjavljeni.
notice-saved = Sačuvano.
notice-focus-chosen = Grupe u fokusu su izabrane.
notice-files-received = Datoteke su primljene i čitaju se.
notice-accepted = Prihvaćeno. Važi od sada.
notice-taken-back = Povučeno. Više ne važi.
notice-released = Datoteka je puštena u upotrebu.
notice-refused = Datoteka je odbijena. Ne koristi se.
notice-mapped = Prepoznato je ispravljeno.
notice-gap-assigned = Za podatak koji nedostaje zna se ko ga traži i do kada.
notice-invited = Veza je napravljena.
notice-invitation-withdrawn = Veza više ne otvara ništa.
notice-roles-changed = Uloge važe od sada.
notice-account-closed = Nalog je zatvoren u ovoj ustanovi i osoba je odjavljena.
notice-sessions-ended = Osoba je odjavljena svuda.
