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
sign-in-forgotten = Ne sjećam se više lozinke
sign-in-forgotten-how = Administrator vaše ustanove vam može dati vezu. Preko nje birate novu lozinku.
sign-in-name-missing = Upišite korisničko ime.
sign-in-passphrase-missing = Upišite lozinku.

## Choosing a passphrase

passphrase-title = Lozinka
passphrase-old = Sadašnja lozinka
passphrase-new = Nova lozinka
passphrase-again = Nova lozinka još jednom
passphrase-change = Promijeni lozinku
passphrase-change-lead = Na svim drugim mjestima gdje ste prijavljeni, prijava se završava.
passphrase-must-change = Izaberite svoju lozinku prije nego što nastavite. Niko drugi je ne treba znati.
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
account-passphrase-since = Lozinka, posljednja promjena
account-passphrase-change = Promijeni
account-stays = Gdje ste prijavljeni
account-stays-lead = Ako neku od ovih prijava ne prepoznajete, završite je i promijenite lozinku.
account-stay = Preglednik
account-stay-unknown = Nepoznat preglednik
account-stay-here = ova ovdje
account-stay-since = Od
account-stay-seen = Posljednji put viđeno
account-stay-end = Završi
account-stays-end-others = Završi sve ostale
account-sign-out-everywhere = Odjavi me svugdje
account-offices = Vaše ustanove
account-offices-lead = Istovremeno se radi u jednoj ustanovi.
account-office-roles = Vaše uloge
account-office-here = Ovdje ste
account-office-change = Pređi tamo

## A link that was handed over

invitation-title = Dobro došli
invitation-welcome = Dobro došli, { $name }
invitation-lead = Pozvani ste da radite ovdje: { $office }
invitation-roles = Šta ćete moći raditi
invitation-choose = Vaš nalog
invitation-name-taken = Neko već ima ovo korisničko ime. Izaberite drugo.
invitation-name-short = Upišite najmanje tri slova ili cifre.
invitation-name-long = Najviše 100 znakova.
invitation-name-hint = Tri slova ili cifre, ili više. Velika slova, kvačice i pismo nisu važni pri prijavi.
invitation-take = Počni
invitation-join-lead = Prijavljeni ste kao { $name }. Možete se pridružiti s ovim nalogom i raditi u obje ustanove.
invitation-join = Pridruži se s ovim nalogom
invitation-other = Poziv je bio za nekog drugog? Prvo se odjavite; ova veza tada traži nov nalog.
invitation-closed = Ova veza ne otvara ništa
invitation-closed-how = Možda je već iskorištena, istekla ili povučena. Administrator vaše ustanove vam može dati novu.
invitation-renew = Izaberite novu lozinku
invitation-renew-lead = Za nalog { $name }, s korisničkim imenom { $login }.
invitation-renew-sealed = Ono što je bilo zaključano starom lozinkom ostaje zaključano, dok ga s vama ponovo ne podijeli neko ko ga može otvoriti.
invitation-renew-take = Koristi ovu lozinku

## People

persons-title = Osobe
persons-lead = Ko radi u ovoj ustanovi i s kojim ulogama. Svako gledanje ove stranice upisuje se u evidenciju radnji.
persons-name = Ime
persons-roles = Uloge
persons-seen = Posljednji put viđeno
persons-state = Stanje
persons-invite = Pozovi osobu
persons-you = vi
persons-must-change = treba izabrati lozinku
persons-active = otvoren
persons-closed = zatvoren

seen-today = danas
seen-week = u posljednjih sedam dana
seen-month = u posljednjih trideset dana
seen-earlier = ranije
seen-never = još ne

person-roles = Uloge
person-roles-save = Sačuvaj uloge
person-roles-missing = Izaberite bar jednu ulogu ili zatvorite nalog u ovoj ustanovi.
person-last-administrator = Ustanova nema drugog administratora. Prvo dajte ovu ulogu još nekome.
person-since = U ustanovi od
person-stays = Sada prijavljeno
person-stays-none = nigdje
person-stays-count = { $count ->
    [one] u { $count } pregledniku
    [few] u { $count } preglednika
   *[other] u { $count } preglednika
}
person-end-stays = Odjavi ovu osobu svugdje
person-end-stays-lead = Za izgubljen telefon ili računar. Osoba se može ponovo prijaviti svojom lozinkom.
person-renew = Napravi vezu za novu lozinku
person-renew-lead = Za osobu koja se više ne sjeća lozinke. Niko ne može vidjeti lozinku niti je postaviti umjesto druge osobe: preko veze je bira ona sama. Ono što je bilo zaključano starom lozinkom ostaje zaključano, dok ga ponovo ne podijeli neko ko ga može otvoriti.
person-renew-elsewhere = Ovaj nalog pripada i drugoj ustanovi. Zato mu nijedna ustanova sama ne može obnoviti lozinku; to mogu oni koji održavaju ovaj program.
person-close = Zatvori nalog u ovoj ustanovi
person-close-lead = Sve uloge u ovoj ustanovi prestaju odmah i osoba je odjavljena. Ono što je uradila ostaje u evidenciji radnji.
person-close-question = Zatvoriti ovaj nalog u ustanovi?
person-close-what-ends = Sve uloge u ovoj ustanovi prestaju i osoba je odjavljena svugdje.
person-close-what-stays = Ono što je uradila ostaje u evidenciji radnji.
person-close-back = Da bi ponovo radila ovdje, potrebna joj je nova pozivnica.

invite-title = Pozovite osobu
invite-lead = Dobijate vezu koju sami predajete. Program ne šalje ništa. Veza važi jednom, sedam dana.
invite-name = Ime osobe
invite-language = Jezik pozivnice
invite-roles = Uloge
invite-roles-missing = Izaberite bar jednu ulogu.
invite-make = Napravi vezu
invitations-title = Pozivnice
invitations-lead = Veze koje se još mogu iskoristiti.
invitations-none = Nijedna veza ne čeka.
invitation-made = Napravljeno
invitation-ends = Važi do
invitation-what = Za
invitation-for-renewal = nova lozinka
invitation-withdraw = Povuci
invitation-link-title = Veza za: { $name }
invitation-link-lead = Ova veza se prikazuje samo sada. Kopirajte je i predajte na siguran način: lično ili porukom koju čita samo ta osoba. Ko ima vezu, može je iskoristiti.
invitation-link = Veza
invitation-link-until = Važi jednom, do: { $when }.
invitation-link-gone = Ova veza je već prikazana. Ako se izgubila, povucite je i napravite novu.
invitation-link-back = Nazad na osobe

## Audit

audit-title = Evidencija radnji
audit-lead = Sve što je promijenjeno i svako gledanje onoga što je zaštićeno: ko, šta i kada. Imena ovdje stoje samo dok postoji nalog; sama evidencija sadrži samo oznake.
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
audit-check = Provjeri evidenciju
audit-check-lead = Svaki upis je vezan za prethodni, a posljednji je potpisan ključem koji nije u bazi podataka. Provjera sve računa iznova.
audit-check-whole = Evidencija je potpuna: { $count ->
    [one] { $count } upis
    [few] { $count } upisa
   *[other] { $count } upisa
}.
audit-check-broken = Evidencija se ne slaže kod upisa br. { $number }.
audit-check-broken-how = Ništa ne mijenjajte i javite onima koji održavaju ovaj program. Oni mogu uporediti s rezervnom kopijom.
audit-check-too-many = Previše je upisa za provjeru ovdje: { $count }. Oni koji održavaju program mogu ih provjeriti naredbom `isonomia check-integrity`.
audit-check-head = Posljednji upis
audit-check-signed = Potpisano
audit-check-key = Ključ
audit-check-note = Zabilježite broj i ključ izvan ovog programa. Pomoću njih se kasnije vidi da li su upisi uklonjeni s kraja.
audit-reason-missing = Upis nedostaje.
audit-reason-out-of-order = Broj stoji na pogrešnom mjestu.
audit-reason-other-office = Upis pripada drugoj ustanovi.
audit-reason-changed = Upis, ili onaj prije njega, promijenjen je.
audit-reason-not-what-was-signed = Upisi su napisani iznova pošto su bili potpisani.
audit-reason-unsigned = Iza posljednjeg potpisanog upisa ima još upisa.
audit-reason-signature = Potpis nije napravljen ključem ovog programa.
audit-reason-head = Kraj evidencije nije zabilježen.

## The office

office-lead = Sve o samoj ustanovi.
office-people-about = Ko radi ovdje i s kojim ulogama; pozivnice.
office-audit-about = Ko je šta uradio i kada; da li je evidencija potpuna.
office-settings = Postavke
office-settings-about = Naziv ustanove i njen jezik.
office-country = Zemlja
office-country-about = Kojih se pravila vaše zemlje program drži, svako s izvorom.
office-about-about = Verzija, licenca i šta se koliko dugo čuva.
office-name = Naziv ustanove
office-name-missing = Upišite naziv ustanove.
office-language = Jezik ustanove
office-language-hint = Veze za nove osobe su na tom jeziku, ako se ne izabere drugi. Svako ipak bira svoj jezik.
office-kind = Vrsta
office-kind-municipality = općina
office-kind-network = organizacija u mreži
office-place = Mjesto

## The country pack

country-heading = { $country }: pravila kojih se program drži
country-lead = Ova pravila dolaze uz program. Mogu biti pogrešna ili zastarela: ako primetite takvo, javite onima koji prave program.
country-currency = Valuta
country-languages = Jezici dokumenata
country-knowledge = Šta se smije znati o grupi
country-knowledge-lead = Grupa bez reda smije se brojati. Zaštićena grupa se ovdje nikada ne broji, ma šta stajalo u datoteci.
country-ages = Dob
country-ages-lead = Šta zakon zemlje podrazumeva pod ovim nazivima.
country-undercount = Poznato nepotpuno brojanje
country-undercount-lead = Zna se da brojanje ovih grupa ne obuhvata sve ljude.
country-duties = Čiji je posao koja karika
country-duties-lead = Karika bez reda je vlastiti posao općine.
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
country-source-unchecked = (po sjećanju, još nije provjereno)
country-reason-english = Razlozi i izvori su prikazani na jeziku na kojem su napisani.
country-valid-from = od { $day }
country-valid-to = do { $day }
country-none = Nema pravila.

## About

about-heading = Isonomia
about-lead = Isonomia (grčki: jednak dio, jednakost pred zakonom) je program za općine. Za svaku grupu ljudi pokazuje da li se za nju zna, da li je pominju dokumenti, da li se za nju planira i plaća, da li dobija usluge i da li joj se polaže račun.
about-version = Verzija
about-licence = Licenca
about-licence-text = Javna licenca Evropske unije (EUPL) 1.2. Svako smije koristiti, čitati, mijenjati i davati dalje ovaj program.
about-kept = Šta se čuva
about-kept-lead = Svaka kolona baze podataka, čemu služi i koliko dugo se čuva. Namjene su napisane na engleskom.
about-table = Tabela baze podataka
about-column = Kolona
about-class = Dokle smije ići
about-purpose = Namjena
about-retention = Čuva se
class-public = javno
class-internal = ustanova
class-personal = o osobi
class-special = posebno zaštićeno
class-secret = tajno, nikada se ne prikazuje
about-safety = Šta vas štiti
about-safety-passphrase = Niko ne može pročitati vašu lozinku i niko je ne može postaviti umjesto vas.
about-safety-cookies = Postavlja se nekoliko malih kolačića, svi samo za ovaj program. Nema praćenja i ništa ne dolazi s drugih stranica.
about-safety-exit = „Brzi izlaz” otvara bezazlenu stranicu. Historiju preglednika ne briše.
about-safety-root = Ko upravlja računarom na kojem ovaj program radi, može čitati njegovu memoriju dok radi. Kažemo to umjesto da obećavamo drugačije.
about-access = Pristupačnost
about-access-text = Svaka stranica radi s tastaturom, s čitačem ekrana, uvećana, bez skripti i na papiru. Cilj je WCAG 2.2, nivo AA. Ako vam nešto ne radi, javite administratoru vaše ustanove.
gallery-title = Delovi stranica

## Roles in an office

role-administrator = administrator ili administratorka
role-officer = osoba zadužena za ravnopravnost spolova
role-trainer = trener ili trenerica
role-provider = osoblje pružaoca usluge
role-case-worker = voditelj ili voditeljka slučaja
role-coordinator = koordinator ili koordinatorka mehanizma protiv nasilja
role-auditor = revizor ili revizorka
role-network-viewer = posmatrač ili posmatračica iz mreže
role-may-administrator = Poziva osobe, daje uloge, vidi evidenciju radnji i postavke. Samo s ovom ulogom ne vidi ni brojeve ni datoteke.
role-may-officer = Vidi lanac s dokazima, dodaje i prihvata datoteke, odlučuje o zadržanim datotekama, bira grupe u fokusu.
role-may-budget-officer = Dodaje i prihvata datoteke, vidi budžet, plan i lanac s dokazima.
role-may-trainer = Vidi lanac, dokumente, plan, usluge i obuke. Ništa ne mijenja.
role-may-provider = Vidi spisak usluga i obuke.
role-may-case-worker = Vidi lanac i spisak usluga.
role-may-coordinator = Vidi lanac s dokazima, usluge i obuke. Ništa ne mijenja.
role-may-auditor = Vidi brojeve, osobe i evidenciju radnji i nikada ništa ne mijenja, ma koje druge uloge imao nalog.
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
verb-change-people = Promjena uloga ili zatvaranje naloga
verb-see-audit = Gledanje evidencije radnji
verb-see-office = Gledanje ustanove
verb-change-office = Promjena ustanove
verb-sign-in = Prijava
verb-sign-out = Odjava
verb-change-own-account = Promjena vlastitog naloga

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
act-detail-closed = nalog ovdje zatvoren
act-detail-stays = odjava svugdje
act-detail-name = ime i jezik
act-detail-passphrase = lozinka
act-detail-office = druga ustanova
act-detail-one = jedna prijava
act-detail-others = sve ostale prijave
act-detail-everywhere = svugdje
act-detail-refused = odbijeno

## What was just done

notice-signed-out = Odjavljeni ste.
notice-signed-out-everywhere = Odjavljeni ste svugdje.
notice-passphrase-changed = Vaša nova lozinka važi od sada. Na svim drugim mjestima ste odjavljeni.
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
notice-sessions-ended = Osoba je odjavljena svugdje.
